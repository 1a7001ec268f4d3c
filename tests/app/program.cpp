// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

namespace perennial::test
{

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Outcome run(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(PERENNIAL_PROGRAM), words);
    Outcome outcome;
    if (process.waitForFinished(110'000) && process.exitStatus() == QProcess::NormalExit)
        outcome.status = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

QMap<QString, QByteArray> pointsOf(const QByteArray &json, const QString &kpi)
{
    QMap<QString, QByteArray> points;
    const QString text = QString::fromUtf8(json);
    const qsizetype begin = text.indexOf(QStringLiteral("\"id\": \"%1\"").arg(kpi));
    const qsizetype end = text.indexOf(QStringLiteral("\"id\": "), begin + 1);
    static const QRegularExpression point(QStringLiteral("\"period\": \"([^\"]+)\".*?\"value\": ([-0-9.e]+|null)"));
    auto matches = point.globalMatch(begin < 0 ? QString() : text.mid(begin, end < 0 ? -1 : end - begin));
    while (matches.hasNext()) {
        const auto match = matches.next();
        points.insert(match.captured(1), match.captured(2).toUtf8());
    }
    return points;
}

} // namespace perennial::test
