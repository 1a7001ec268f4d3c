// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

namespace perennial::kpi
{

enum class LeadReached : std::uint8_t { Created, Qualified, Demo, Won };

/// The leads that reached a stage.
///
/// A lead that reached a stage has passed those before it: one won without a demo date had its demo on the day it was
/// won, one with a demo was qualified by then, one known to be qualified without any date on the day it was created.
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

} // namespace perennial::kpi
