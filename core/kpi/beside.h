// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <future>
#include <system_error>

namespace perennial::kpi
{

/// So many terms take longer than starting a thread by far.
constexpr std::size_t worthAThread = 20'000;

/// Does both, `other` on a thread of its own where there is one to be had.
template<class One, class Other>
void beside(One one, Other other)
{
    std::future<void> running;
    try {
        running = std::async(std::launch::async, std::ref(other));
    } catch (const std::system_error &) {
        other();
    }
    one();
    if (running.valid())
        running.get();
}

} // namespace perennial::kpi
