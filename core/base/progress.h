// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace perennial::base
{

/// Called now and then by long work with what is done of what there is (bytes); returns false to cancel.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

} // namespace perennial::base
