// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi.h"

#include <QString>

namespace perennial::test
{

/// What is wrong with an explanation; empty when the rows of every term add up to it and the formula over the terms
/// gives the figure.
QString checkExplanation(const kpi::Explanation &explanation);

} // namespace perennial::test
