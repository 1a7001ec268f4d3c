// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/reader.h"
#include "core/importing/inspection.h"
#include "core/importing/numbers.h"
#include "core/importing/plan.h"

#include <vector>

namespace perennial::importing
{

/// What all cells of a file say about how its columns are to be read: the first of the two passes.
class ColumnStats
{
public:
    ColumnStats(const Recipe &recipe, const Plan &plan, const std::vector<std::string> &headers, base::Date today);

    void add(const csv::Record &record);

    /// Decides; `options` may settle `date_order` and `decimal_mark`. What stays open becomes a question.
    std::vector<ColumnReading> readings(const std::map<std::string, std::string> &options,
                                        std::vector<Question> &questions) const;
    /// The newest date up to today in the columns that date the file.
    std::optional<base::Date> newest(const std::vector<ColumnReading> &readings) const;

private:
    enum class Scan : std::uint8_t { Nothing, Numbers, Dates };
    struct Column {
        Scan scan = Scan::Nothing;
        bool datesFile = false;
        bool spans = false; ///< cells may hold two days
        NumberStats numbers;
        DateStats dates;
        std::vector<std::string> examples;
        int looksLeft = 0; ///< for examples
    };

    void addExample(Column &column, std::string_view cell);
    static void addDates(Column &column, std::string_view cell);
    char siblingMark() const;
    std::optional<DateOrder> siblingOrder() const;
    void decideNumbers(const Column &column, ColumnReading &reading, const std::map<std::string, std::string> &options,
                       std::vector<Question> &questions) const;
    void decideDates(const Column &column, ColumnReading &reading, const std::map<std::string, std::string> &options,
                     std::vector<Question> &questions) const;

    bool decideUnit(const Column &column, ColumnReading &reading,
                    const std::map<std::string, std::string> &options) const;

    const Recipe &m_recipe;
    const facts::DatasetSpec &m_spec;
    const Plan &m_plan;
    std::optional<DateOrder> m_usualOrder; ///< of the tool
    const std::vector<std::string> &m_headers;
    std::vector<Column> m_columns;
    bool m_mayBeMinor = false;           ///< the file is of a kind that may count in cents
    std::vector<std::size_t> m_scanned;  ///< columns whose every cell is looked at
    std::vector<std::size_t> m_exampled; ///< columns that still want examples
};

/// `text`, `date`, `datetime`, `number`, `money`, `currency`, `interval` or `choice`.
std::string_view typeName(facts::FieldType type);

} // namespace perennial::importing
