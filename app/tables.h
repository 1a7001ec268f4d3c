// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/conventions.h"
#include "core/session/language.h"
#include "core/store/workspace.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace perennial::app
{

/// Rows as lines of equal columns, two blanks between them. The columns from `firstNumber` on stand to the right.
QString alignedText(const std::vector<QStringList> &rows, qsizetype firstNumber);
/// The preset that they are (`custom` when none), and each key with its value.
std::vector<QStringList> conventionRows(const kpi::Conventions &conventions);
QString tableOf(const std::vector<store::ImportRecord> &imports, const session::Wording &wording);

} // namespace perennial::app
