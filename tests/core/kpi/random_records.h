// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/builder.h"
#include "tests/core/kpi/random_books.h"
#include "tests/core/kpi/random_draw.h"

namespace perennial::test
{

/// Rows of every export but subscriptions and rates, of the customers `c0`, `c1`, ... and of nobody, complete or not.
void addRecords(Draw &draw, std::uint64_t seed, const BookShape &shape, book::Builder &builder);
/// One-off charges alone; drawn apart from the rest, which stays as it is without them.
void addCharges(std::uint64_t seed, const BookShape &shape, book::Builder &builder);

} // namespace perennial::test
