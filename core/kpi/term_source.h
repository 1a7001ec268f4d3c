// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/inputs.h"
#include "core/kpi/prepared_terms.h"
#include "core/kpi/trace.h"

namespace perennial::kpi
{

/// The row that a term came from; its plan is the label.
Source sourceOf(const book::Book &book, const PreparedTerm &term, base::Date date);
/// The same of a term by its place in the book.
Source sourceOfTerm(const book::Book &book, std::size_t term, base::Date date);

/// Lists the terms that run on that day, as their source has it, and are no recurring revenue under the conventions.
void listUncounted(const Inputs &inputs, std::size_t group, base::Date day, Trace &trace);

} // namespace perennial::kpi
