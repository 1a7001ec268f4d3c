// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/timeline.h"

#include <vector>

namespace perennial::kpi
{

/// The rates of a book by currency and month of a timeline, ready to convert millions of amounts exactly.
class Exchange
{
public:
    Exchange(const book::Book &book, const Timeline &timeline);

    bool hasRate(book::CurrencyIndex currency, std::int32_t month) const { return rate(currency, month).factor > 0; }
    /// Whether an amount may be worth something else in that month than in the month before it.
    bool changesIn(book::CurrencyIndex currency, std::int32_t month) const
    {
        return rate(currency, month).numerator != rate(currency, month - 1).numerator;
    }
    /// An amount >= 0 in the reporting currency, rounded half away from zero; 0 when there is no rate by then.
    base::Minor convert(base::Minor amount, book::CurrencyIndex currency, std::int32_t month) const
    {
        const Rate &by = rate(currency, month);
        const double estimate = static_cast<double>(amount) * by.factor;
        if (estimate > largestEstimate)
            return static_cast<base::Minor>(base::divideRounded(base::Wide(amount) * by.numerator, by.denominator));
        // Cut off, the estimate is at most one too small: the exact remainder says so, without a wide division.
        const base::Minor guess = static_cast<base::Minor>(estimate);
        const base::Wide twice = 2 * (base::Wide(amount) * by.numerator - base::Wide(guess) * by.denominator);
        return guess + (twice >= by.denominator ? 1 : 0);
    }

private:
    static constexpr double largestEstimate = 1e15;
    struct Rate {
        base::Wide numerator = 0;
        base::Wide denominator = 1;
        double factor = 0; ///< 0 when not known
    };

    const Rate &rate(book::CurrencyIndex currency, std::int32_t month) const
    {
        return m_rates[currency * m_months + static_cast<std::size_t>(month)];
    }

    std::size_t m_months = 0;
    std::vector<Rate> m_rates;
};

} // namespace perennial::kpi
