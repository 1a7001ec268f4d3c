// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/rows_referrals.h"

namespace perennial::kpi
{

namespace
{

template<class Counts>
void visit(const Inputs &inputs, Contributions &into, Counts counts)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByCustomer())
        return into.cannotTellApart();
    if (!book.referrals.empty())
        into.coversAll();
    const base::Date cutOff = book.cutOff.value_or(base::Date::openEnd() - 1);
    for (const book::ReferralRow &row : book.referrals) {
        if (row.invitedOn > cutOff || !counts(row, cutOff))
            continue;
        into.add(inputs.grouping().ofRow(row.referrer), inputs.timeline().periodOf(row.invitedOn), 1, [&row] {
            return Source{facts::Dataset::Referrals, row.row, row.referrer, std::string(), row.invitedOn};
        });
    }
}

} // namespace

void visitReferrals(const Inputs &inputs, Contributions &into)
{
    visit(inputs, into, [](const book::ReferralRow &, base::Date) { return true; });
}

void visitReferredCustomers(const Inputs &inputs, Contributions &into)
{
    visit(inputs, into, [](const book::ReferralRow &row, base::Date cutOff) { return row.convertedOn <= cutOff; });
}

} // namespace perennial::kpi
