// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/reader.h"
#include "core/facts/batch.h"
#include "core/importing/cell_values.h"
#include "core/importing/inspection.h"
#include "core/importing/numbers.h"
#include "core/importing/plan.h"
#include "core/importing/record_sorter.h"

#include <tuple>

namespace perennial::importing
{

/// Turns the records of an inspected file into typed rows, or into records left out with a reason. The inspection must
/// outlive it.
class RowReader
{
public:
    explicit RowReader(const Inspection &inspection);

    /// Adds the record to the batch: a row, or a record left out; preamble and header are passed over.
    void read(const csv::Record &record, RecordSorter::Kind kind, facts::Batch &batch);
    std::vector<base::Problem> warnings() const;
    const Plan &plan() const { return m_plan; }

private:
    struct SourceReader {
        const SourcePlan *plan = nullptr;
        const ColumnReading *column = nullptr; ///< none for other kinds
        std::optional<WordReader> words;
        std::string headerCurrency; ///< code
    };
    struct FieldReader {
        std::size_t field = 0;
        const facts::FieldSpec *spec = nullptr;
        std::vector<SourceReader> sources;
        std::optional<WordReader> words; ///< of choices, currencies and intervals
        const std::vector<std::string> *skipped = nullptr;
    };
    /// A cell on its way into a field.
    struct Cell {
        const SourceReader *source = nullptr;
        std::string_view text;
        std::string_view column; ///< header, or the field's name
    };
    enum class Took : std::uint8_t { Value, Nothing, Refused };

    FieldReader makeReader(const FieldPlan &plan) const;
    bool readRow(const csv::Record &record, facts::Batch &batch);
    Took readField(FieldReader &reader, const csv::Record &record, facts::Batch &batch);
    bool conditionsHold(const SourcePlan &plan, const facts::Batch &batch) const;
    std::string_view textOf(const SourceReader &source, const FieldReader &reader, const csv::Record &record,
                            const facts::Batch &batch) const;
    Took setValue(FieldReader &reader, const Cell &cell, facts::Batch &batch);
    Took setText(const FieldReader &reader, const Cell &cell, facts::Batch &batch);
    Took setDate(const FieldReader &reader, const Cell &cell, facts::Batch &batch);
    Took setNumber(const FieldReader &reader, const Cell &cell, facts::Batch &batch);
    Took setMoney(const FieldReader &reader, const Cell &cell, const Decimal &number, facts::Batch &batch);
    Took setWord(FieldReader &reader, const Cell &cell, facts::Batch &batch);
    bool fillFromFile(const FieldReader &reader, facts::Batch &batch) const;
    bool checkRow(facts::Batch &batch);
    bool fits(const csv::Record &record);
    bool isSkipped(const FieldReader &reader, const facts::Batch &batch);
    void addAttributes(const csv::Record &record, facts::Batch &batch) const;
    void leaveOut(const csv::Record &record, bool rejected, facts::Batch &batch);

    Took refuse(base::ProblemCode code, const Cell &cell, std::string more = {});
    void warn(base::ProblemCode code, std::string_view column, std::string_view value = {});

    const Inspection &m_inspection;
    const facts::DatasetSpec &m_spec;
    Plan m_plan;
    std::vector<FieldReader> m_readers;
    std::size_t m_cellsNeeded = 0;
    std::optional<std::size_t> m_currencyField;
    std::optional<std::size_t> m_startsOn;
    std::optional<std::size_t> m_endsOn;
    bool m_hasMoney = false;
    base::Currency m_constantCurrency;

    base::Currency m_rowCurrency;
    std::string m_currencyText; ///< the code read last, and what it is
    base::Currency m_lastCurrency;
    base::Currency m_decimalsOf;
    int m_decimals = 2;
    bool m_invalidText = false;
    facts::LeftOut m_leftOut;
    std::map<std::tuple<base::ProblemCode, std::string, std::string>, std::int64_t> m_warnings;
};

} // namespace perennial::importing
