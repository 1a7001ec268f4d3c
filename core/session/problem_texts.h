// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/session/language.h"

namespace perennial::session
{

/// One line: what, where, what to do.
QString textOf(const base::Problem &problem, const Wording &wording);

} // namespace perennial::session
