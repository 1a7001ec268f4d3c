// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/importing/reading.h"

#include <QStringList>

namespace perennial::test
{

/// What must come of a tool's export.
struct ToolFile {
    const char *name = "";
    const char *recipe = "";
    QString content;
    QStringList rows;    ///< as Reading::rows
    QStringList leftOut; ///< as Reading::leftOut
};

/// Lines of a text that a test has as one.
QStringList linesOf(const std::vector<std::string> &texts);
/// The first thing in which the reading differs from what must come of it, or nothing: the recipe and its dataset, a
/// confidence that leaves no doubt, every record accounted for, the rows, and those left out with their reasons.
QString differenceOf(const Reading &reading, const ToolFile &expected);

} // namespace perennial::test
