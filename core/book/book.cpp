// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"

#include <algorithm>

namespace perennial::book
{

namespace
{

bool before(const std::pair<base::Month, std::int64_t> &rate, base::Month month)
{
    return rate.first < month;
}

} // namespace

const AttributeColumn *Customers::attribute(std::string_view name) const
{
    const auto at = std::find_if(attributes.begin(), attributes.end(),
                                 [name](const AttributeColumn &column) { return column.name == name; });
    return at == attributes.end() ? nullptr : &*at;
}

void Rates::set(CurrencyIndex currency, base::Month month, std::int64_t ratePico)
{
    if (m_byCurrency.size() <= currency)
        m_byCurrency.resize(currency + std::size_t(1));
    auto &rates = m_byCurrency[currency];
    const auto at = std::lower_bound(rates.begin(), rates.end(), month, before);
    if (at != rates.end() && at->first == month)
        at->second = ratePico;
    else
        rates.insert(at, {month, ratePico});
}

std::optional<std::int64_t> Rates::at(CurrencyIndex currency, base::Month month) const
{
    if (currency == 0)
        return base::pico;
    if (m_byCurrency.size() <= currency)
        return std::nullopt;
    const auto &rates = m_byCurrency[currency];
    const auto later = std::lower_bound(rates.begin(), rates.end(), month + 1, before);
    if (later == rates.begin())
        return std::nullopt;
    return std::prev(later)->second;
}

} // namespace perennial::book
