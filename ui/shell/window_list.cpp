// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_list.h"

#include "ui/importing/ui_language.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFileInfo>

namespace perennial::shell
{

WindowList::WindowList(QApplication &app)
    : m_app(app)
{
    connect(&app, &QGuiApplication::commitDataRequest, this, &WindowList::rememberOpen);
}

QList<MainWindow *> WindowList::windows() const
{
    QList<MainWindow *> open;
    for (const QPointer<MainWindow> &window : m_windows) {
        if (window && window->isVisible())
            open.append(window);
    }
    return open;
}

MainWindow *WindowList::add()
{
    auto *window = new MainWindow(this);
    m_windows.append(window);
    window->show();
    return window;
}

MainWindow *WindowList::vacant()
{
    for (MainWindow *window : windows()) {
        if (window->isVacant())
            return window;
    }
    return add();
}

void WindowList::open(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    for (MainWindow *window : windows()) {
        if (window->workspaceFile() == path) {
            window->raise();
            window->activateWindow();
            return;
        }
    }
    vacant()->openWorkspace(path);
}

void WindowList::openSample()
{
    vacant()->openSample();
}

void WindowList::refreshRecent()
{
    const QStringList recent = AppSettings::recent();
    for (MainWindow *window : windows())
        window->setRecent(recent);
}

void WindowList::rememberOpen()
{
    QStringList files;
    for (const MainWindow *window : windows()) {
        if (!window->isVacant())
            files.append(window->workspaceFile());
    }
    AppSettings::setLastOpen(files);
}

void WindowList::quit()
{
    rememberOpen();
    m_quitting = true;
    QApplication::closeAllWindows();
    m_quitting = false;
}

void WindowList::closing()
{
    if (!m_quitting && windows().size() == 1)
        rememberOpen();
}

void WindowList::setLanguage(session::Language language)
{
    AppSettings::setLanguage(language);
    importui::setUiLanguage(language);
}

void WindowList::setAppearance(theme::Appearance appearance)
{
    AppSettings::setAppearance(appearance);
    theme::Theme::apply(m_app, appearance);
    for (MainWindow *window : windows())
        window->commands()->setAppearance(appearance);
}

int runWindow(QApplication &app, const QStringList &workspaceFiles)
{
    if (QCoreApplication::applicationName().isEmpty())
        QCoreApplication::setApplicationName(QStringLiteral("perennial"));
    if (QCoreApplication::organizationName().isEmpty())
        QCoreApplication::setOrganizationName(QStringLiteral("perennial"));
    importui::setUiLanguage(AppSettings::language());
    theme::Theme::apply(app, AppSettings::appearance());
    WindowList windows(app);
    const QStringList files = workspaceFiles.isEmpty() ? AppSettings::lastOpen() : workspaceFiles;
    for (const QString &file : files)
        windows.open(file);
    if (files.isEmpty())
        windows.add();
    return QApplication::exec();
}

} // namespace perennial::shell
