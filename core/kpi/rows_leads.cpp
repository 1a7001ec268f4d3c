// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/rows_leads.h"

#include <algorithm>
#include <array>

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

void visitLeadsReaching(LeadReached stage, FunnelBasis basis, const Inputs &inputs, Contributions &into)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByChannel())
        return into.cannotTellApart();
    if (!book.leads.empty())
        into.coversAll();
    const base::Date cutOff = book.cutOff.value_or(base::Date::openEnd() - 1);
    for (const book::LeadRow &lead : book.leads) {
        const base::Date reached = daysOf(lead)[static_cast<std::size_t>(stage)];
        if (lead.createdOn > cutOff || reached > cutOff)
            continue;
        const base::Date day = basis == FunnelBasis::Cohort ? lead.createdOn : reached;
        into.add(inputs.grouping().ofChannel(lead.channel), inputs.timeline().periodOf(day), 1, [&] {
            return Source{facts::Dataset::Leads, lead.row, lead.customer, std::string(book.texts.at(lead.id)), reached};
        });
    }
}

} // namespace perennial::kpi
