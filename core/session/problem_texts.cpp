// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/problem_texts.h"

#include "core/session/problem_table.h"

#include <algorithm>

namespace perennial::session
{

namespace
{

using base::Problem;
using base::ProblemCode;

constexpr qsizetype longestDetail = 120;

/// A detail as it can stand in one line of plain text: cells of a file may hold line breaks, controls, whole essays.
QString shown(const std::string &detail)
{
    QString text = QString::fromUtf8(detail.data(), static_cast<qsizetype>(detail.size()));
    for (QChar &sign : text) {
        const bool control = sign.category() == QChar::Other_Control || sign == QChar::LineSeparator ||
                             sign == QChar::ParagraphSeparator;
        // marks that turn the direction of what follows would turn our own words as well
        const bool turning =
            (sign >= QChar(0x202A) && sign <= QChar(0x202E)) || (sign >= QChar(0x2066) && sign <= QChar(0x2069));
        if (control || turning) {
            sign = u' ';
        }
    }
    text = text.simplified();
    if (text.size() > longestDetail) {
        qsizetype end = longestDetail - 1;
        if (text[end - 1].isHighSurrogate()) {
            --end;
        }
        text = text.left(end) + u'…';
    }
    return text;
}

/// In the reader's language when it is one of our own reasons; as it is otherwise.
QString detailText(const std::string &detail, const Wording &wording)
{
    const auto reasons = reasonTexts();
    const auto own = std::find(reasons.begin(), reasons.end(), std::string_view(detail));
    return own == reasons.end() ? shown(detail) : wording(*own);
}

/// The options that answer a question, as they are typed: `--set date_order=dmy`.
QString optionsFor(const QString &kind, const QString &choices)
{
    QStringList values;
    if (kind == u"decimal_mark") {
        values = {QStringLiteral(","), QStringLiteral(".")};
    } else {
        QString list = choices;
        list.replace(u'|', u' ').replace(u',', u' ').replace(u'/', u' ');
        values = list.split(u' ', Qt::SkipEmptyParts);
    }
    if (values.isEmpty()) {
        values = {kind == u"date_order" ? QStringLiteral("dmy") : QStringLiteral("…")};
    }
    QStringList options;
    for (const QString &value : std::as_const(values)) {
        options << QLatin1String("--set ") + kind + u'=' + value;
    }
    return options.join(QLatin1String(" / "));
}

QString questionText(const QStringList &details, const Wording &wording)
{
    const QString &kind = details[2];
    const QStringList arguments{details[0], details[1], optionsFor(kind, details[3])};
    for (const QuestionText &question : questionTexts()) {
        if (kind == QLatin1String(question.kind)) {
            return wording(question.text, arguments);
        }
    }
    return wording(questionTexts().back().text, arguments);
}

} // namespace

QString textOf(const Problem &problem, const Wording &wording)
{
    const ProblemText &row = problemText(problem.code);
    QStringList details;
    for (const std::string &detail : problem.details) {
        details << detailText(detail, wording);
    }
    if (problem.code == ProblemCode::AmountsLeftOut && details.size() > 1) {
        details.removeFirst(); // the count, which problem.count says as well
    }
    const bool nothingNear = details.size() < 2 || details[1].isEmpty();
    while (details.size() < row.details) {
        details << QStringLiteral("…");
    }
    if (problem.code == ProblemCode::NotRecognised && nothingNear) {
        return wording(QT_TRANSLATE_NOOP("wording", "%1 is not an export that is recognised. Say what it holds, on the "
                                                    "command line with --dataset."),
                       details);
    }
    if (problem.code == ProblemCode::UnknownField && nothingNear) {
        return wording(QT_TRANSLATE_NOOP("wording", "No kind of data has a field %1. Check the name."), details);
    }
    if (problem.code == ProblemCode::QuestionOpen) {
        return questionText(details, wording);
    }
    return row.counted ? wording.counted(row.text, problem.count, details) : wording(row.text, details);
}

} // namespace perennial::session
