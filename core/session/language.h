// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <string_view>

namespace perennial::session
{

enum class Language { English, Dutch, German, Russian, Romanian };
std::span<const Language> allLanguages();
/// `en nl de ru ro`
QString codeOf(Language language);
/// Falls back to English.
Language languageOf(QStringView code);
/// The name in its own language: Deutsch
QString nameOf(Language language);

/// The words of one language, whatever the window speaks. Texts are marked with
/// QT_TRANSLATE_NOOP("wording", "...") (QT_TRANSLATE_N_NOOP where a number decides the form) and looked up here.
class Wording
{
public:
    explicit Wording(Language language);
    ~Wording();
    Wording(Wording &&) noexcept;
    Wording &operator=(Wording &&) noexcept;

    Language language() const;
    const QLocale &locale() const;
    /// The text in this language with %1, %2 ... replaced in one pass by the arguments (which are never read as
    /// patterns).
    QString operator()(const char *text, const QStringList &arguments = {}) const;
    /// A text with plural forms: %n is the number as the language writes it.
    QString counted(const char *text, qint64 n, const QStringList &arguments = {}) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace perennial::session
