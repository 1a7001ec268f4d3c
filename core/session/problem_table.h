// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <span>

namespace perennial::session
{

/// The English text of a problem; %1, %2 ... are the details that base::ProblemCode names, %n its count.
struct ProblemText {
    base::ProblemCode code;
    const char *text;
    int details = 0;
    bool counted = false;
};

std::span<const ProblemText> problemTexts();
const ProblemText &problemText(base::ProblemCode code);

/// What is asked about a column: %1 the file, %2 the column, %3 the options that answer it. The last holds for
/// every other kind.
struct QuestionText {
    const char *kind;
    const char *text;
};

std::span<const QuestionText> questionTexts();
/// Reasons that the floors below give in English as a detail, marked for translation.
std::span<const char *const> reasonTexts();

} // namespace perennial::session
