// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/explanation.h"

#include "ui/importing/field_names.h"
#include "ui/importing/typed_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace perennial::importui
{

namespace
{

using importing::Evidence;
using importing::Inspection;

QString say(const char *text)
{
    return QCoreApplication::translate("ImportEvidence", text);
}

QString knownColumns(const Inspection &inspection)
{
    int named = 0;
    int known = 0;
    for (const importing::ColumnReading &column : inspection.columns) {
        named += column.header.empty() ? 0 : 1;
        known += column.field.empty() ? 0 : 1;
    }
    const char *text = QT_TRANSLATE_NOOP("ImportEvidence", "%1: %2 of %3 columns known.");
    if (inspection.evidence.basis == Evidence::Basis::ChosenDataset ||
        inspection.evidence.basis == Evidence::Basis::ChosenRecipe)
        text = QT_TRANSLATE_NOOP("ImportEvidence", "%1, as you chose: %2 of %3 columns known.");
    return say(text).arg(takenFor(inspection), QLocale().toString(known), QLocale().toString(named));
}

QString layoutSentence(const Inspection &inspection)
{
    const QString layout = layoutName(inspection.layout);
    const Evidence &evidence = inspection.evidence;
    if (evidence.preambleLine > 0)
        return say(QT_TRANSLATE_NOOP("ImportEvidence", "%1; line %2 says “%3”."))
            .arg(layout, QLocale().toString(qlonglong(evidence.preambleLine)),
                 QString::fromStdString(evidence.preambleText).trimmed().left(60));
    if (evidence.headerLine == Evidence::Source::Recipe)
        return say(QT_TRANSLATE_NOOP("ImportEvidence", "%1, found by their names.")).arg(layout);
    return layout + QLatin1Char('.');
}

/// What settles dates, and what settles numbers: one cell each.
QStringList decidingSentences(const Inspected &inspected)
{
    QStringList sentences;
    for (const char *kind : {"date_order", "decimal_mark"}) {
        const auto cell = std::ranges::find(inspected.deciding, kind, &importing::DecidingCell::kind);
        if (cell == inspected.deciding.end())
            continue;
        const auto column =
            std::ranges::find(inspected.inspection.columns, cell->column, &importing::ColumnReading::header);
        if (column == inspected.inspection.columns.end())
            continue;
        sentences.append(say(QT_TRANSLATE_NOOP("ImportEvidence", "%1: line %2 has %3."))
                             .arg(readingName(*column), QLocale().toString(qlonglong(cell->line)),
                                  QString::fromStdString(cell->cell)));
    }
    return sentences;
}

} // namespace

QString takenFor(const Inspection &inspection)
{
    if (!inspection.dataset)
        return {};
    const QString dataset = datasetName(*inspection.dataset);
    if (inspection.recipe.isTemplate)
        return inspection.evidence.basis == Evidence::Basis::ChosenDataset
                   ? dataset
                   : say(QT_TRANSLATE_NOOP("ImportEvidence", "%1 template")).arg(dataset);
    return QString::fromStdString(inspection.recipe.name);
}

QString periodText(const Inspection &inspection)
{
    if (!inspection.period)
        return {};
    const auto text = [](base::Date date) {
        return typedText(facts::FieldType::Date, QString::fromStdString(date.toIso()));
    };
    return say(QT_TRANSLATE_NOOP("ImportEvidence", "%1 to %2"))
        .arg(text(inspection.period->first), text(inspection.period->second));
}

QString recognitionName(const Inspection &inspection)
{
    return inspection.evidence.basis == Evidence::Basis::Headers
               ? confidenceName(inspection.confidence)
               : say(QT_TRANSLATE_NOOP("ImportEvidence", "as you chose"));
}

QString explanation(const Inspected &inspected)
{
    const Inspection &inspection = inspected.inspection;
    QStringList sentences;
    if (inspection.dataset) {
        sentences.append(knownColumns(inspection));
    } else if (!inspection.nearest.empty()) {
        const facts::DatasetSpec *nearest = facts::findDataset(inspection.nearest.front());
        sentences.append(say(QT_TRANSLATE_NOOP("ImportEvidence", "Nothing known fits; %1 comes nearest."))
                             .arg(nearest ? datasetName(nearest->id) : QString()));
    } else {
        sentences.append(say(QT_TRANSLATE_NOOP("ImportEvidence", "Nothing known fits its headings.")));
    }
    sentences.append(layoutSentence(inspection));
    sentences.append(decidingSentences(inspected));
    if (inspection.period)
        sentences.append(say(QT_TRANSLATE_NOOP("ImportEvidence", "It covers %1.")).arg(periodText(inspection)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace perennial::importui
