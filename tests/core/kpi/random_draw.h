// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"

#include <cstdint>
#include <random>

namespace perennial::test
{

/// The time that random books are about.
inline const base::Date dawn = *base::Date::fromYmd(2023, 10, 20);
inline constexpr int days = 420; // over the leap day of 2024

class Draw
{
public:
    explicit Draw(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_engine); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    template<class T, std::size_t N>
    const T &of(const T (&choices)[N])
    {
        return choices[static_cast<std::size_t>(upTo(static_cast<int>(N) - 1))];
    }
    std::mt19937_64 &engine() { return m_engine; }

private:
    std::mt19937_64 m_engine;
};

inline const base::Minor amounts[] = {1000, 1000, 2500, 4999, 12000, 33333};
inline const char *const currencies[] = {"EUR", "EUR", "EUR", "USD", "USD", "JPY", "GBP"};

inline base::Date someDay(Draw &draw, int within = days)
{
    return draw.oneIn(8) ? *base::Date::fromYmd(2024, 2, 29) : dawn + draw.upTo(within);
}

} // namespace perennial::test
