// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/customer_book.h"

namespace perennial::kpi
{

void CustomerBook::reset(std::span<const PreparedTerm> terms)
{
    m_terms = terms;
    m_active.clear();
    m_opening.clear();
    if (m_place.size() < terms.size())
        m_place.resize(terms.size() * 2);
    m_value = 0;
    m_foreign = 0;
}

void CustomerBook::begin(std::uint32_t term, std::int32_t month)
{
    const PreparedTerm &begun = m_terms[term];
    base::Minor value = begun.value;
    if (begun.currency != 0) {
        value = m_exchange.convert(begun.value, begun.currency, month);
        ++m_foreign;
    }
    m_place[term] = static_cast<std::uint32_t>(m_active.size());
    m_active.push_back({term, value});
    m_value += value;
}

void CustomerBook::end(std::uint32_t term)
{
    const std::uint32_t place = m_place[term];
    m_value -= m_active[place].value;
    if (m_terms[term].currency != 0)
        --m_foreign;
    m_active[place] = m_active.back();
    m_place[m_active[place].term] = place;
    m_active.pop_back();
}

base::Minor CustomerBook::revalue(std::int32_t month)
{
    base::Minor change = 0;
    for (Active &active : m_active) {
        const PreparedTerm &term = m_terms[active.term];
        if (term.currency == 0 || !m_exchange.changesIn(term.currency, month))
            continue;
        const base::Minor value = m_exchange.convert(term.value, term.currency, month);
        change += value - active.value;
        active.value = value;
    }
    m_value += change;
    return change;
}

book::Text CustomerBook::plan() const
{
    const Active *largest = nullptr;
    for (const Active &active : m_active) {
        const bool larger = !largest || active.value > largest->value ||
                            (active.value == largest->value &&
                             m_texts.at(m_terms[active.term].plan) < m_texts.at(m_terms[largest->term].plan));
        if (larger)
            largest = &active;
    }
    return largest ? m_terms[largest->term].plan : book::noText;
}

void CustomerBook::keepOpening()
{
    m_opening.clear();
    for (const Active &active : m_active)
        m_opening.push_back(active.term);
}

base::Minor CustomerBook::openingValue(std::int32_t month) const
{
    base::Minor value = 0;
    for (const std::uint32_t term : m_opening) {
        const PreparedTerm &opened = m_terms[term];
        value += opened.currency == 0 ? opened.value : m_exchange.convert(opened.value, opened.currency, month);
    }
    return value;
}

} // namespace perennial::kpi
