// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/overview.h"
#include "core/session/language.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QStringList>

namespace perennial::shell
{

/// What the program remembers between runs. Nothing of a company is in it but the names of workspace files.
class AppSettings
{
public:
    static constexpr int mostRecent = 10;

    /// The remembered language, else the system's.
    static session::Language language();
    static void setLanguage(session::Language language);
    static theme::Appearance appearance();
    static void setAppearance(theme::Appearance appearance);
    static board::SpanChoice spanChoice();
    static void setSpanChoice(board::SpanChoice choice);
    static QByteArray geometry();
    static void setGeometry(const QByteArray &geometry);
    /// Workspaces that still exist, the newest first.
    static QStringList recent();
    static void addRecent(const QString &file);
    /// Workspaces that were open at the end of the last run.
    static QStringList lastOpen();
    static void setLastOpen(const QStringList &files);
};

} // namespace perennial::shell
