// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/formatter.h"
#include "core/kpi/quality.h"

#include <QStringList>

namespace perennial::board
{

/// A finding in the reader's words: what was found, what it does to the figures, how to mend it.
struct QualityWords {
    QString title;
    QString effect;
    QString mend;
};

QualityWords wordsOf(const kpi::Finding &finding, const Formatter &formatter);
QString severityWord(kpi::Severity severity, const session::Wording &wording);
/// The names of the figures it touches, the first `most` of them, then how many more there are; empty when none.
QString figuresText(const kpi::Finding &finding, const session::Wording &wording, std::size_t most);
QString datasetWord(facts::Dataset dataset, const session::Wording &wording);
/// As the language writes it.
QString valueText(const kpi::CellValue &value, const Formatter &formatter);
/// The same in every language: 2025-03-31, 2025-03, 12.50 EUR; empty when there is none.
std::string plainText(const kpi::CellValue &value);

} // namespace perennial::board
