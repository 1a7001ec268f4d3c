// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/builder.h"
#include "core/kpi/kpi.h"

#include <string>
#include <string_view>

namespace perennial::test
{

/// `2025-03-31`; a wrong date in a test ends it.
base::Date day(std::string_view iso);
base::Currency currencyOf(std::string_view code);

/// A book in the words of a test: amounts in major units, dates as text, months unless said otherwise.
class BookMaker
{
public:
    explicit BookMaker(std::string_view cutOff, std::string_view currency = "EUR");

    /// A monthly term of `amount`; `ends` empty when it goes on. Change the result's fields before `add`.
    book::TermInput term(std::string_view customer, std::string_view starts, std::string_view ends,
                         double amount) const;
    BookMaker &add(const book::TermInput &term);
    BookMaker &monthly(std::string_view customer, std::string_view starts, std::string_view ends, double amount);
    /// `count` customers alike, named after `prefix`.
    BookMaker &customers(int count, std::string_view prefix, std::string_view starts, std::string_view ends,
                         double amount, book::EndReason reason = book::EndReason::Unknown);
    BookMaker &spend(std::string_view date, double amount, std::string_view channel = {}, bool wholeMonth = true,
                     book::Purpose purpose = book::Purpose::Acquisition);
    BookMaker &visits(std::string_view month, std::int64_t visitors, std::string_view channel = {});
    book::LeadRow &lead(std::string_view created);
    book::DealRow &deal(std::string_view created, std::string_view closed, book::DealStatus status, double amount);

    book::Builder builder;
    book::Book finish() { return builder.finish(); }

private:
    base::Currency m_currency;
    book::RowId m_row = 0;
};

/// The value of a KPI in one period, in total. Months are `2025-03`; other kinds of periods by their label.
kpi::Value valueOf(const book::Book &book, std::string_view id, std::string_view label,
                   const kpi::Conventions &conventions = {}, base::Every every = base::Every::Month);
/// The same in one group.
kpi::Value groupValue(const book::Book &book, std::string_view id, std::string_view month, std::string_view by,
                      std::string_view group);
/// The point itself, with its stages.
kpi::Point pointOf(const book::Book &book, std::string_view id, base::Date in, const kpi::Conventions &conventions = {},
                   base::Every every = base::Every::Month);

} // namespace perennial::test
