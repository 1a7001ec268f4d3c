// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/app_settings.h"

#include "ui/importing/ui_language.h"

#include <QFileInfo>
#include <QSettings>

namespace perennial::shell
{

namespace
{

const QLatin1String languageKey("language");
const QLatin1String themeKey("theme");
const QLatin1String periodKey("period");
const QLatin1String geometryKey("window/geometry");
const QLatin1String recentKey("recent");
const QLatin1String openKey("open");

QStringList existing(QStringList files)
{
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

} // namespace

session::Language AppSettings::language()
{
    const QString code = QSettings().value(languageKey).toString();
    return code.isEmpty() ? importui::systemLanguage() : session::languageOf(code);
}

void AppSettings::setLanguage(session::Language language)
{
    QSettings().setValue(languageKey, session::codeOf(language));
}

theme::Appearance AppSettings::appearance()
{
    const QString name = QSettings().value(themeKey).toString();
    if (name == QLatin1String("light"))
        return theme::Appearance::Light;
    return name == QLatin1String("dark") ? theme::Appearance::Dark : theme::Appearance::System;
}

void AppSettings::setAppearance(theme::Appearance appearance)
{
    constexpr const char *names[] = {"system", "light", "dark"};
    QSettings().setValue(themeKey, QLatin1String(names[static_cast<std::size_t>(appearance)]));
}

board::SpanChoice AppSettings::spanChoice()
{
    const int value = QSettings().value(periodKey, 0).toInt();
    return value > 0 && value <= static_cast<int>(board::SpanChoice::All) ? static_cast<board::SpanChoice>(value)
                                                                          : board::SpanChoice::Last12Months;
}

void AppSettings::setSpanChoice(board::SpanChoice choice)
{
    QSettings().setValue(periodKey, static_cast<int>(choice));
}

QByteArray AppSettings::geometry()
{
    return QSettings().value(geometryKey).toByteArray();
}

void AppSettings::setGeometry(const QByteArray &geometry)
{
    QSettings().setValue(geometryKey, geometry);
}

QStringList AppSettings::recent()
{
    return existing(QSettings().value(recentKey).toStringList());
}

void AppSettings::addRecent(const QString &file)
{
    QStringList files = recent();
    files.removeAll(file);
    files.prepend(file);
    QSettings().setValue(recentKey, files.mid(0, mostRecent));
}

QStringList AppSettings::lastOpen()
{
    return existing(QSettings().value(openKey).toStringList());
}

void AppSettings::setLastOpen(const QStringList &files)
{
    QSettings().setValue(openKey, files);
}

} // namespace perennial::shell
