// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/engagement.h"

#include "core/kpi/paid_spans.h"
#include "core/kpi/recurring_revenue.h"
#include "core/kpi/table.h"
#include "core/kpi/term_source.h"

#include <algorithm>
#include <array>

namespace perennial::kpi
{

namespace
{

constexpr int daysBefore = 30;

/// The days on which each customer has usage. Knows no periods: a part of Inputs::root().
class ActiveDays
{
public:
    explicit ActiveDays(const Inputs &inputs)
    {
        for (const book::UsageRow &row : inputs.book().usage) {
            if (row.customer == book::noCustomer || (inputs.book().cutOff && row.date > *inputs.book().cutOff))
                continue;
            m_days.push_back({row.customer, row.date});
            m_first = std::min(m_first, row.date);
            m_last = std::max(m_last, row.date);
        }
        std::sort(m_days.begin(), m_days.end());
        m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
    }

    bool isKnown(base::Date start) const { return m_first < start && start - daysBefore <= m_last; }

    /// Gives every customer with active days in the days before to `use(customer, count)`.
    template<class Use>
    void before(base::Date start, Use use) const
    {
        for (std::size_t first = 0; first < m_days.size();) {
            const book::CustomerIndex customer = m_days[first].first;
            int count = 0;
            for (; first < m_days.size() && m_days[first].first == customer; ++first)
                count += start - daysBefore <= m_days[first].second && m_days[first].second < start ? 1 : 0;
            if (count > 0)
                use(customer, count);
        }
    }

private:
    std::vector<std::pair<book::CustomerIndex, base::Date>> m_days;
    base::Date m_first = base::Date::openEnd();
    base::Date m_last = base::Date::fromDays(INT32_MIN);
};

/// The thirds of one period.
class Thirds
{
public:
    Thirds(const Inputs &inputs, base::Date start)
    {
        const auto &paid = inputs.root().part<PaidSpans>();
        inputs.root().part<ActiveDays>().before(start, [&](book::CustomerIndex customer, int days) {
            if (paysAt(paid.of(customer), start - 1)) {
                ++m_customers[static_cast<std::size_t>(days)];
                ++m_all;
            }
        });
    }

    Engagement levelOf(int days) const
    {
        const auto at = m_customers.begin() + days;
        std::int64_t fewer = 0;
        for (auto before = m_customers.begin(); before != at; ++before)
            fewer += *before;
        const std::int64_t middle = 3 * (2 * fewer + *at); // of the places taken up, in sixths of one
        if (m_all > 0 && middle <= 2 * m_all)
            return Engagement::Low;
        return middle >= 4 * m_all ? Engagement::High : Engagement::Medium;
    }

private:
    std::array<std::int64_t, daysBefore + 1> m_customers{}; ///< by active days
    std::int64_t m_all = 0;
};

/// How often the customer counts for it in that period.
std::int64_t timesOf(EngagementOf of, const Inputs &inputs, std::span<const PaidSpan> spans, std::size_t period)
{
    switch (of) {
    case EngagementOf::Start:
        return paysAt(spans, inputs.period(period).first - 1) ? 1 : 0;
    case EngagementOf::Lost:
        return timesLost(inputs, spans, period);
    case EngagementOf::Added:
        break;
    }
    const std::vector<NewArrival> arrivals = newArrivals(inputs, spans);
    return std::count_if(arrivals.begin(), arrivals.end(), [period](const NewArrival &arrival) {
        return arrival.period == static_cast<std::int32_t>(period);
    });
}

constexpr EngagementOf everything[] = {EngagementOf::Start, EngagementOf::Lost, EngagementOf::Added};

/// Customers by level.
using Levels = std::array<std::array<std::int64_t, engagementLevels>, std::size(everything)>;

class EngagementTable
{
public:
    explicit EngagementTable(const Inputs &inputs)
        : m_levels(inputs.groups(), inputs.periods())
    {
        for (std::size_t period = 0; period < inputs.periods(); ++period)
            count(inputs, period);
    }
    std::int64_t at(EngagementOf of, Engagement level, std::size_t group, std::size_t period) const
    {
        return m_levels.at(group, period)[static_cast<std::size_t>(of)][static_cast<std::size_t>(level)];
    }

private:
    void count(const Inputs &inputs, std::size_t period)
    {
        const base::Date start = inputs.period(period).first;
        const auto &days = inputs.root().part<ActiveDays>();
        if (!days.isKnown(start))
            return;
        for (std::size_t group = 0; group < inputs.groups(); ++group)
            startWithNone(inputs, group, period);
        const Thirds thirds(inputs, start);
        days.before(start, [&](book::CustomerIndex customer, int count) {
            const std::uint32_t group = inputs.grouping().ofRow(customer);
            if (group == Grouping::out)
                return;
            const auto level = static_cast<std::size_t>(thirds.levelOf(count));
            const std::span<const PaidSpan> spans = inputs.root().part<PaidSpans>().of(customer);
            Levels &levels = m_levels.at(group, period);
            for (const EngagementOf of : everything) {
                auto &counts = levels[static_cast<std::size_t>(of)];
                const std::int64_t times = timesOf(of, inputs, spans, period);
                counts[level] += times;
                counts[static_cast<std::size_t>(Engagement::None)] -= times;
            }
        });
    }

    /// Everybody has no usage until some is found.
    void startWithNone(const Inputs &inputs, std::size_t group, std::size_t period)
    {
        const Movement &moved = inputs.part<RecurringRevenue>().at(group, period);
        const std::array all{moved.startCustomers, moved.churned, moved.newCustomers};
        for (std::size_t of = 0; of < all.size(); ++of)
            m_levels.at(group, period)[of][static_cast<std::size_t>(Engagement::None)] = all[of];
    }

    Table<Levels> m_levels;
};

NoAnswer whyNot(const Inputs &inputs, std::size_t period)
{
    if (inputs.book().usage.empty())
        return NoAnswer::NoUsageData;
    if (!inputs.grouping().answersByCustomer())
        return NoAnswer::NotToldApart;
    if (const NoAnswer why = inputs.part<RecurringRevenue>().whyNoCounts(); why != NoAnswer::None)
        return why;
    return inputs.root().part<ActiveDays>().isKnown(inputs.period(period).first) ? NoAnswer::None
                                                                                 : NoAnswer::NoUsageData;
}

/// The term that stands for a customer: the last one begun by the day.
const PreparedTerm &shownTerm(std::span<const PreparedTerm> terms, base::Date day)
{
    const auto next =
        std::find_if(terms.begin() + 1, terms.end(), [day](const PreparedTerm &term) { return term.startsOn > day; });
    return *(next - 1);
}

} // namespace

Value engaged(EngagementOf of, Engagement level, const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (const NoAnswer why = whyNot(inputs, period); why != NoAnswer::None)
        return Value::none(why);
    return Value::exact(inputs.part<EngagementTable>().at(of, level, group, period));
}

void traceEngaged(EngagementOf of, Engagement level, const Inputs &inputs, std::size_t group, std::size_t period,
                  Trace &trace)
{
    if (whyNot(inputs, period) != NoAnswer::None)
        return;
    const base::Date start = inputs.period(period).first;
    const Thirds thirds(inputs, start);
    std::vector<Engagement> levels(inputs.book().customers.size(), Engagement::None);
    inputs.root().part<ActiveDays>().before(
        start, [&](book::CustomerIndex customer, int days) { levels[customer] = thirds.levelOf(days); });
    const auto &paid = inputs.root().part<PaidSpans>();
    const base::Date shownOn = of == EngagementOf::Start ? start - 1 : inputs.endOf(period);
    const std::span<const PreparedTerm> terms = inputs.root().part<TermsInForce>().terms();
    for (std::size_t first = 0; first < terms.size();) {
        const std::uint32_t customer = terms[first].customer;
        std::size_t end = first + 1;
        while (end < terms.size() && terms[end].customer == customer)
            ++end;
        if (levels[customer] == level && inputs.grouping().ofRow(customer) == group) {
            const PreparedTerm &term = shownTerm(terms.subspan(first, end - first), shownOn);
            if (const std::int64_t times = timesOf(of, inputs, paid.of(customer), period); times != 0)
                trace.add(sourceOf(inputs.book(), term, of == EngagementOf::Lost ? term.endsOn : term.startsOn),
                          Value::exact(times));
        }
        first = end;
    }
}

void showEngagement(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    constexpr std::array<std::string_view, engagementLevels> ids{"high", "medium", "low", "none"};
    const bool withNew = inputs.conventions().churnDenominator == ChurnDenominator::StartPlusNew;
    for (std::size_t at = 0; at < ids.size(); ++at) {
        const auto level = static_cast<Engagement>(at);
        const Value lost = engaged(EngagementOf::Lost, level, inputs, group, period);
        if (!lost.hasAnswer()) {
            point.parts.push_back({ids[at], Unit::Percent, lost});
            continue;
        }
        std::int64_t customers = engaged(EngagementOf::Start, level, inputs, group, period).integer();
        if (withNew)
            customers += engaged(EngagementOf::Added, level, inputs, group, period).integer();
        point.parts.push_back(
            {ids[at], Unit::Percent, ratioOf(lost.integer(), customers, NoAnswer::NoCustomersAtStart)});
    }
}

} // namespace perennial::kpi
