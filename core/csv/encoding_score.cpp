// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/encoding.h"

#include <uchardet/uchardet.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>

#include <memory>
#include <span>
#include <vector>

namespace perennial::csv
{

namespace
{

constexpr std::u16string_view western = u"äöüßÄÖÜéèêëàáâãçîïíìôóòõûùúñøåæœÅØÆÉÈÀÇÑÓÁÍÚ¿¡";
constexpr std::u16string_view central = u"ąćęłńóśźżĄĆĘŁŃŚŹŻčďěňřšťúůýžáéíČĎŘŠŤŽőűäöüßÄÖÜăâîşţĂÂÎŞŢđĐ";
constexpr std::u16string_view turkish = u"ğışİŞĞçöüÇÖÜâ";
constexpr std::u16string_view cyrillic = u"оеаинтсрвлкмдпуяызьбгчйхжшюцщэфъё";
constexpr std::u16string_view greek = u"αεηιοςστυνρκπλμίόάέήώ";
constexpr std::u16string_view signs = u"€£«»“”„‘’‚–—…§°©®™·\u00A0№";

struct Candidate {
    const char *name;
    std::u16string_view letters;
};

/// In order of preference where the letters leave it open.
constexpr Candidate candidates[] = {
    {"windows-1252", western}, {"windows-1250", central}, {"windows-1251", cyrillic}, {"ISO-8859-15", western},
    {"ISO-8859-2", central},   {"KOI8-R", cyrillic},      {"macintosh", western},     {"windows-1254", turkish},
    {"windows-1253", greek},   {"ISO-8859-5", cyrillic},
};
/// By how much another encoding has to read better than Windows-1252, so that a few damaged bytes do not decide.
constexpr int lead = 4;

bool isLetter(char16_t c)
{
    return u_isalpha(c) != 0;
}

/// How well one letter beyond ASCII fits between its neighbours.
int fitOf(char16_t before, char16_t c, char16_t behind, std::u16string_view letters)
{
    if (c == 0xFFFD || (c >= 0x80 && c < 0xA0))
        return -6;
    if (c == u'¤') // nobody writes it: the euro sign of ISO-8859-15
        return -6;
    if (constexpr std::u16string_view standing = u"©®§°"; standing.find(c) != standing.npos && isLetter(behind))
        return -4;
    if (!isLetter(c))
        return isLetter(before) && isLetter(behind) && c != u'’' && c != 0xA0 ? -4
                                                                              : (signs.find(c) != signs.npos ? 2 : -1);
    const bool caseBreaks = isLetter(before) && u_islower(before) != 0 && u_isupper(c) != 0;
    const bool shouts = u_isupper(c) != 0 && isLetter(behind) && u_islower(behind) != 0 && isLetter(before);
    const bool scriptsMix =
        (isLetter(before) && before < 0x80 && c >= 0x370) || (isLetter(behind) && behind < 0x80 && c >= 0x370);
    // Latin words have accents here and there, other scripts have no ASCII letter at all
    const int neighbours =
        c >= 0x370 ? 0 : (before >= 0x80 && isLetter(before) ? 1 : 0) + (behind >= 0x80 && isLetter(behind) ? 1 : 0);
    constexpr int good[] = {3, 1, 0};
    return (letters.find(c) != letters.npos ? good[neighbours] : 0) - (caseBreaks || shouts ? 4 : 0) -
           (scriptsMix ? 4 : 0);
}

/// Hungarian read as Western: õ and û for ő and ű, in a text that has acute accents as well. In Portuguese õ stands
/// before e, in French û has no acute vowels but é beside it.
int hungarianLetters(std::u16string_view text)
{
    constexpr std::u16string_view acute = u"áíóúÁÍÓÚ";
    if (text.find_first_of(acute) == text.npos)
        return 0;
    int count = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        count += (text[i] == u'õ' || text[i] == u'Õ') && text[i + 1] != u'e' && text[i + 1] != u'E' ? 1 : 0;
    return count;
}

int scoreOf(std::u16string_view text, std::u16string_view letters)
{
    int score = letters == western ? -6 * hungarianLetters(text) : 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] >= 0x80)
            score += fitOf(i == 0 ? u' ' : text[i - 1], text[i], i + 1 == text.size() ? u' ' : text[i + 1], letters);
    }
    return score;
}

/// Empty when ICU does not know the encoding.
std::u16string decoded(const char *encoding, std::string_view bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open(encoding, &error), ucnv_close);
    if (U_FAILURE(error))
        return {};
    std::u16string text(bytes.size() * 2 + 16, u'\0');
    const int32_t length = ucnv_toUChars(converter.get(), text.data(), static_cast<int32_t>(text.size()), bytes.data(),
                                         static_cast<int32_t>(bytes.size()), &error);
    text.resize(U_SUCCESS(error) ? static_cast<std::size_t>(length) : 0);
    return text;
}

std::string guess(std::string_view bytes)
{
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

bool isSame(const std::string &guessed, const char *name)
{
    return !guessed.empty() && ucnv_compareNames(guessed.c_str(), name) == 0;
}

/// East Asian text: every byte pair of it is a letter, which nothing else survives.
bool readsWhole(const std::string &encoding, std::string_view bytes)
{
    const std::u16string text = decoded(encoding.c_str(), bytes);
    std::size_t asian = 0;
    std::size_t beyond = 0;
    for (const char16_t c : text) {
        if (c == 0xFFFD)
            return false;
        beyond += c >= 0x80 ? 1 : 0;
        asian += c >= 0x3000 ? 1 : 0;
    }
    return beyond != 0 && asian * 10 >= beyond * 9;
}

} // namespace

std::string bestEncoding(std::string_view lines)
{
    std::string guessed = guess(lines);
    for (const char *family : {"SHIFT_JIS", "EUC-JP", "GB18030", "BIG5", "EUC-KR", "UHC", "EUC-TW"}) {
        if (isSame(guessed, family) && readsWhole(guessed, lines))
            return guessed;
    }
    std::string best = "windows-1252";
    std::u16string bestText;
    int bestScore = INT32_MIN;
    for (const Candidate &candidate : candidates) {
        const std::u16string text = decoded(candidate.name, lines);
        if (text.empty() || text == bestText)
            continue;
        const int score = scoreOf(text, candidate.letters) + (isSame(guessed, candidate.name) ? 3 : 0);
        if (score > bestScore) {
            bestScore = bestScore == INT32_MIN ? score + lead : score;
            best = candidate.name;
            bestText = text;
        }
    }
    return best;
}

} // namespace perennial::csv
