// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/exchange.h"
#include "core/kpi/prepared_terms.h"

#include <cstdint>
#include <span>
#include <vector>

namespace perennial::kpi
{

/// The terms of one customer that are in force on the day a sweep has reached, and what they are worth that month.
/// Reused from customer to customer, so that nothing is allocated for each.
class CustomerBook
{
public:
    CustomerBook(const book::TextPool &texts, const Exchange &exchange)
        : m_texts(texts)
        , m_exchange(exchange)
    {
    }

    void reset(std::span<const PreparedTerm> terms);
    void begin(std::uint32_t term, std::int32_t month);
    void end(std::uint32_t term);
    /// Values the foreign terms at that month's rates; returns by how much the whole has changed.
    base::Minor revalue(std::int32_t month);

    base::Minor value() const { return m_value; }
    std::int64_t terms() const { return static_cast<std::int64_t>(m_active.size()); }
    bool pays() const { return !m_active.empty(); }
    bool hasForeign() const { return m_foreign > 0; }
    /// The plan of the largest term in force; among equals the first by name.
    book::Text plan() const;

    /// Remembers the terms in force, to be valued later at another month's rates.
    void keepOpening();
    base::Minor openingValue(std::int32_t month) const;

private:
    struct Active {
        std::uint32_t term;
        base::Minor value;
    };

    const book::TextPool &m_texts;
    const Exchange &m_exchange;
    std::span<const PreparedTerm> m_terms;
    std::vector<Active> m_active;
    std::vector<std::uint32_t> m_place; ///< by term: where it stands in m_active
    std::vector<std::uint32_t> m_opening;
    base::Minor m_value = 0;
    std::size_t m_foreign = 0;
};

} // namespace perennial::kpi
