// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/dataset.h"
#include "core/importing/inspection.h"

#include <QString>

namespace perennial::importui
{

/// The words of the window's language for what files hold. Unknown names come back as they are.
QString datasetName(facts::Dataset dataset);
QString fieldName(const QString &field);
/// How a column is read: "Date, day first"; empty for text.
QString readingName(const importing::ColumnReading &column);
/// What is asked: "Which comes first in dates?"
QString questionName(const QString &kind);
/// A value of ours, as a word: "past_due" is "Past due".
QString valueName(const QString &value);
/// An answer to a question of that kind: "Day first (31/12)"
QString answerName(const QString &kind, const QString &answer);
/// A value of an option of reading or of a constant: "Semicolons"
QString optionName(const QString &option, const QString &value);
/// "Semicolons, UTF-8, headings in line 3"
QString layoutName(const csv::Layout &layout);
/// A word for how sure the recognition is.
QString confidenceName(double confidence);

} // namespace perennial::importui
