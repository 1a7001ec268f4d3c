// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/lead_counts.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

/// The day each stage was reached; openEnd() when it was not.
std::array<base::Date, 4> daysOf(const book::LeadRow &lead)
{
    const base::Date demo = std::min(lead.demoOn, lead.convertedOn);
    base::Date qualified = std::min(lead.qualifiedOn, demo);
    if (qualified.isOpenEnd() && lead.qualified)
        qualified = lead.createdOn;
    return {lead.createdOn, qualified, demo, lead.convertedOn};
}

} // namespace

LeadCounts::LeadCounts(const book::Book &book, const Timeline &timeline, const Grouping &grouping, FunnelBasis basis)
    : m_known(!book.leads.empty() && grouping.answersByChannel())
    , m_counts(grouping.size(), timeline.size())
{
    if (!m_known)
        return;
    const base::Date cutOff = book.cutOff.value_or(base::Date::openEnd() - 1);
    for (const book::LeadRow &lead : book.leads) {
        const std::uint32_t group = grouping.ofChannel(lead.channel);
        if (group == Grouping::out || lead.createdOn > cutOff)
            continue;
        const std::array<base::Date, 4> days = daysOf(lead);
        for (std::size_t stage = Created; stage < days.size(); ++stage) {
            if (days[stage] > cutOff)
                continue;
            const auto period = timeline.periodOf(basis == FunnelBasis::Cohort ? lead.createdOn : days[stage]);
            if (period != Timeline::none)
                ++m_counts.at(group, static_cast<std::size_t>(period))[stage];
        }
    }
}

} // namespace perennial::kpi
