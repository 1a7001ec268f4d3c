// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/formula.h"
#include "core/kpi/trace.h"
#include "core/session/language.h"

#include <functional>
#include <string_view>

namespace perennial::board
{

/// What stands in a formula in place of a name.
using WordOf = std::function<QString(std::string_view name)>;

/// A formula as people read it: `(MRR − MRR at the start) ÷ MRR at the start`, with the language's own signs.
QString formulaText(const kpi::Formula &formula, const WordOf &wordOf, const session::Wording &wording);
/// The same with the signs of a keyboard, for JSON: `acquisition spend / (new MRR x gross margin)`.
QString plainFormula(const kpi::Formula &formula, const WordOf &wordOf);
/// A number's text as it stands in a formula: what is below zero in brackets, unless it stands there alone.
QString insideFormula(const QString &text, const kpi::Value &value, const kpi::Formula &formula);
/// Whether the formula is nothing but a name: what it counts is not made of other numbers.
bool isSingleName(const kpi::Formula &formula);

/// Why a row that would have counted does not.
QString outReasonText(kpi::OutReason reason, const session::Wording &wording);

} // namespace perennial::board
