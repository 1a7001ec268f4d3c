// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/ui_language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

namespace perennial::importui
{

namespace
{

struct Current {
    session::Language language = session::Language::English;
    std::unique_ptr<session::Wording> wording;
    std::unique_ptr<QTranslator> texts;
    std::unique_ptr<QTranslator> buttons;
};

Current &current()
{
    static Current value;
    return value;
}

void install(std::unique_ptr<QTranslator> &slot, const QString &name)
{
    slot.reset();
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, QStringLiteral(":/i18n")) && QCoreApplication::installTranslator(translator.get()))
        slot = std::move(translator);
}

} // namespace

session::Language uiLanguage()
{
    return current().language;
}

const session::Wording &uiWording()
{
    if (!current().wording)
        current().wording = std::make_unique<session::Wording>(current().language);
    return *current().wording;
}

void setUiLanguage(session::Language language)
{
    Current &now = current();
    now.language = language;
    now.wording = std::make_unique<session::Wording>(language);
    QLocale::setDefault(now.wording->locale());
    const QString code = session::codeOf(language);
    install(now.buttons, QStringLiteral("qtbase_") + code);
    install(now.texts, QStringLiteral("perennial_") + code);
}

session::Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString code = tag.section(QLatin1Char('-'), 0, 0);
        for (const session::Language language : session::allLanguages()) {
            if (session::codeOf(language) == code)
                return language;
        }
    }
    return session::Language::English;
}

} // namespace perennial::importui
