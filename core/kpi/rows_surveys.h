// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

namespace perennial::kpi
{

/// The answers of one kind of survey given in a period, up to the cut-off, whose score is `lowest` to `highest`.
void visitAnswersBetween(book::SurveyKind kind, int lowest, int highest, const Inputs &inputs, Contributions &into);

template<book::SurveyKind Kind, int Lowest, int Highest>
void visitAnswers(const Inputs &inputs, Contributions &into)
{
    visitAnswersBetween(Kind, Lowest, Highest, inputs, into);
}

} // namespace perennial::kpi
