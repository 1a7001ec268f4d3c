// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/language.h"

#include <QTranslator>

#include <array>

namespace perennial::session
{

namespace
{

struct LanguageRow {
    Language language;
    const char *code;
    const char *name; ///< in itself
    QLocale::Language locale;
    QLocale::Territory territory;
};

/// English follows the British order of day and month: a board outside the United States reads no other.
constexpr std::array<LanguageRow, 5> languageRows{{
    {Language::English, "en", "English", QLocale::English, QLocale::UnitedKingdom},
    {Language::Dutch, "nl", "Nederlands", QLocale::Dutch, QLocale::Netherlands},
    {Language::German, "de", "Deutsch", QLocale::German, QLocale::Germany},
    {Language::Russian, "ru", "Русский", QLocale::Russian, QLocale::Russia},
    {Language::Romanian, "ro", "Română", QLocale::Romanian, QLocale::Romania},
}};

const LanguageRow &rowOf(Language language)
{
    for (const LanguageRow &row : languageRows) {
        if (row.language == language) {
            return row;
        }
    }
    return languageRows.front();
}

/// Replaces %1 .. %9 by the arguments and %n by `count`, in one pass; what has no argument stays as it is.
QString filled(const QString &pattern, const QStringList &arguments, const QString &count)
{
    QString result;
    result.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size();
        const QChar sign = place ? pattern[i + 1] : QChar();
        const qsizetype index = sign >= u'1' && sign <= u'9' ? sign.unicode() - u'1' : -1;
        if (index >= 0 && index < arguments.size()) {
            result += arguments[index];
            ++i;
        } else if (sign == u'n' && !count.isNull()) {
            result += count;
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

} // namespace

std::span<const Language> allLanguages()
{
    static constexpr std::array all{Language::English, Language::Dutch, Language::German, Language::Russian,
                                    Language::Romanian};
    return all;
}

QString codeOf(Language language)
{
    return QString::fromLatin1(rowOf(language).code);
}

Language languageOf(QStringView code)
{
    // "de_DE", "de-AT" and "DE" all mean German
    qsizetype end = 0;
    while (end < code.size() && code[end] != u'_' && code[end] != u'-') {
        ++end;
    }
    for (const LanguageRow &row : languageRows) {
        if (code.left(end).compare(QLatin1String(row.code), Qt::CaseInsensitive) == 0) {
            return row.language;
        }
    }
    return Language::English;
}

QString nameOf(Language language)
{
    return QString::fromUtf8(rowOf(language).name);
}

class Wording::Impl
{
public:
    explicit Impl(Language language)
        : m_language(language)
        , m_locale(rowOf(language).locale, rowOf(language).territory)
    {
        const QString file = QLatin1String(":/i18n/perennial_") + codeOf(language) + QLatin1String(".qm");
        m_loaded = m_translator.load(file);
    }

    Language language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }

    /// The pattern in this language; English when it has none.
    QString pattern(const char *text, int n) const
    {
        const QString found = m_loaded ? m_translator.translate("wording", text, nullptr, n) : QString();
        return found.isEmpty() ? QString::fromUtf8(text) : found;
    }

private:
    Language m_language;
    QLocale m_locale;
    QTranslator m_translator;
    bool m_loaded = false;
};

Wording::Wording(Language language)
    : m_impl(std::make_unique<Impl>(language))
{
}

Wording::~Wording() = default;
Wording::Wording(Wording &&) noexcept = default;
Wording &Wording::operator=(Wording &&) noexcept = default;

Language Wording::language() const
{
    return m_impl->language();
}

const QLocale &Wording::locale() const
{
    return m_impl->locale();
}

QString Wording::operator()(const char *text, const QStringList &arguments) const
{
    return filled(m_impl->pattern(text, -1), arguments, QString());
}

QString Wording::counted(const char *text, qint64 n, const QStringList &arguments) const
{
    // Plural rules look at the last two digits at most (and at 0 and 1): a larger number keeps its own.
    constexpr qint64 large = 1'000'000;
    const qint64 magnitude = n < 0 ? -(n + 1) + 1 : n;
    const auto decisive = static_cast<int>(magnitude < large ? magnitude : large + magnitude % 100);
    return filled(m_impl->pattern(text, decisive), arguments, m_impl->locale().toString(n));
}

} // namespace perennial::session
