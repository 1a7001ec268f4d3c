// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <charconv>

namespace perennial::base
{

namespace
{

// ISO 4217, list one, in order of the code; those without two decimals are named below.
constexpr std::string_view codes =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL "
    "HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD "
    "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR "
    "RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
    "TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL";
constexpr std::string_view withoutDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr std::string_view withThree = "BHD IQD JOD KWD LYD OMR TND";

bool contains(std::string_view list, std::string_view code)
{
    for (std::size_t at = 0; at + 3 <= list.size(); at += 4) {
        if (list.substr(at, 3) == code)
            return true;
    }
    return false;
}

} // namespace

std::optional<Currency> Currency::fromCode(std::string_view code)
{
    if (code.size() != 3)
        return std::nullopt;
    Currency currency;
    for (std::size_t i = 0; i < 3; ++i) {
        const char letter = code[i];
        currency.m_code[i] = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
    if (!contains(codes, {currency.m_code.data(), 3}))
        return std::nullopt;
    return currency;
}

int Currency::decimals() const
{
    const std::string_view code(m_code.data(), 3);
    if (contains(withoutDecimals, code))
        return 0;
    return contains(withThree, code) ? 3 : 2;
}

Minor Currency::minorPerMajor() const
{
    switch (decimals()) {
    case 0:
        return 1;
    case 3:
        return 1000;
    default:
        return 100;
    }
}

std::optional<Interval> Interval::fromText(std::string_view text)
{
    struct Named {
        std::string_view name;
        Unit unit;
        int months;
    };
    static constexpr Named names[] = {{"day", Unit::Day, 1},         {"week", Unit::Week, 1},
                                      {"month", Unit::Month, 1},     {"quarter", Unit::Month, 3},
                                      {"half_year", Unit::Month, 6}, {"year", Unit::Month, 12}};
    int count = 1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error == std::errc()) {
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        while (!text.empty() && text.front() == ' ')
            text.remove_prefix(1);
        if (!text.empty() && text.back() == 's')
            text.remove_suffix(1);
    }
    if (count < 1 || count > 1000)
        return std::nullopt;
    for (const Named &named : names) {
        const int total = count * named.months;
        if (named.name == text && total <= 1200)
            return Interval{named.unit, static_cast<std::int16_t>(total)};
    }
    return std::nullopt;
}

std::string Interval::toText() const
{
    if (unit == Unit::Month) {
        switch (count) {
        case 1:
            return "month";
        case 3:
            return "quarter";
        case 6:
            return "half_year";
        case 12:
            return "year";
        default:
            return std::to_string(count) + " months";
        }
    }
    const std::string name = unit == Unit::Week ? "week" : "day";
    return count == 1 ? name : std::to_string(count) + " " + name + "s";
}

Wide Interval::numerator() const
{
    switch (unit) {
    case Unit::Day:
        return 365;
    case Unit::Week:
        return 52;
    case Unit::Month:
        break;
    }
    return 1;
}

Wide Interval::denominator() const
{
    return unit == Unit::Month ? count : Wide(12) * count;
}

Minor monthlyValue(Minor unitAmount, std::int64_t quantityMicro, Minor discount, Interval interval)
{
    const Wide line = Wide(unitAmount) * quantityMicro - Wide(discount) * micro;
    const Wide monthly = divideRounded(line * interval.numerator(), interval.denominator() * micro);
    return static_cast<Minor>(std::max<Wide>(monthly, 0));
}

Minor converted(Minor amount, Currency from, Currency to, std::int64_t ratePico)
{
    Wide numerator = Wide(amount) * ratePico;
    Wide denominator = pico;
    numerator *= to.minorPerMajor();
    denominator *= from.minorPerMajor();
    return static_cast<Minor>(divideRounded(numerator, denominator));
}

} // namespace perennial::base
