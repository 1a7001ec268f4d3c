// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/unique_visitors.h"

#include "core/kpi/tally.h"

#include <set>
#include <utility>

namespace perennial::kpi
{

namespace
{

base::Period spanOf(const book::TrafficRow &row)
{
    const base::Month month = row.date.monthOf();
    return row.wholeMonth ? base::Period{month.firstDay(), month.lastDay(), {}} : base::Period{row.date, row.date, {}};
}

bool counts(const book::Book &book, const book::TrafficRow &row)
{
    return row.visitors && (!book.cutOff || row.date <= *book.cutOff);
}

/// Gives the rows that count visitors to `use(row, group, period, fits)` for every period that they touch.
template<class Use>
void forVisitors(const Inputs &inputs, Use use)
{
    const book::Book &book = inputs.book();
    std::set<std::pair<book::Text, base::Month>> months;
    for (const book::TrafficRow &row : book.traffic) {
        if (counts(book, row) && row.wholeMonth)
            months.emplace(row.channel, row.date.monthOf());
    }
    for (const book::TrafficRow &row : book.traffic) {
        if (!counts(book, row) || (!row.wholeMonth && months.contains({row.channel, row.date.monthOf()})))
            continue;
        const base::Period span = spanOf(row);
        for (std::size_t period = 0; period < inputs.periods(); ++period) {
            const base::Period &of = inputs.period(period);
            if (span.last < of.first || of.last < span.first)
                continue;
            const bool within = of.first <= span.first && span.last <= of.last;
            const bool same = of.first == span.first && of.last == span.last;
            use(row, inputs.grouping().ofChannel(row.channel), period, same || (within && row.visitorsAdditive));
        }
    }
}

struct Visitors {
    explicit Visitors(const Inputs &inputs)
        : sums(inputs.groups(), inputs.periods())
        , unfit(inputs.groups(), inputs.periods())
    {
        for (const book::TrafficRow &row : inputs.book().traffic) {
            if (counts(inputs.book(), row))
                coverage.take(row.date.monthOf());
        }
        forVisitors(inputs, [this](const book::TrafficRow &row, std::uint32_t group, std::size_t period, bool fits) {
            if (group == Grouping::out)
                return;
            if (fits)
                sums.at(group, period) += *row.visitors;
            else
                unfit.at(group, period) = 1;
        });
    }

    Table<std::int64_t> sums;
    Table<std::uint8_t> unfit;
    Coverage coverage;
};

} // namespace

Value uniqueVisitors(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (!inputs.grouping().answersByChannel())
        return Value::none(NoAnswer::NotToldApart);
    const auto &visitors = inputs.part<Visitors>();
    if (!visitors.coverage.touches(inputs.period(period)))
        return Value::none(NoAnswer::NoTrafficData);
    if (visitors.unfit.at(group, period) != 0)
        return Value::none(NoAnswer::NotAdditive);
    return Value::exact(visitors.sums.at(group, period));
}

void traceUniqueVisitors(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    forVisitors(inputs, [&](const book::TrafficRow &row, std::uint32_t of, std::size_t in, bool fits) {
        if (of != group || in != period)
            return;
        Source source{facts::Dataset::Traffic, row.row, book::noCustomer,
                      std::string(inputs.book().texts.at(row.channel)), row.date};
        if (fits)
            trace.add(std::move(source), Value::exact(*row.visitors));
        else
            trace.leftOut.push_back({OutReason::NotAdditive, std::move(source), std::nullopt, 0});
    });
}

} // namespace perennial::kpi
