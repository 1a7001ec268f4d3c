// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_keys.h"

#include <QString>

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace perennial::store
{

namespace
{

/// As words of a folded name, without accents. Those of several words stand for `s. a.` and the like.
constexpr std::string_view formsBehind[] = {
    // German, Austrian, Swiss
    "gmbh",
    "mbh",
    "ag",
    "kg",
    "kgaa",
    "ohg",
    "ug",
    "ug haftungsbeschrankt",
    "haftungsbeschrankt",
    "gbr",
    "ev",
    "e v",
    "eg",
    "ek",
    "e k",
    "e u",
    "g m b h",
    "and",
    "se",
    "sarl",
    "partg",
    "partgmbb",
    // Dutch, Belgian
    "bv",
    "b v",
    "nv",
    "n v",
    "vof",
    "v o f",
    "cv",
    "c v",
    "bvba",
    "cvba",
    "besloten vennootschap",
    "ua",
    "u a",
    // Russian, Ukrainian, Kazakh
    "ооо",
    "оао",
    "зао",
    "ао",
    "пао",
    "нпао",
    "ип",
    "нко",
    "ано",
    "тоо",
    "тов",
    "фоп",
    "ooo",
    "oao",
    "zao",
    "pao",
    // Romanian
    "srl",
    "s r l",
    "srl d",
    "srld",
    "s r l d",
    "sa",
    "s a",
    "pfa",
    "p f a",
    "snc",
    "s n c",
    "scs",
    // English
    "ltd",
    "limited",
    "inc",
    "incorporated",
    "llc",
    "l l c",
    "llp",
    "lp",
    "plc",
    "corp",
    "corporation",
    "co",
    "company",
    "pty",
    "pvt",
    "private",
    "pbc",
    "pte",
    "cic",
    // French, Spanish, Italian, Portuguese
    "sas",
    "s a s",
    "sasu",
    "eurl",
    "sci",
    "scop",
    "sl",
    "s l",
    "slu",
    "s l u",
    "sociedad limitada",
    "sociedad anonima",
    "spa",
    "s p a",
    "srls",
    "sapa",
    "sas di",
    "lda",
    "ltda",
    "unipessoal",
    // Polish, Czech, Slovak, Hungarian
    "sp z oo",
    "sp z o o",
    "spzoo",
    "sp k",
    "sp j",
    "spolka z ograniczona odpowiedzialnoscia",
    "sro",
    "s r o",
    "as",
    "a s",
    "vos",
    "kft",
    "zrt",
    "bt",
    "nyrt",
    "doo",
    "d o o",
    "eood",
    "ood",
    "ead",
    "ad",
    // Nordic, Baltic
    "ab",
    "aps",
    "oy",
    "oyj",
    "asa",
    "hb",
    "kb",
    "ivs",
    "hf",
    "ehf",
    "ou",
    "uab",
    "sia",
    "as ou",
};

constexpr std::string_view formsInFront[] = {
    "ооо", "оао", "зао", "ао",  "пао",  "нпао", "ип",   "нко", "ано", "тоо", "тов", "фоп", "ooo", "oao", "zao",
    "pao", "sc",  "s c", "pfa", "sarl", "eurl", "sasu", "sas", "sci", "srl", "oy",  "ab",  "uab", "sia",
};

using Forms = std::unordered_set<std::string_view>;
constexpr int mostWords = 4; // of a form

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

QString caseFolded(std::string_view text)
{
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return whole.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
}

/// Letters that Unicode takes for letters of their own, as they are written where there is no key for them.
QChar plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'\u00f8':
        return u'o';
    case u'\u0142':
        return u'l';
    case u'\u0111':
        return u'd';
    case u'\u0131':
        return u'i';
    case u'\u0451': // the Russian yo is often written as ye
        return u'\u0435';
    default:
        return letter;
    }
}

/// Letters and digits, case-folded, accents of Latin letters left out; any other sign as the ASCII sign that is treated
/// as it is.
std::string plainText(std::string_view text)
{
    std::string plain(text);
    if (isAscii(text)) {
        std::transform(plain.begin(), plain.end(), plain.begin(), asciiLower);
        return plain;
    }
    QString letters;
    for (const QChar c : caseFolded(text)) {
        if (c == QChar(u'\u2019'))
            letters += u'\'';
        else if (c == QChar(u'\u00df')) // Qt folds letter by letter
            letters += QLatin1String("ss");
        else if (c.unicode() >= 0x80 && !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
            letters += u' ';
        else if (c.script() != QChar::Script_Latin)
            letters += plainLetter(c);
        else
            for (const QChar part : QString(c).normalized(QString::NormalizationForm_D))
                letters += part.isMark() ? QString() : QString(plainLetter(part));
    }
    return letters.toStdString();
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Words parted by one blank. Full stops and apostrophes vanish (`S.R.L.`, `O'Neil`); other signs part words.
std::string wordsOf(const std::string &plain)
{
    std::string words;
    const auto part = [&words] {
        if (!words.empty() && words.back() != ' ')
            words += ' ';
    };
    for (const char c : plain) {
        if (isWordByte(c)) {
            words += c;
        } else if (c == '&' || c == '+') {
            part();
            words += "and ";
        } else if (c != '.' && c != '\'') {
            part();
        }
    }
    if (!words.empty() && words.back() == ' ')
        words.pop_back();
    return words;
}

/// The longest form at the end, with the blank before it; never all of the words.
std::size_t formBehind(std::string_view words, const Forms &forms)
{
    std::size_t found = 0;
    std::size_t blank = words.size();
    for (int count = 0; count < mostWords; ++count) {
        blank = blank == 0 ? words.npos : words.rfind(' ', blank - 1);
        if (blank == words.npos)
            break;
        if (forms.contains(words.substr(blank + 1)))
            found = words.size() - blank;
    }
    return found;
}

/// The longest form in front, with the blank behind it; never all of the words.
std::size_t formInFront(std::string_view words, const Forms &forms)
{
    std::size_t found = 0;
    std::size_t blank = words.find(' ');
    for (int count = 0; count < mostWords && blank != words.npos; ++count) {
        if (forms.contains(words.substr(0, blank)))
            found = blank + 1;
        blank = words.find(' ', blank + 1);
    }
    return found;
}

} // namespace

std::string foldedEmail(std::string_view text)
{
    if (const auto open = text.find('<'); open != text.npos)
        text = text.substr(open + 1, text.find('>', open) - open - 1);
    text = trimmed(text.substr(0, text.find_first_of(";,")));
    constexpr std::string_view scheme = "mailto:";
    if (text.starts_with(scheme))
        text.remove_prefix(scheme.size());
    std::string folded(text);
    if (isAscii(text))
        std::transform(folded.begin(), folded.end(), folded.begin(), asciiLower);
    else
        folded = caseFolded(text).toStdString();
    const std::size_t at = folded.find('@');
    const std::size_t dot = folded.rfind('.');
    const bool isOne = at != folded.npos && at > 0 && folded.find('@', at + 1) == folded.npos && dot != folded.npos &&
                       dot > at + 1 && dot + 1 < folded.size() && folded.find_first_of(" \t\r\n") == folded.npos;
    return isOne ? folded : std::string();
}

std::string foldedName(std::string_view text)
{
    static const Forms behind(std::begin(formsBehind), std::end(formsBehind));
    static const Forms inFront(std::begin(formsInFront), std::end(formsInFront));
    const std::string words = wordsOf(plainText(text));
    std::string_view name = words;
    while (const std::size_t bytes = formInFront(name, inFront))
        name.remove_prefix(bytes);
    while (const std::size_t bytes = formBehind(name, behind))
        name.remove_suffix(bytes);
    return std::string(name);
}

} // namespace perennial::store
