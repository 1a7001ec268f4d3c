// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/column_stats.h"

#include "core/importing/amount_units.h"
#include "core/importing/currencies.h"
#include "core/importing/text.h"

#include <algorithm>

namespace perennial::importing
{

namespace
{

using facts::FieldType;

constexpr std::size_t mostExamples = 3;
constexpr std::size_t longestExample = 80;
constexpr int looksForExamples = 1000;

bool isDate(FieldType type)
{
    return type == FieldType::Date || type == FieldType::DayOrMonth || type == FieldType::Month ||
           type == FieldType::DateTime;
}

bool isNumber(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Quantity || type == FieldType::Count ||
           type == FieldType::Rate || type == FieldType::Number;
}

std::optional<DateOrder> orderOption(const std::map<std::string, std::string> &options)
{
    const auto found = options.find("date_order");
    if (found == options.end())
        return std::nullopt;
    if (found->second == "dmy")
        return DateOrder::Dmy;
    return found->second == "mdy" ? DateOrder::Mdy : DateOrder::Ymd;
}

std::string shortened(std::string_view cell)
{
    if (cell.size() <= longestExample)
        return std::string(cell);
    std::size_t length = longestExample;
    while (length > 0 && (static_cast<unsigned char>(cell[length]) & 0xC0) == 0x80)
        --length;
    return std::string(cell.substr(0, length)) + "…";
}

} // namespace

std::string_view typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return "text";
    case FieldType::Date:
    case FieldType::DayOrMonth:
    case FieldType::Month:
        return "date";
    case FieldType::DateTime:
        return "datetime";
    case FieldType::Money:
        return "money";
    case FieldType::Quantity:
    case FieldType::Count:
    case FieldType::Rate:
    case FieldType::Score:
    case FieldType::Number:
    case FieldType::RowKey:
        return "number";
    case FieldType::Currency:
        return "currency";
    case FieldType::Interval:
        return "interval";
    case FieldType::Choice:
        return "choice";
    }
    return "text";
}

ColumnStats::ColumnStats(const Recipe &recipe, const Plan &plan, const std::vector<std::string> &headers,
                         base::Date today)
    : m_recipe(recipe)
    , m_spec(facts::specOf(recipe.dataset))
    , m_plan(plan)
    , m_usualOrder(recipe.usualDateOrder())
    , m_headers(headers)
    , m_columns(headers.size(), Column{Scan::Nothing, false, false, {}, DateStats(today), {}, looksForExamples})
{
    for (const FieldPlan &entry : plan.fields) {
        const facts::FieldSpec &field = m_spec.fields[entry.field];
        for (const SourcePlan &source : entry.sources) {
            if (source.through)
                m_columns[*source.through].scan = Scan::Dates;
            if (source.kind != SourcePlan::Kind::Column)
                continue;
            if (source.minus)
                m_columns[*source.minus].scan = Scan::Numbers;
            Column &column = m_columns[source.place];
            column.spans = column.spans || source.range;
            if (source.after) {
                column.scan = column.scan == Scan::Nothing ? Scan::Numbers : column.scan;
                continue;
            }
            if (isDate(field.type))
                column.scan = Scan::Dates;
            else if (isNumber(field.type) && column.scan == Scan::Nothing)
                column.scan = Scan::Numbers;
            column.datesFile = column.datesFile || (field.dates && source.when.empty());
        }
    }
    for (const RowColumn &row : plan.rowColumns) {
        const auto field = m_spec.indexOf(recipe.columnsAsRows->value);
        m_columns[row.column].scan = isDate(m_spec.fields[*field].type) ? Scan::Dates : Scan::Numbers;
        m_columns[row.column].datesFile = m_spec.fields[*field].dates;
    }
    const HeaderIndex index(headers);
    for (const std::string &header : recipe.asOfColumns) {
        if (const auto column = index.find(header)) {
            m_columns[*column].scan = Scan::Dates;
            m_columns[*column].datesFile = true;
        }
    }
    m_mayBeMinor = mayCountCents(recipe, headers);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].scan != Scan::Nothing)
            m_scanned.push_back(i);
        m_exampled.push_back(i);
    }
}

void ColumnStats::addExample(Column &column, std::string_view cell)
{
    --column.looksLeft;
    if (cell.empty())
        return;
    const std::string example = shortened(cell);
    if (std::ranges::find(column.examples, example) == column.examples.end())
        column.examples.push_back(example);
    if (column.examples.size() == mostExamples)
        column.looksLeft = 0;
}

void ColumnStats::add(const csv::Record &record)
{
    const std::size_t count = record.cells.size();
    if (!m_exampled.empty()) {
        for (const std::size_t i : m_exampled) {
            if (i < count)
                addExample(m_columns[i], trimmed(record.cells[i]));
        }
        std::erase_if(m_exampled, [this](std::size_t i) { return m_columns[i].looksLeft <= 0; });
    }
    for (const std::size_t i : m_scanned) {
        if (i >= count)
            break;
        const std::string_view cell = trimmed(record.cells[i]);
        if (cell.empty())
            continue;
        if (m_columns[i].scan == Scan::Dates)
            addDates(m_columns[i], cell);
        else
            m_columns[i].numbers.add(cell);
    }
}

void ColumnStats::addDates(Column &column, std::string_view cell)
{
    const auto [first, last] = column.spans ? endsOf(cell) : std::pair(cell, std::string_view());
    column.dates.add(first);
    if (!last.empty())
        column.dates.add(last);
}

char ColumnStats::siblingMark() const
{
    char mark = 0;
    for (const std::size_t i : m_scanned) {
        const char here = m_columns[i].scan == Scan::Numbers ? m_columns[i].numbers.mark() : '\0';
        if (here != 0 && mark != 0 && here != mark)
            return 0;
        mark = here != 0 ? here : mark;
    }
    return mark;
}

std::optional<DateOrder> ColumnStats::siblingOrder() const
{
    std::optional<DateOrder> order;
    for (const std::size_t i : m_scanned) {
        const Column &column = m_columns[i];
        if (column.scan != Scan::Dates || !column.dates.hasYearLast() || !column.dates.order())
            continue;
        if (order && *order != *column.dates.order())
            return std::nullopt;
        order = column.dates.order();
    }
    return order;
}

void ColumnStats::decideNumbers(const Column &column, ColumnReading &reading,
                                const std::map<std::string, std::string> &options,
                                std::vector<Question> &questions) const
{
    const auto option = options.find("decimal_mark");
    char mark = option == options.end() ? column.numbers.mark() : option->second.front();
    const auto field = m_spec.indexOf(reading.field);
    const bool whole = field && m_spec.fields[*field].type == FieldType::Count;
    if (mark == 0 && column.numbers.hasUndecided()) {
        mark = siblingMark();
        if (mark == 0 && whole)
            mark = column.numbers.grouping('.') == "," ? '.' : ',';
        if (mark == 0) {
            reading.ambiguous = true;
            questions.push_back({reading.header, "decimal_mark", {".", ","}, reading.examples});
        }
    }
    reading.decimalMark = mark;
    reading.grouping = column.numbers.grouping(mark);
    const auto currency =
        column.numbers.currency().isNone() ? headerCurrency(reading.header) : column.numbers.currency();
    if (reading.type != "money")
        return;
    if (currency)
        reading.currency = currency->code();
    if (!decideUnit(column, reading, options)) {
        reading.ambiguous = true;
        questions.push_back({reading.header, "amount_unit", {"major", "minor"}, reading.examples});
    }
}

bool ColumnStats::decideUnit(const Column &column, ColumnReading &reading,
                             const std::map<std::string, std::string> &options) const
{
    if (const auto option = options.find("amount_unit"); option != options.end()) {
        reading.minorUnits = option->second == "minor";
        return true;
    }
    reading.minorUnits = m_recipe.amountUnit == AmountUnit::Minor || saysMinor(reading.header);
    return reading.minorUnits || !m_mayBeMinor || !column.numbers.looksMinor();
}

void ColumnStats::decideDates(const Column &column, ColumnReading &reading,
                              const std::map<std::string, std::string> &options, std::vector<Question> &questions) const
{
    if (!column.dates.any())
        return;
    reading.dateOrder = column.dates.order();
    if (!column.dates.hasYearLast())
        return;
    if (const auto option = orderOption(options)) {
        reading.dateOrder = option;
        return;
    }
    if (!reading.dateOrder)
        reading.dateOrder = siblingOrder();
    if (!reading.dateOrder && siblingMark() == ',') // nobody who writes a decimal comma puts the month first
        reading.dateOrder = DateOrder::Dmy;
    if (!reading.dateOrder)
        reading.dateOrder = m_usualOrder;
    if (!reading.dateOrder) {
        reading.ambiguous = true;
        questions.push_back({reading.header, "date_order", {"dmy", "mdy"}, reading.examples});
    }
}

std::vector<ColumnReading> ColumnStats::readings(const std::map<std::string, std::string> &options,
                                                 std::vector<Question> &questions) const
{
    std::vector<ColumnReading> readings;
    readings.reserve(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        ColumnReading reading;
        reading.header = m_headers[i];
        reading.index = i;
        reading.field = m_plan.columnFields[i];
        reading.examples = m_columns[i].examples;
        const auto field = m_spec.indexOf(reading.field);
        reading.type = field ? typeName(m_spec.fields[*field].type) : "text";
        if (m_columns[i].scan == Scan::Dates) {
            reading.type = reading.type == "datetime" ? "datetime" : "date";
            decideDates(m_columns[i], reading, options, questions);
        } else if (m_columns[i].scan == Scan::Numbers) {
            reading.type = reading.type == "datetime" ? "number" : reading.type; // a duration
            decideNumbers(m_columns[i], reading, options, questions);
        }
        readings.push_back(std::move(reading));
    }
    return readings;
}

std::optional<base::Date> ColumnStats::newest(const std::vector<ColumnReading> &readings) const
{
    std::optional<base::Date> newest;
    for (const std::size_t i : m_scanned) {
        if (!m_columns[i].datesFile)
            continue;
        const auto here = m_columns[i].dates.newest(readings[i].dateOrder.value_or(DateOrder::Dmy));
        if (here && (!newest || *here > *newest))
            newest = here;
    }
    return newest;
}

} // namespace perennial::importing
