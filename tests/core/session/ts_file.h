// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace perennial::test
{

struct TsMessage {
    QString context;
    QString source;
    QString comment; ///< tells equal sources apart
    bool plural = false;
    QString state;     ///< unfinished, vanished, obsolete; empty when finished
    QStringList forms; ///< one, or one for each plural form
};

/// The messages of a Qt Linguist file; nothing when it cannot be parsed.
std::vector<TsMessage> readTs(const QString &file);

} // namespace perennial::test
