// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/builder.h"

#include <cstdint>

namespace perennial::test
{

/// Surveys, tickets and usage of the customers `c0`, `c1`, ... and of nobody, over the days from `first` on; tickets
/// that are answered late, never, or before they came in; users of several customers.
void addCareRecords(std::uint64_t seed, base::Date first, int days, int customers, book::Builder &builder);

} // namespace perennial::test
