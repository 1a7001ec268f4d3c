// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/conventions.h"

#include <cstdint>
#include <random>

namespace perennial::test
{

/// What a generated book may contain, and how it is written down.
struct BookShape {
    int customers = 6;
    int terms = 14;
    int days = 420;            ///< in which they begin
    bool currencies = true;    ///< USD and JPY with moving rates that begin late, GBP without any
    std::int64_t scale = 1;    ///< every amount times this
    bool extras = false;       ///< adds trials without end and free terms, which are not MRR
    unsigned shuffled = 0;     ///< another order of rows for another number
    bool wholeAmounts = false; ///< monthly amounts only, so that scaling commutes with rounding
    bool records = false;      ///< adds rows of the other exports, and terms signed before they start
    bool charges = false;      ///< adds one-off charges, which are not MRR
};

/// The same book for the same seed and shape: trials, discounts, past due, several subscriptions a customer, same-day
/// switches, leap days, currencies, bounced and returning customers, terms that begin or end after the cut-off.
book::Book randomBook(std::uint64_t seed, const BookShape &shape = {});
/// A book in euro in which every customer comes, changes price, leaves or comes back at most once a period.
book::Book calmBook(std::uint64_t seed, base::Every every);
kpi::Conventions randomConventions(std::uint64_t seed);

} // namespace perennial::test
