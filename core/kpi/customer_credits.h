// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/attribution.h"
#include "core/kpi/quantity.h"

namespace perennial::kpi
{

/// Which channels brought each customer, by the attribution convention.
///
/// - What counts are the touchpoints of the customer, and those of its leads, up to its conversion: the first paid day,
///   or the day a deal of its was won where that comes before. What is dated after the cut-off has not happened.
/// - A customer without any is credited to its attribute `channel` as a whole, or to none.
class CustomerCredits
{
public:
    explicit CustomerCredits(const Inputs &inputs);

    /// They sum to wholeCredit.
    std::span<const Credit> of(book::CustomerIndex customer) const
    {
        return std::span(m_credits).subspan(m_first[customer], m_first[customer + 1] - m_first[customer]);
    }

private:
    std::vector<Credit> m_credits;
    std::vector<std::size_t> m_first; ///< by customer, and the end
};

/// New MRR of the period and the customers who brought it, as credited to channels where the request goes by channel or
/// filters by it; otherwise all of it by customer. The groups add up to the total exactly, to a minor unit and a
/// billionth of a customer.
Quantity attributedNewMrr();
Quantity creditedNewCustomers();

} // namespace perennial::kpi
