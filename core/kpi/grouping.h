// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/kpi.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace perennial::kpi
{

/// Who is counted, and in which group: a Request's `by` and `where` over a book.
///
/// - `where` keeps the customers that have one of the values named for each attribute; "(none)" names those without.
/// - Money spent, visits and leads know a channel and nothing else of a customer: they are grouped and filtered by
///   `channel`, and have no answer when the request groups or filters by anything else. Deals likewise by what they
///   carry themselves: `owner`, and the further columns of their export (Book::dealAttributes).
/// - The plan is no attribute of a customer but changes: in a period a customer belongs to the plan of the largest term
///   active at its end; one who pays nothing then, to that of the largest term that ended on the day of leaving. What
///   it paid at the period's start counts in that same group, so that each group's waterfall closes; the start of a
///   group may therefore differ from its end the period before by the customers who have changed plan. A filter by plan
///   gives what that plan's group would. A customer attribute named `plan` goes before all this.
class Grouping
{
public:
    static constexpr std::uint32_t out = UINT32_MAX; ///< of no group: filtered out, or cannot be told

    /// Fails with UnknownDimension.
    static base::Outcome<Grouping> make(const book::Book &book, const Request &request);

    std::size_t size() const { return m_names.size(); }
    /// Neither grouped nor filtered.
    bool isTotal() const { return m_total; }
    /// The groups and, where a filter by plan lets customers come and go, one more for those it leaves out.
    std::size_t cells() const { return size() + (m_planAllowed.empty() ? 0 : 1); }
    /// Nothing for the total.
    const std::optional<std::string> &name(std::size_t group) const { return m_names[group]; }

    /// Whether a customer's group changes with its plan.
    bool followsPlan() const { return m_byPlan || !m_planAllowed.empty(); }
    std::uint32_t ofCustomer(std::uint32_t customer) const { return m_ofCustomer.empty() ? 0 : m_ofCustomer[customer]; }
    std::uint32_t ofCustomerOnPlan(std::uint32_t customer, book::Text plan) const
    {
        if (!m_planAllowed.empty() && m_planAllowed[plan] == 0)
            return static_cast<std::uint32_t>(size());
        return m_byPlan ? m_ofText[plan] : ofCustomer(customer);
    }
    /// Whether rows that carry a customer can be told apart as asked: not by plan, which changes.
    bool answersByCustomer() const { return !followsPlan(); }
    /// The group of a row that carries a customer (or none): `out` when it is filtered out or cannot be told apart.
    std::uint32_t ofRow(book::CustomerIndex customer) const;
    /// By customer, 0 where the filter leaves one out; empty when there is no filter.
    const std::vector<std::uint8_t> &keep() const { return m_keep; }

    /// Whether spend, visits and leads can be told apart as asked.
    bool answersByChannel() const { return m_channel.answers; }
    std::uint32_t ofChannel(book::Text channel) const { return of(m_channel, channel); }
    bool byChannel() const { return m_channel.groups; }
    bool answersByDeal() const { return m_dealsAnswer; }
    /// By place in Book::deals.
    std::uint32_t ofDeal(std::size_t deal) const
    {
        if (!m_dealsAnswer || (!m_keepDeal.empty() && m_keepDeal[deal] == 0))
            return out;
        return m_ofDeal.empty() ? 0 : m_ofDeal[deal];
    }
    /// Whether the request filters at all.
    bool isFiltered() const { return m_isFiltered; }
    bool filtersChannel() const { return m_channel.filters; }
    /// Whether the request groups or filters by channel, so that what channels are credited with counts.
    bool creditsChannels() const { return m_channel.groups || m_channel.filters; }
    /// The group of what a channel is credited with of a customer. Here a filter by channel is one of credits, not of
    /// customers; not for requests that follow the plan.
    std::uint32_t ofCredit(book::CustomerIndex customer, book::Text channel) const;
    /// keep() without the filter by channel.
    const std::vector<std::uint8_t> &keepBesideChannel() const { return m_keepBesideChannel; }

private:
    /// How rows that carry one dimension themselves follow the request.
    struct OwnDimension {
        bool answers = true;
        bool groups = false;             ///< `by` is this dimension
        bool filters = false;            ///< `where` names this dimension
        std::vector<book::Text> allowed; ///< values that the filter lets through
    };

    static bool letsThrough(const OwnDimension &dimension, book::Text value);
    std::uint32_t of(const OwnDimension &dimension, book::Text value) const;
    base::Result filter(const book::Book &book, const Request &request);
    void keepAllowed(const book::Book &book, const std::string &dimension, const std::vector<std::uint8_t> &allowed);
    void keepDeals(const book::Book &book, const std::string &dimension, const std::vector<std::uint8_t> &allowed);
    static void keepAllowed(const book::Book &book, const std::string &dimension,
                            const std::vector<std::uint8_t> &allowed, std::vector<std::uint8_t> &keep);
    base::Result group(const book::Book &book, const std::string &by);
    void numberGroups(const book::Book &book, std::vector<book::Text> values);

    std::vector<std::optional<std::string>> m_names{std::nullopt};
    bool m_total = true;
    bool m_byPlan = false;
    std::vector<std::uint32_t> m_ofCustomer;
    std::uint32_t m_ofNobody = 0; ///< the group of rows without a customer
    bool m_keepsNobody = true;
    std::vector<std::uint32_t> m_ofText;
    std::vector<std::uint8_t> m_keep;
    std::vector<std::uint8_t> m_keepBesideChannel;
    std::vector<std::uint8_t> m_planAllowed; ///< by text; empty when no plan is filtered
    OwnDimension m_channel;
    bool m_dealsAnswer = true;
    bool m_isFiltered = false;
    std::vector<std::uint8_t> m_keepDeal; ///< by deal; empty when deals are not filtered
    std::vector<std::uint32_t> m_ofDeal;  ///< by deal; empty when deals are not grouped
};

} // namespace perennial::kpi
