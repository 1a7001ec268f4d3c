// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/load_parts.h"

#include "core/store/text_json.h"

namespace perennial::store
{

namespace
{

constexpr std::int64_t lastMonth = 12 * 3000;

} // namespace

book::CustomerIndex customerOf(book::Builder &builder, std::string_view id, std::string_view name,
                               std::string_view email)
{
    const book::CustomerRef reference{id, email, name};
    return reference.empty() ? book::noCustomer : builder.customer(reference);
}

void FurtherColumns::read(std::string_view json)
{
    if (json == m_json)
        return;
    m_json = json;
    m_members = membersFromJson(json);
}

book::CurrencyIndex CurrencyColumn::of(const FactScan &scan)
{
    const auto currency = m_known.find(scan.text(m_field));
    if (!currency)
        scan.damaged("a currency");
    return m_builder.currency(*currency);
}

book::CurrencyIndex CurrencyColumn::of(const FactScan &scan, base::Currency otherwise)
{
    return m_builder.currency(m_known.find(scan.text(m_field)).value_or(otherwise));
}

std::optional<std::int64_t> integerIn(const FactScan &scan, int field)
{
    if (scan.isNull(field))
        return std::nullopt;
    return scan.integer(field);
}

std::optional<base::Minor> amountIn(const FactScan &scan, int field)
{
    if (scan.isNull(field))
        return std::nullopt;
    return scan.amount(field);
}

base::Month monthIn(const FactScan &scan, int field)
{
    const std::int64_t month = scan.integer(field);
    if (month < 0 || month > lastMonth)
        scan.damaged("a month");
    return base::Month::fromIndex(static_cast<std::int32_t>(month));
}

} // namespace perennial::store
