// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/row_reader.h"
#include "core/importing/text.h"

#include <charconv>

namespace perennial::importing
{

namespace
{

using base::Interval;

constexpr std::int32_t daysOfWeek = 7;
constexpr std::int32_t monthsOfYear = 12;
constexpr int mostOfOne = 1200;

/// A date whose order is plain.
std::optional<base::Date> plainDate(std::string_view cell)
{
    const WrittenDate written = takeDateApart(cell);
    base::Date date;
    bool isMonth = false;
    if ((written.form != WrittenDate::Form::Ymd && written.form != WrittenDate::Form::Epoch) ||
        parseDate(cell, DateOrder::Ymd, date, isMonth) != DateStatus::Ok)
        return std::nullopt;
    return date;
}

/// Whole months between two days, where the clocks of two places may be a day apart; else whole weeks.
std::optional<Interval> spanOf(std::string_view from, std::string_view until)
{
    const auto first = plainDate(from);
    const auto next = plainDate(until);
    if (!first || !next || *next <= *first)
        return std::nullopt;
    const std::int32_t days = *next - *first;
    const std::int32_t about = (days * monthsOfYear + 182) / 365;
    const std::int32_t months = next->monthOf() - first->monthOf();
    for (const std::int32_t count : {months, about}) {
        if (count < 1)
            continue;
        const base::Month month = first->monthOf() + count;
        const base::Date target = std::min(month.firstDay() + (*first - first->monthOf().firstDay()), month.lastDay());
        if (std::abs(*next - target) <= 1)
            return Interval{Interval::Unit::Month, static_cast<std::int16_t>(count)};
    }
    if (days % daysOfWeek != 0 || days / daysOfWeek > mostOfOne)
        return std::nullopt;
    return Interval{Interval::Unit::Week, static_cast<std::int16_t>(days / daysOfWeek)};
}

std::optional<Interval> timesOver(Interval interval, std::string_view count)
{
    if (count.empty() || isMissingMark(count))
        return interval;
    int times = 0;
    const auto [end, error] = std::from_chars(count.data(), count.data() + count.size(), times);
    const bool isWhole = error == std::errc() && end == count.data() + count.size();
    if (!isWhole || times < 1 || times * interval.count > mostOfOne)
        return std::nullopt;
    interval.count = static_cast<std::int16_t>(interval.count * times);
    return interval;
}

} // namespace

std::string_view RowReader::intervalOf(FieldReader &reader, const SourceReader &source, std::string_view text,
                                       const csv::Record &record)
{
    const auto cellOf = [&record](std::size_t column) {
        return column < record.cells.size() ? trimmed(record.cells[column]) : std::string_view();
    };
    std::optional<Interval> interval;
    if (source.plan->until) {
        interval = spanOf(text, cellOf(*source.plan->until));
    } else {
        const auto one = Interval::fromText(reader.words->read(text).value);
        if (!one)
            return text;
        interval = timesOver(*one, cellOf(*source.plan->times));
    }
    m_interval = interval ? interval->toText() : std::string();
    return m_interval;
}

} // namespace perennial::importing
