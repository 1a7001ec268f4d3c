// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

namespace perennial::kpi
{

enum class LeadReached : std::uint8_t { Created, Qualified, Demo, Won, ProductQualified };

/// The leads that reached a stage.
///
/// A lead that reached a stage has passed those before it: one won without a demo date had its demo on the day it was
/// won, one with a demo was qualified by then, one known to be qualified without any date on the day it was created.
/// A lead known to be product-qualified without a date of it became so on the day it was qualified.
/// What is dated after the cut-off has not happened. Leads know a channel and nothing else: see Grouping.
///
/// Cohort: of the leads created in a period, those that have reached the stage by the cut-off; a later stage never
/// exceeds an earlier one. Period: those that reached it inside the period, whenever they were created.
void visitLeadsReaching(LeadReached stage, FunnelBasis basis, const Inputs &inputs, Contributions &into);

template<LeadReached Stage, FunnelBasis Basis>
void visitLeads(const Inputs &inputs, Contributions &into)
{
    visitLeadsReaching(Stage, Basis, inputs, into);
}

/// By the basis that the conventions choose.
template<LeadReached Stage>
void visitFunnelLeads(const Inputs &inputs, Contributions &into)
{
    visitLeadsReaching(Stage, inputs.conventions().funnelBasis, inputs, into);
}

/// Of the leads that became product-qualified in a period, those that are customers by the cut-off.
void visitConvertedProductQualified(const Inputs &inputs, Contributions &into);

/// The leads qualified in the period before each: of as many calendar months, where the period consists of whole
/// ones, else of as many days.
Value qualifiedBefore(const Inputs &inputs, std::size_t group, std::size_t period);
void traceQualifiedBefore(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);
base::Period periodBefore(const base::Period &period);

} // namespace perennial::kpi
