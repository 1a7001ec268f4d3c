// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/language.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

class QApplication;

namespace perennial::shell
{

class MainWindow;

/// All windows of the program, and what holds for all of them.
class WindowList : public QObject
{
    Q_OBJECT
public:
    explicit WindowList(QApplication &app);

    /// A new window, shown.
    MainWindow *add();
    /// Shows the workspace: in its window when it is open, else in an empty one, else in a new one.
    void open(const QString &file);
    void openSample();
    void refreshRecent();
    /// Closes every window, and with the last one the program; what is open is remembered.
    void quit();
    void rememberOpen();
    /// A window is about to close; the last one's workspace is opened again the next time.
    void closing();
    void setLanguage(perennial::session::Language language);
    void setAppearance(perennial::theme::Appearance appearance);

private:
    QList<MainWindow *> windows() const;
    MainWindow *vacant();

    QApplication &m_app;
    QList<QPointer<MainWindow>> m_windows;
    bool m_quitting = false;
};

} // namespace perennial::shell
