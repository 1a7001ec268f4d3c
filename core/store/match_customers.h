// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/builder.h"
#include "core/store/customer_matches.h"
#include "core/store/sqlite.h"

namespace perennial::store
{

/// Tells the builder which references are of one customer, before any row is loaded. Throws what the database says.
void matchCustomers(Database &database, book::Builder &builder);

CustomerMatches readCustomerMatches(Database &database);

} // namespace perennial::store
