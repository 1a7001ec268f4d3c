// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>

namespace perennial::importui
{

/// The problem in the window's words: what to do is done here, and not with options of the command line.
QString windowText(const base::Problem &problem);

} // namespace perennial::importui
