// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/reader.h"
#include "core/facts/batch.h"
#include "core/facts/row_keys.h"
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
    /// Whether the cell of a column says what it must.
    struct ConditionReader {
        std::optional<std::size_t> column;
        WordReader words;
    };
    struct SourceReader {
        const SourcePlan *plan = nullptr;
        const ColumnReading *column = nullptr; ///< none for other kinds
        std::optional<WordReader> words;
        std::string headerCurrency; ///< code
        std::vector<ConditionReader> conditions;
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
        std::string_view column;       ///< header, or the field's name
        std::string_view through = {}; ///< the cell with the last day of the span
    };
    enum class Took : std::uint8_t { Value, Nothing, Refused };

    static std::vector<ConditionReader> conditionsOf(const std::vector<ColumnCondition> &conditions);
    static bool holds(ConditionReader &condition, const csv::Record &record);
    FieldReader makeReader(const FieldPlan &plan) const;
    bool readRow(const csv::Record &record, facts::Batch &batch);
    void readRecord(const csv::Record &record, facts::Batch &batch);
    void readColumnsAsRows(const csv::Record &record, facts::Batch &batch);
    Took readField(FieldReader &reader, const csv::Record &record, facts::Batch &batch);
    bool conditionsHold(SourceReader &source, const csv::Record &record, const facts::Batch &batch) const;
    bool isOfAnotherKind(const csv::Record &record);
    std::string_view intervalOf(FieldReader &reader, const SourceReader &source, std::string_view text,
                                const csv::Record &record);
    Took takeOff(const Cell &cell, base::Minor &minor);
    std::string_view textOf(const SourceReader &source, const FieldReader &reader, const csv::Record &record,
                            const facts::Batch &batch);
    Took setValue(FieldReader &reader, const Cell &cell, facts::Batch &batch);
    Took setText(const FieldReader &reader, const Cell &cell, facts::Batch &batch);
    Took setDate(const FieldReader &reader, const Cell &cell, facts::Batch &batch);
    Took setSpan(const FieldReader &reader, const Cell &cell, facts::Batch &batch);
    Took setMoment(const FieldReader &reader, const Cell &cell, facts::Batch &batch);
    Took setAfter(const FieldReader &reader, const Cell &cell, facts::Batch &batch);
    Took setScore(const FieldReader &reader, const Cell &cell, facts::Batch &batch);
    Took setNumber(const FieldReader &reader, const Cell &cell, facts::Batch &batch);
    Took setMoney(const FieldReader &reader, const Cell &cell, const Decimal &number, facts::Batch &batch);
    Took setWord(FieldReader &reader, const Cell &cell, facts::Batch &batch);
    base::Date endOf(base::Date written, const facts::Batch &batch) const;
    bool fillFromFile(const FieldReader &reader, facts::Batch &batch) const;
    bool checkRow(facts::Batch &batch);
    bool checkSpan(std::size_t first, std::size_t last, const facts::Batch &batch);
    bool checkLevel(const facts::Batch &batch);
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
    std::vector<ConditionReader> m_skips;
    std::size_t m_cellsNeeded = 0;
    std::optional<std::size_t> m_currencyField;
    std::optional<std::size_t> m_startsOn;
    std::optional<std::size_t> m_endsOn;
    std::optional<std::size_t> m_level; ///< `mrr`, of levels
    bool m_hasMoney = false;
    base::Currency m_constantCurrency;

    base::Currency m_rowCurrency;
    std::string m_currencyText; ///< the code read last, and what it is
    base::Currency m_lastCurrency;
    base::Currency m_decimalsOf;
    int m_decimals = 2;
    std::string m_interval; ///< put together from several cells
    const csv::Record *m_record = nullptr;
    bool m_invalidText = false;
    const RowColumn *m_rowColumn = nullptr; ///< the column that is the row, if columns are
    std::string m_joined;
    facts::RowKeys m_keys;
    facts::LeftOut m_leftOut;
    std::map<std::tuple<base::ProblemCode, std::string, std::string>, std::int64_t> m_warnings;
};

} // namespace perennial::importing
