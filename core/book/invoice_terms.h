// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/builder.h"

#include <vector>

namespace perennial::book
{

/// A service period of a subscription that was billed (or credited, when the amount is negative).
struct InvoiceRow {
    CustomerIndex customer = 0;
    base::Date first;
    base::Date end;         ///< the day after the last; later than `first`
    base::Minor amount = 0; ///< for the whole period, tax excluded
    CurrencyIndex currency = 0;
    Text plan = noText;
    RowId row = 0;
};

/// Makes terms of the periods and adds them. The order of the rows changes nothing.
///
/// Amounts for the same customer, plan and period are added up. A credit without such a row reduces the customer's
/// largest amount for the same period, else for one that holds its own (which then is reduced for that part, in
/// proportion to the days); one that finds nothing to reduce is left out and counted (CreditsLeftOut). Periods that
/// follow one another (at most a day between them) with one monthly value are one term.
void addInvoiceTerms(std::vector<InvoiceRow> rows, Builder &builder);

} // namespace perennial::book
