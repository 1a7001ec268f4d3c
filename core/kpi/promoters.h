// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

namespace perennial::kpi
{

/// The last stage of the funnel: those who recommend, by their answer (9 or 10) to the question of NPS.
///
/// By cohort, when leads name the customers that they became: of the leads created in the period and won by the
/// cut-off, those whose customer's latest answer by then is such a one; never more than were won. They know a channel,
/// as leads do. Else the answers of that kind given in the period, told apart by their customer. NoSurveyData without
/// any answer.
void visitPromoters(const Inputs &inputs, Contributions &into);

} // namespace perennial::kpi
