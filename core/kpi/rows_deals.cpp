// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/rows_deals.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

bool isClosedBy(const book::Book &book, const book::DealRow &deal)
{
    return !deal.closedOn.isOpenEnd() && (!book.cutOff || deal.closedOn <= *book.cutOff);
}

/// Gives every deal to `use(deal, group)`.
template<class Use>
void forDeals(const Inputs &inputs, Contributions &into, Use use)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByDeal())
        return into.cannotTellApart();
    if (!book.deals.empty())
        into.coversAll();
    for (std::size_t at = 0; at < book.deals.size(); ++at)
        use(book.deals[at], inputs.grouping().ofDeal(at));
}

/// Gives every deal of that status that was closed by the cut-off to `use(deal, group, period, source)`.
template<class Use>
void forClosed(const Inputs &inputs, Contributions &into, book::DealStatus status, Use use)
{
    const book::Book &book = inputs.book();
    forDeals(inputs, into, [&](const book::DealRow &deal, std::uint32_t group) {
        if (deal.status == status && isClosedBy(book, deal))
            use(deal, group, inputs.timeline().periodOf(deal.closedOn),
                [&book, &deal] { return sourceOfDeal(book, deal, deal.closedOn); });
    });
}

void visitCreated(const Inputs &inputs, Contributions &into, bool wonOnly)
{
    const book::Book &book = inputs.book();
    forDeals(inputs, into, [&](const book::DealRow &deal, std::uint32_t group) {
        const bool isWon = deal.status == book::DealStatus::Won && isClosedBy(book, deal);
        if (deal.createdOn.isOpenEnd() || (book.cutOff && deal.createdOn > *book.cutOff) || (wonOnly && !isWon))
            return;
        into.add(group, inputs.timeline().periodOf(deal.createdOn), 1,
                 [&] { return sourceOfDeal(book, deal, deal.createdOn); });
    });
}

void visitAmounts(const Inputs &inputs, Contributions &into, bool count)
{
    const book::Book &book = inputs.book();
    forClosed(inputs, into, book::DealStatus::Won,
              [&](const book::DealRow &deal, auto group, auto period, auto source) {
                  const auto amount =
                      deal.amount ? inReportingCurrency(book, *deal.amount, deal.currency, deal.closedOn.monthOf())
                                  : std::nullopt;
                  if (amount)
                      into.add(group, period, count ? 1 : *amount, source);
                  else if (deal.amount && !count)
                      into.leaveOut(group, period, [&] {
                          return LeftOut{OutReason::CurrencyWithoutRate, source(), deal.amount, deal.currency};
                      });
              });
}

void visitDays(const Inputs &inputs, Contributions &into, bool count)
{
    forClosed(inputs, into, book::DealStatus::Won,
              [&](const book::DealRow &deal, auto group, auto period, auto source) {
                  if (!deal.createdOn.isOpenEnd() && deal.createdOn <= deal.closedOn)
                      into.add(group, period, count ? 1 : deal.closedOn - deal.createdOn, source);
              });
}

/// The days of the won deals one by one, those of no day included.
class CycleLists : public Contributions
{
public:
    explicit CycleLists(const Inputs &inputs)
        : m_days(inputs.groups(), inputs.periods())
    {
        visitDays(inputs, *this, false);
    }
    const std::vector<std::int64_t> &at(std::size_t group, std::size_t period) const
    {
        return m_days.at(group, period);
    }

private:
    bool wants(std::size_t, std::size_t) const override { return false; }
    void take(Source, std::int64_t) override {}
    void take(LeftOut) override {}
    void count(std::size_t group, std::size_t period, std::int64_t amount) override
    {
        m_days.at(group, period).push_back(amount);
    }

    Table<std::vector<std::int64_t>> m_days;
};

/// The same as rows.
class CycleTrace : public Contributions
{
public:
    CycleTrace(std::size_t group, std::size_t period, Trace &trace)
        : m_group(group)
        , m_period(period)
        , m_trace(trace)
    {
    }

private:
    bool wants(std::size_t group, std::size_t period) const override { return group == m_group && period == m_period; }
    void take(Source source, std::int64_t amount) override { m_trace.add(std::move(source), Value::exact(amount)); }
    void take(LeftOut) override {}
    void count(std::size_t, std::size_t, std::int64_t) override {}

    std::size_t m_group;
    std::size_t m_period;
    Trace &m_trace;
};

} // namespace

Source sourceOfDeal(const book::Book &book, const book::DealRow &deal, base::Date date)
{
    const book::Text name = deal.name == book::noText ? deal.id : deal.name;
    return {facts::Dataset::Deals, deal.row, deal.customer, std::string(book.texts.at(name)), date};
}

Value medianOfDays(std::vector<std::int64_t> days)
{
    if (days.empty())
        return Value::none(NoAnswer::NothingToConvert);
    std::sort(days.begin(), days.end());
    const std::size_t half = days.size() / 2;
    if (days.size() % 2 == 1)
        return Value::exact(days[half]);
    return Value::real(static_cast<double>(days[half - 1] + days[half]) / 2);
}

Value medianDaysToWin(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const auto &lists = inputs.part<CycleLists>();
    const NoAnswer why = lists.why(inputs.period(period), NoAnswer::NoDealData);
    return why == NoAnswer::None ? medianOfDays(lists.at(group, period)) : Value::none(why);
}

void traceDaysToWinEach(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    CycleTrace into(group, period, trace);
    visitDays(inputs, into, false);
}

void visitCreatedDeals(const Inputs &inputs, Contributions &into)
{
    visitCreated(inputs, into, false);
}

void visitCreatedAndWon(const Inputs &inputs, Contributions &into)
{
    visitCreated(inputs, into, true);
}

void visitClosedDeals(const Inputs &inputs, Contributions &into)
{
    visitWonDeals(inputs, into);
    visitLostDeals(inputs, into);
}

void visitWonDeals(const Inputs &inputs, Contributions &into)
{
    forClosed(inputs, into, book::DealStatus::Won,
              [&](const book::DealRow &, auto group, auto period, auto source) { into.add(group, period, 1, source); });
}

void visitLostDeals(const Inputs &inputs, Contributions &into)
{
    forClosed(inputs, into, book::DealStatus::Lost,
              [&](const book::DealRow &, auto group, auto period, auto source) { into.add(group, period, 1, source); });
}

void visitWonWithAmount(const Inputs &inputs, Contributions &into)
{
    visitAmounts(inputs, into, true);
}

void visitWonAmount(const Inputs &inputs, Contributions &into)
{
    visitAmounts(inputs, into, false);
}

void visitWonWithDays(const Inputs &inputs, Contributions &into)
{
    visitDays(inputs, into, true);
}

void visitDaysToWin(const Inputs &inputs, Contributions &into)
{
    visitDays(inputs, into, false);
}

} // namespace perennial::kpi
