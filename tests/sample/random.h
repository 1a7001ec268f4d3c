// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace perennial::sample
{

/// Random numbers that are the same on every platform: the engine is defined by the standard, the distributions are
/// whole numbers of our own.
class Random
{
public:
    /// An independent stream for each `stream` of one seed.
    Random(std::uint64_t seed, std::uint64_t stream)
        : m_engine(mixed(seed + mixed(stream)))
    {
    }

    /// 0 .. n - 1
    std::int64_t below(std::int64_t n)
    {
        const std::uint64_t high = m_engine() >> 32U;
        return static_cast<std::int64_t>((high * static_cast<std::uint64_t>(n)) >> 32U);
    }
    /// low .. high, both included
    std::int64_t between(std::int64_t low, std::int64_t high) { return low + below(high - low + 1); }
    bool chance(std::int64_t permille) { return below(1000) < permille; }
    /// The place in `weights` (which add up to 1000) that a throw hits.
    template<class Weights>
    std::size_t pick(const Weights &weights)
    {
        std::int64_t left = below(1000);
        std::size_t at = 0;
        for (const std::int64_t weight : weights) {
            left -= weight;
            if (left < 0)
                return at;
            ++at;
        }
        return at - 1;
    }

private:
    static std::uint64_t mixed(std::uint64_t x)
    {
        x += 0x9e3779b97f4a7c15ULL;
        x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
        return x ^ (x >> 31U);
    }

    std::mt19937_64 m_engine;
};

} // namespace perennial::sample
