// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/kpi/value.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <string_view>

namespace perennial::app
{

/// A text that a spreadsheet would take for a formula is made harmless; quoted where it must be.
QByteArray csvCell(const QString &text);
QByteArray csvCell(std::string_view text);
/// As cli.md promises numbers: money in major units, percent as a fraction; empty when there is no answer.
QByteArray plainNumber(const kpi::Value &value, kpi::Unit unit, base::Currency currency);
/// Cells, commas between them, and the line's end.
QByteArray csvLine(std::initializer_list<QByteArray> cells);

} // namespace perennial::app
