// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/load_book.h"

#include <array>
#include <utility>

namespace perennial::store
{

/// What loadFacts() is made of, a subject each.
void loadCustomers(Database &database, book::Builder &builder);
void loadTerms(Database &database, book::Builder &builder); ///< of `subscriptions`
void loadBilling(Database &database, book::Builder &builder);
void loadSales(Database &database, book::Builder &builder, base::Currency reportingCurrency);
void loadMarketing(Database &database, book::Builder &builder);
void loadCare(Database &database, book::Builder &builder);
void loadPlanning(Database &database, book::Builder &builder);

/// The customer that a row refers to, by its id, else its e-mail, else its name; noCustomer when it has none of them.
/// One who is not known is made.
book::CustomerIndex customerOf(book::Builder &builder, std::string_view id, std::string_view name = {},
                               std::string_view email = {});

/// Sets the attributes that further columns brought; the same texts are read once.
class FurtherColumns
{
public:
    /// The members of a JSON object, as `set(name, value)`.
    template<class Set>
    void forEach(std::string_view json, Set set)
    {
        if (json.empty())
            return;
        read(json);
        for (const auto &[name, value] : m_members)
            set(name, value);
    }

private:
    void read(std::string_view json);

    std::string m_json;
    std::vector<std::pair<std::string, std::string>> m_members;
};

/// Currencies of a table's column.
class CurrencyColumn
{
public:
    CurrencyColumn(book::Builder &builder, int field)
        : m_builder(builder)
        , m_field(field)
    {
    }
    /// Damage when the row has none.
    book::CurrencyIndex of(const FactScan &scan);
    book::CurrencyIndex of(const FactScan &scan, base::Currency otherwise);

private:
    book::Builder &m_builder;
    int m_field;
    CurrencyCache m_known;
};

std::optional<std::int64_t> integerIn(const FactScan &scan, int field);
std::optional<base::Minor> amountIn(const FactScan &scan, int field);
base::Month monthIn(const FactScan &scan, int field);

/// The member that the word stands for.
template<class Enum, std::size_t Size>
Enum oneOf(const std::array<std::pair<std::string_view, Enum>, Size> &words, std::string_view word, Enum otherwise)
{
    for (const auto &[known, value] : words) {
        if (known == word)
            return value;
    }
    return otherwise;
}

} // namespace perennial::store
