// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/numbers.h"

#include "core/importing/currencies.h"
#include "core/importing/text.h"

#include <algorithm>
#include <array>

namespace perennial::importing
{

namespace
{

constexpr int mostDigits = 18;
constexpr std::string_view unicodeMinus = "\xE2\x88\x92";
constexpr std::string_view groupBlanks[] = {
    "\xE2\x80\x87", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99", " ", "'"};

/// A cell taken apart: digits with separators, and what stands around them.
struct Written {
    std::string_view body;
    bool negative = false;
    bool percent = false;
    base::Currency currency;
};

/// Length of a blank or apostrophe that may part groups at the beginning of `text`; 0 when there is none.
std::size_t groupBlankLength(std::string_view text)
{
    for (const std::string_view blank : groupBlanks) {
        if (text.starts_with(blank))
            return blank.size();
    }
    return 0;
}

/// Takes signs, brackets and % out of what stands before or behind the digits; what is left must be a currency.
bool readAround(std::string_view text, Written &written, int &brackets)
{
    text = trimmed(text);
    for (bool again = true; again && !text.empty();) {
        again = true;
        if (text.starts_with('-') || text.ends_with('-')) {
            written.negative = true;
            text.starts_with('-') ? text.remove_prefix(1) : text.remove_suffix(1);
        } else if (text.starts_with(unicodeMinus)) {
            written.negative = true;
            text.remove_prefix(unicodeMinus.size());
        } else if (text.starts_with('+')) {
            text.remove_prefix(1);
        } else if (text.starts_with('(') || text.starts_with(')')) {
            ++brackets;
            text.remove_prefix(1);
        } else if (text.ends_with('(') || text.ends_with(')')) {
            ++brackets;
            text.remove_suffix(1);
        } else if (text.starts_with('%')) {
            written.percent = true;
            text.remove_prefix(1);
        } else {
            again = false;
        }
        text = trimmed(text);
    }
    if (text.empty() || isSharedSign(text))
        return true;
    const auto currency = currencyOf(text);
    if (!currency || !written.currency.isNone())
        return false;
    written.currency = *currency;
    return true;
}

/// Needs the digits to be ASCII.
bool takeApart(std::string_view cell, Written &written)
{
    constexpr std::string_view digits = "0123456789";
    std::size_t first = cell.find_first_of(digits);
    if (first == std::string_view::npos)
        return false;
    std::size_t last = cell.find_last_of(digits);
    if (first > 0 && (cell[first - 1] == '.' || cell[first - 1] == ',') && (first == 1 || cell[first - 2] == '-'))
        --first;
    if (last + 2 == cell.size() && cell[last + 1] == '.')
        cell.remove_suffix(1);
    written.body = cell.substr(first, last - first + 1);
    int brackets = 0;
    if (!readAround(cell.substr(0, first), written, brackets) || !readAround(cell.substr(last + 1), written, brackets))
        return false;
    if (brackets == 2)
        written.negative = !written.negative;
    return brackets == 0 || brackets == 2;
}

/// Adds digits to the number, and knows when groups of thousands are badly formed.
class Digits
{
public:
    explicit Digits(Decimal &number)
        : m_number(number)
    {
    }
    void add(char digit)
    {
        ++m_run;
        if (m_number.mantissa == 0 && digit == '0' && !m_fraction)
            return;
        if (m_count >= mostDigits || m_number.scale >= mostDigits) {
            m_number.cut = m_number.cut || (m_fraction && digit != '0');
            m_overflow = m_overflow || !m_fraction;
            return;
        }
        m_number.mantissa = m_number.mantissa * 10 + (digit - '0');
        m_count += m_number.mantissa != 0 ? 1 : 0;
        m_number.scale += m_fraction ? 1 : 0;
    }
    bool beginGroup()
    {
        const bool sound = !m_fraction && (m_groups == 0 ? m_run >= 1 && m_run <= 3 : m_run == 3 || m_run == 2);
        ++m_groups;
        m_run = 0;
        return sound;
    }
    bool beginFraction()
    {
        const bool sound = !m_fraction && wholeIsSound();
        m_fraction = true;
        m_run = 0;
        return sound;
    }
    bool isSound() const { return m_fraction || wholeIsSound(); }
    bool overflow() const { return m_overflow; }

private:
    bool wholeIsSound() const { return m_groups == 0 || m_run == 3; }

    Decimal &m_number;
    int m_count = 0;
    int m_run = 0;
    int m_groups = 0;
    bool m_fraction = false;
    bool m_overflow = false;
};

NumberStatus parseBody(std::string_view body, char mark, Decimal &number)
{
    const char other = mark == '.' ? ',' : '.';
    Digits digits(number);
    for (std::size_t i = 0; i < body.size();) {
        const char c = body[i];
        if (isDigit(c)) {
            digits.add(c);
            ++i;
        } else if (c == mark) {
            if (!digits.beginFraction())
                return NumberStatus::NotANumber;
            ++i;
        } else {
            const std::size_t length = c == other ? 1 : groupBlankLength(body.substr(i));
            if (length == 0 || !digits.beginGroup())
                return NumberStatus::NotANumber;
            i += length;
        }
    }
    if (!digits.isSound())
        return NumberStatus::NotANumber;
    return digits.overflow() ? NumberStatus::TooLarge : NumberStatus::Ok;
}

/// Digits with at most one decimal mark, at most 18 of them: nearly all cells.
bool parsePlain(std::string_view cell, char mark, Decimal &number)
{
    std::size_t i = cell.front() == '-' ? 1 : 0;
    if (cell.size() > mostDigits || i == cell.size() || !isDigit(cell[i]))
        return false;
    std::int64_t mantissa = 0;
    std::size_t markAt = cell.size() - 1;
    for (; i < cell.size(); ++i) {
        if (isDigit(cell[i]))
            mantissa = mantissa * 10 + (cell[i] - '0');
        else if (cell[i] == mark && markAt == cell.size() - 1 && i + 1 < cell.size())
            markAt = i;
        else
            return false;
    }
    number.mantissa = cell.front() == '-' ? -mantissa : mantissa;
    number.scale = static_cast<int>(cell.size() - 1 - markAt);
    return true;
}

constexpr std::array<std::int64_t, 19> powersOfTen = [] {
    std::array<std::int64_t, 19> powers{};
    std::int64_t power = 1;
    for (std::int64_t &entry : powers) {
        entry = power;
        power = power <= INT64_MAX / 10 ? power * 10 : power;
    }
    return powers;
}();

} // namespace

double Decimal::toDouble() const
{
    return static_cast<double>(mantissa) / static_cast<double>(powersOfTen[static_cast<std::size_t>(scale)]);
}

NumberStatus parseNumber(std::string_view cell, char mark, Decimal &number)
{
    number = {};
    if (cell.empty())
        return NumberStatus::NotANumber;
    if (parsePlain(cell, mark, number))
        return NumberStatus::Ok;
    number = {};
    const auto ascii = withAsciiDigits(cell);
    Written written;
    if (!takeApart(ascii ? std::string_view(*ascii) : cell, written))
        return NumberStatus::NotANumber;
    const NumberStatus status = parseBody(written.body, mark, number);
    if (written.negative)
        number.mantissa = -number.mantissa;
    number.percent = written.percent;
    number.currency = written.currency;
    return status;
}

std::optional<base::Minor> toMinor(const Decimal &number, int decimals, bool &rounded)
{
    base::Wide minor = number.mantissa;
    if (number.scale <= decimals) {
        minor *= powersOfTen[static_cast<std::size_t>(decimals - number.scale)];
    } else {
        const std::int64_t divisor = powersOfTen[static_cast<std::size_t>(number.scale - decimals)];
        rounded = rounded || number.cut || number.mantissa % divisor != 0;
        minor = base::divideRounded(minor, divisor);
    }
    if (minor > base::largestAmount || minor < -base::largestAmount)
        return std::nullopt;
    return static_cast<base::Minor>(minor);
}

void NumberStats::add(std::string_view cell)
{
    std::size_t i = !cell.empty() && cell.front() == '-' ? 1 : 0;
    const std::size_t start = i;
    while (i < cell.size() && isDigit(cell[i]))
        ++i;
    if (i == cell.size()) {
        addWhole(cell.substr(start));
        return;
    }
    const std::size_t whole = i - start;
    if (whole > 0 && cell[i] == '.') {
        const std::size_t fraction = i + 1;
        for (i = fraction; i < cell.size() && isDigit(cell[i]);)
            ++i;
        if (i == cell.size() && i - fraction != 3) {
            ++m_dot;
            m_otherwise = true;
            return;
        }
    }
    addWritten(cell);
}

void NumberStats::addWhole(std::string_view digits)
{
    if (m_otherwise || digits.find_first_not_of('0') == std::string_view::npos)
        return;
    constexpr std::string_view endings[] = {"00", "50", "90", "95", "99"};
    const bool priced = digits.size() > 2 && digits.front() != '0' &&
                        std::ranges::find(endings, digits.substr(digits.size() - 2)) != std::end(endings);
    (priced ? m_minorLike : m_otherwise) = true;
}

void NumberStats::addWritten(std::string_view cell)
{
    const auto ascii = withAsciiDigits(cell);
    Written written;
    if (!takeApart(ascii ? std::string_view(*ascii) : cell, written))
        return;
    m_otherwise = true;
    if (!written.currency.isNone() && m_currency.isNone())
        m_currency = written.currency;
    addSeparators(written.body);
}

void NumberStats::addSeparators(std::string_view body)
{
    const std::size_t dot = body.find_last_of('.');
    const std::size_t comma = body.find_last_of(',');
    constexpr auto none = std::string_view::npos;
    for (std::size_t i = 0; i < body.size() && m_blankGroup.empty(); ++i) {
        const std::size_t length = isDigit(body[i]) ? 0 : groupBlankLength(body.substr(i));
        m_blankGroup = std::string(body.substr(i, length));
    }
    if (dot == none && comma == none)
        return;
    if (dot != none && comma != none) {
        (dot > comma ? m_commaGroup : m_dotGroup) = true;
        ++(dot > comma ? m_dot : m_comma);
        return;
    }
    const bool isDot = dot != none;
    const std::size_t at = isDot ? dot : comma;
    const bool repeated = body.find(isDot ? '.' : ',') != at;
    const std::size_t behind = body.size() - at - 1;
    if (repeated) {
        (isDot ? m_dotGroup : m_commaGroup) = true;
        ++(isDot ? m_comma : m_dot);
    } else if (behind != 3 || at == 0 || at > 3 || body.front() == '0') {
        ++(isDot ? m_dot : m_comma);
    } else {
        ++(isDot ? m_undecidedDot : m_undecidedComma);
    }
}

char NumberStats::mark() const
{
    const std::int64_t votes = m_dot + m_comma;
    if (votes == 0)
        return 0;
    if (std::min(m_dot, m_comma) * 20 > votes)
        return 0;
    return m_dot > m_comma ? '.' : ',';
}

std::string NumberStats::grouping(char mark) const
{
    if (mark == '.' && (m_commaGroup || m_undecidedComma > 0))
        return ",";
    if (mark == ',' && (m_dotGroup || m_undecidedDot > 0))
        return ".";
    return m_blankGroup;
}

} // namespace perennial::importing
