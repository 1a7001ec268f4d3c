// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/formatter.h"

#include <QDate>

#include <array>
#include <cmath>

namespace perennial::board
{

namespace
{

using session::Language;

constexpr QChar minusSign(0x2212);
constexpr QChar narrowBlank(0x202F);

struct SymbolRow {
    const char *code;
    const char *symbol;
};

/// Signs that mean one currency only; all others are written as their code.
constexpr std::array<SymbolRow, 14> symbols{{
    {"EUR", "€"},
    {"USD", "$"},
    {"GBP", "£"},
    {"JPY", "¥"},
    {"RUB", "₽"},
    {"UAH", "₴"},
    {"TRY", "₺"},
    {"INR", "₹"},
    {"ILS", "₪"},
    {"KRW", "₩"},
    {"PLN", "zł"},
    {"CZK", "Kč"},
    {"BRL", "R$"},
    {"VND", "₫"},
}};

/// In the language's own way no figure is torn apart at a line's end.
QString unbroken(QString text)
{
    text.replace(QChar(0x00A0), narrowBlank);
    text.replace(u' ', narrowBlank);
    return text;
}

double rounded(double magnitude, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    // a hair above the half, so that 0.125 given as 0.12499999999999999 is not sent the other way
    return std::floor(magnitude * scale * (1 + 1e-12) + 0.5) / scale;
}

QDate toQDate(base::Date date)
{
    return QDate(date.year(), date.month(), date.day());
}

} // namespace

Formatter::Formatter(const session::Wording &wording, base::Currency currency)
    : m_wording(&wording)
    , m_currency(currency)
{
}

QString Formatter::currencySymbol() const
{
    const std::string code = m_currency.code();
    if (code == "RON" && m_wording->language() == Language::Romanian) {
        return QStringLiteral("lei");
    }
    for (const SymbolRow &row : symbols) {
        if (code == row.code) {
            return QString::fromUtf8(row.symbol);
        }
    }
    return QString::fromStdString(code);
}

QString Formatter::signedText(const QString &positive, double value, Signed sign) const
{
    if (value < 0) {
        return minusSign + positive;
    }
    return sign == Signed::Always && value > 0 ? QString(u'+' + positive) : positive;
}

QString Formatter::unsignedNumber(double magnitude, int decimals) const
{
    return unbroken(m_wording->locale().toString(magnitude, 'f', decimals));
}

QString Formatter::money(double minor, Cents cents, Signed sign) const
{
    const int decimals = cents == Cents::Shown ? m_currency.decimals() : 0;
    const double magnitude = rounded(std::abs(minor) / static_cast<double>(m_currency.minorPerMajor()), decimals);
    QString symbol = currencySymbol();
    const bool english = m_wording->language() == Language::English;
    if (english && symbol.size() > 1) {
        symbol += narrowBlank; // SEK 1,234, but €1,234
    }
    const QString text = unbroken(m_wording->locale().toCurrencyString(magnitude, symbol, decimals));
    return signedText(text.trimmed(), magnitude == 0 ? 0.0 : minor, sign);
}

QString Formatter::number(double value, int decimals, Signed sign) const
{
    const double magnitude = rounded(std::abs(value), decimals);
    return signedText(unsignedNumber(magnitude, decimals), magnitude == 0 ? 0.0 : value, sign);
}

QString Formatter::percent(double fraction, int decimals, Signed sign) const
{
    const Language language = m_wording->language();
    const bool close = language == Language::English || language == Language::Dutch;
    const QString text = number(fraction * 100, decimals, sign);
    const QString blank = close ? QString() : QString(narrowBlank);
    return text + blank + m_wording->locale().percent();
}

QString Formatter::points(double fraction) const
{
    return (*m_wording)(QT_TRANSLATE_NOOP("wording", "%1 pts"), {number(fraction * 100, 1, Signed::Always)});
}

QString Formatter::count(double value) const
{
    return number(value, 0);
}

QString Formatter::months(double value) const
{
    //: %1 always has one decimal: 9.4
    return (*m_wording)(QT_TRANSLATE_NOOP("wording", "%1 months"), {number(value, 1)});
}

QString Formatter::shortMonths(double value) const
{
    //: %1 is a number of months with one decimal, short: 9.4 mo.
    return (*m_wording)(QT_TRANSLATE_NOOP("wording", "%1 mo."), {number(value, 1)});
}

QString Formatter::monthName(base::Month month) const
{
    return m_wording->locale().standaloneMonthName(month.month(), QLocale::LongFormat);
}

QString Formatter::shortMonth(base::Month month) const
{
    return m_wording->locale().standaloneMonthName(month.month(), QLocale::ShortFormat);
}

QString Formatter::monthYear(base::Month month) const
{
    return monthName(month) + u' ' + QString::number(month.year());
}

QString Formatter::date(base::Date date) const
{
    // the long form of every language without its weekday: in English, Dutch, Russian and Romanian "d MMMM yyyy"
    const bool german = m_wording->language() == Language::German;
    const QString form = german ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy");
    return m_wording->locale().toString(toQDate(date), form);
}

QString Formatter::shortDate(base::Date date) const
{
    const Language language = m_wording->language();
    const QString form = language == Language::English ? QStringLiteral("dd/MM/yyyy")
                         : language == Language::Dutch ? QStringLiteral("dd-MM-yyyy")
                                                       : QStringLiteral("dd.MM.yyyy");
    return m_wording->locale().toString(toQDate(date), form);
}

QString Formatter::span(Span span) const
{
    if (span.first == span.last) {
        return monthYear(span.first);
    }
    const bool sameYear = span.first.year() == span.last.year();
    const QString first = sameYear ? monthName(span.first) : monthYear(span.first);
    return first + QStringLiteral(" – ") + monthYear(span.last);
}

AxisUnit Formatter::moneyUnit(double largestMinor) const
{
    const double largest = std::abs(largestMinor) / static_cast<double>(m_currency.minorPerMajor());
    const QString symbol = currencySymbol();
    if (largest >= 2'000'000) {
        //: millions of a currency (%1), short, as an axis is labelled
        return {1e6, (*m_wording)(QT_TRANSLATE_NOOP("wording", "m %1"), {symbol})};
    }
    if (largest >= 2'000) {
        //: thousands of a currency (%1), short, as an axis is labelled
        return {1e3, (*m_wording)(QT_TRANSLATE_NOOP("wording", "k %1"), {symbol})};
    }
    return {1, symbol};
}

} // namespace perennial::board
