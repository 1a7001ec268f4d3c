// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/currencies.h"

#include "core/importing/text.h"

#include <algorithm>
#include <utility>

namespace perennial::importing
{

namespace
{

constexpr std::pair<std::string_view, std::string_view> symbols[] = {
    {"€", "EUR"},    {"$", "USD"},   {"US$", "USD"}, {"£", "GBP"},   {"¥", "JPY"},    {"₹", "INR"},    {"₽", "RUB"},
    {"руб.", "RUB"}, {"руб", "RUB"}, {"zł", "PLN"},  {"Kč", "CZK"},  {"lei", "RON"},  {"Lei", "RON"},  {"лв", "BGN"},
    {"лв.", "BGN"},  {"₴", "UAH"},   {"₺", "TRY"},   {"₩", "KRW"},   {"₪", "ILS"},    {"R$", "BRL"},   {"C$", "CAD"},
    {"CA$", "CAD"},  {"A$", "AUD"},  {"AU$", "AUD"}, {"NZ$", "NZD"}, {"HK$", "HKD"},  {"S$", "SGD"},   {"Fr.", "CHF"},
    {"SFr.", "CHF"}, {"Ft", "HUF"},  {"฿", "THB"},   {"₫", "VND"},   {"€uro", "EUR"}, {"Euro", "EUR"}, {"euro", "EUR"}};

struct Split {
    std::string_view rest;
    std::optional<base::Currency> currency;
};

Split splitHeader(std::string_view header)
{
    header = trimmed(header);
    const std::size_t open = header.find_last_of("([");
    if (open != std::string_view::npos && (header.ends_with(')') || header.ends_with(']'))) {
        const auto currency = currencyOf(header.substr(open + 1, header.size() - open - 2));
        if (currency)
            return {trimmed(header.substr(0, open)), currency};
    }
    const std::size_t blank = header.find_last_of(" _");
    if (blank == std::string_view::npos)
        return {header, std::nullopt};
    const std::string_view tail = header.substr(blank + 1);
    const auto currency = currencyOf(tail);
    const bool inCapitals = tail.size() == 3 && tail[0] >= 'A' && tail[0] <= 'Z' && tail[1] >= 'A' && tail[1] <= 'Z';
    const bool isSymbol = tail.size() != 3 || static_cast<unsigned char>(tail[0]) >= 0x80;
    if (!currency || !(inCapitals || isSymbol))
        return {header, std::nullopt};
    std::string_view rest = trimmed(header.substr(0, blank));
    if (rest.ends_with(" in"))
        rest = trimmed(rest.substr(0, rest.size() - 3));
    return {rest, currency};
}

} // namespace

std::optional<base::Currency> currencyOf(std::string_view text)
{
    text = trimmed(text);
    if (text.size() == 3) {
        if (const auto currency = base::Currency::fromCode(text))
            return currency;
    }
    for (const auto &[symbol, code] : symbols) {
        if (symbol == text)
            return base::Currency::fromCode(code);
    }
    return std::nullopt;
}

bool isSharedSign(std::string_view text)
{
    constexpr std::string_view signs[] = {"kr", "kr.", "Kr", "Kr.", "Rs", "Rs.", "rs", "rs.", "din", "din.", "R"};
    return std::ranges::find(signs, text) != std::end(signs);
}

std::optional<base::Currency> headerCurrency(std::string_view header)
{
    return splitHeader(header).currency;
}

std::string_view withoutCurrency(std::string_view header)
{
    return splitHeader(header).rest;
}

} // namespace perennial::importing
