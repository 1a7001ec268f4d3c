// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace perennial::test
{

/// What one call of the real program came to.
struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray errors;

    /// The standard output as JSON; empty when it is none.
    QJsonObject json() const;
};

Outcome run(const QStringList &words);

/// The points of a KPI's total: period -> the number as it is written, or null.
QMap<QString, QByteArray> pointsOf(const QByteArray &json, const QString &kpi);

} // namespace perennial::test
