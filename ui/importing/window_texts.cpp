// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/window_texts.h"

#include "core/session/problem_texts.h"
#include "ui/importing/field_names.h"
#include "ui/importing/ui_language.h"

#include <QCoreApplication>

namespace perennial::importui
{

namespace
{

using base::ProblemCode;

QString say(const char *text)
{
    return QCoreApplication::translate("ImportProblems", text);
}

QString detail(const base::Problem &problem, std::size_t place)
{
    return place < problem.details.size() ? QString::fromStdString(problem.details[place]) : QString();
}

QString datasetsIn(const QString &names)
{
    QStringList shown;
    const QStringList list = names.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &name : list) {
        const facts::DatasetSpec *spec = facts::findDataset(name.toStdString());
        shown.append(spec ? datasetName(spec->id) : name);
    }
    return shown.join(QStringLiteral(", "));
}

} // namespace

QString windowText(const base::Problem &problem)
{
    switch (problem.code) {
    case ProblemCode::NotRecognised: {
        const QString nearest = datasetsIn(detail(problem, 1));
        return nearest.isEmpty()
                   ? say(QT_TRANSLATE_NOOP("ImportProblems", "Not recognised. Choose what it holds."))
                   : say(QT_TRANSLATE_NOOP("ImportProblems", "Not recognised (nearest: %1). Choose what it holds."))
                         .arg(nearest);
    }
    case ProblemCode::RequiredUnmapped:
        return say(QT_TRANSLATE_NOOP("ImportProblems", "No column is “%1” yet, which is needed. Choose one."))
            .arg(fieldName(detail(problem, 0)));
    case ProblemCode::CurrencyUnknown:
        return say(QT_TRANSLATE_NOOP("ImportProblems",
                                     "“%1” is an amount without a currency. Choose one under Options."))
            .arg(detail(problem, 0));
    case ProblemCode::UnknownRecipe:
        return say(QT_TRANSLATE_NOOP("ImportProblems", "The recipe %1 is no longer there. Choose another."))
            .arg(detail(problem, 0));
    default:
        return session::textOf(problem, uiWording());
    }
}

} // namespace perennial::importui
