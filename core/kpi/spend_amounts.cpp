// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/spend_amounts.h"

#include <algorithm>
#include <set>

namespace perennial::kpi
{

namespace
{

base::Date laterBy(base::Date day, int months)
{
    const base::Month month = day.monthOf() + months;
    return month.firstDay() + (std::min(day.day(), month.length()) - 1);
}

Source sourceOf(const book::Book &book, const book::SpendRow &row)
{
    return {facts::Dataset::Spend, row.row, book::noCustomer, std::string(book.texts.at(row.channel)), row.date};
}

void visit(const Inputs &inputs, Contributions &into, book::Purpose purpose, int lagMonths)
{
    const book::Book &book = inputs.book();
    const Timeline &timeline = inputs.timeline();
    if (!inputs.grouping().answersByChannel())
        return into.cannotTellApart();
    for (const book::SpendRow &row : book.spend) {
        if (row.purpose != purpose || (book.cutOff && row.date > *book.cutOff))
            continue;
        const base::Month month = row.date.monthOf() + lagMonths;
        into.covers(month);
        const std::uint32_t group = inputs.grouping().ofChannel(row.channel);
        const auto source = [&] { return sourceOf(book, row); };
        const std::optional<base::Minor> amount =
            inReportingCurrency(book, row.amount, row.currency, row.date.monthOf());
        const std::int32_t period = timeline.periodOf(lagMonths == 0 ? row.date : laterBy(row.date, lagMonths));
        if (!amount) {
            into.leaveOut(group, period, [&] {
                return LeftOut{OutReason::CurrencyWithoutRate, source(), row.amount, row.currency};
            });
        } else if (row.wholeMonth) {
            spreadMonth(timeline, month, *amount, [&](std::size_t at, base::Minor part) {
                into.add(group, static_cast<std::int32_t>(at), part, source);
            });
        } else {
            into.add(group, period, *amount, source);
        }
    }
}

/// Collects the rows of one group, whatever the period.
class RowsOfGroup : public Contributions
{
public:
    explicit RowsOfGroup(std::size_t group)
        : m_group(group)
    {
    }
    std::size_t count() const { return m_rows.size(); }

private:
    bool wants(std::size_t group, std::size_t) const override { return group == m_group; }
    void take(Source source, std::int64_t) override { m_rows.insert(source.row); }
    void take(LeftOut) override {}
    void count(std::size_t, std::size_t, std::int64_t) override {}

    std::size_t m_group;
    std::set<book::RowId> m_rows;
};

} // namespace

void visitAcquisitionSpend(const Inputs &inputs, Contributions &into)
{
    visit(inputs, into, book::Purpose::Acquisition, inputs.conventions().cacSpendLagMonths);
}

void visitAcquisitionSpendAsSpent(const Inputs &inputs, Contributions &into)
{
    visit(inputs, into, book::Purpose::Acquisition, 0);
}

void visitRetentionSpend(const Inputs &inputs, Contributions &into)
{
    visit(inputs, into, book::Purpose::Retention, 0);
}

SharedSpend::SharedSpend(const Inputs &inputs, const TallyTable &own, VisitSpend visitRows)
    : m_amounts(inputs.groups(), inputs.periods())
    , m_shares(inputs.periods(), 0)
{
    for (std::size_t group = 0; group < inputs.groups(); ++group) {
        for (std::size_t period = 0; period < inputs.periods(); ++period)
            m_amounts.at(group, period) = own.at(group, period);
    }
    const std::uint32_t unnamed = inputs.grouping().ofChannel(book::noText);
    if (!inputs.grouping().byChannel() || unnamed >= inputs.groups())
        return;
    m_unnamed = unnamed;
    for (std::size_t period = 0; period < inputs.periods(); ++period)
        shareOut(own, period);
    if (std::find(m_shares.begin(), m_shares.end(), 1) == m_shares.end())
        return;
    RowsOfGroup rows(unnamed);
    visitRows(inputs, rows);
    if (rows.count() > 0)
        inputs.warn({base::ProblemCode::SpendWithoutChannel, {}, static_cast<std::int64_t>(rows.count())});
}

void SharedSpend::shareOut(const TallyTable &own, std::size_t period)
{
    base::Minor total = 0;
    for (std::size_t group = 0; group < m_amounts.groups(); ++group)
        total += group == m_unnamed ? 0 : std::max<base::Minor>(own.at(group, period), 0);
    if (total == 0)
        return;
    m_shares[period] = 1;
    const base::Minor amount = own.at(m_unnamed, period);
    base::Minor running = 0;
    base::Minor given = 0;
    for (std::size_t group = 0; group < m_amounts.groups(); ++group) {
        if (group == m_unnamed)
            continue;
        running += std::max<base::Minor>(own.at(group, period), 0);
        const auto until = static_cast<base::Minor>(base::divideRounded(base::Wide(amount) * running, total));
        m_amounts.at(group, period) += until - given;
        given = until;
    }
    m_amounts.at(m_unnamed, period) = 0;
}

bool SharedSpend::givesAway(std::size_t group, std::size_t period) const
{
    return group == m_unnamed && m_shares[period] != 0;
}

void SharedSpend::traceShare(const Inputs &inputs, const TallyTable &own, VisitSpend visitRows, std::size_t group,
                             std::size_t period, Trace &trace) const
{
    if (m_unnamed == Grouping::out || m_shares[period] == 0 || own.at(m_unnamed, period) == 0)
        return;
    Trace unnamed;
    TallyTrace rows(m_unnamed, period, 1, unnamed);
    visitRows(inputs, rows);
    const base::Minor share = m_amounts.at(group, period) - own.at(group, period);
    base::Minor running = 0;
    base::Minor given = 0;
    for (TracedRow &row : unnamed.rows) {
        running += row.amount.integer();
        const auto until =
            static_cast<base::Minor>(base::divideRounded(base::Wide(share) * running, own.at(m_unnamed, period)));
        if (until != given)
            trace.add(std::move(row.source), Value::exact(until - given));
        given = until;
    }
}

} // namespace perennial::kpi
