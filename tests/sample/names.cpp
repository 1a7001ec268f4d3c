// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample/story.h"

namespace perennial::sample
{

namespace
{

constexpr std::array<std::string_view, 53> firstWords = {
    "Kranich",  "Alder",    "Birke",     "Wessel",  "Polder",   "Tarn",    "Luchs",     "Morgen",   "Fjell",
    "Harz",     "Oever",    "Brise",     "Steinau", "Wiesel",   "Kompass", "Anker",     "Zeder",    "Quell",
    "Reiher",   "Esche",    "Duin",      "Veld",    "Sperling", "Marsch",  "Lynx",      "Copper",   "Harbor",
    "Maple",    "Prairie",  "Juniper",   "Cobalt",  "Falke",    "Grünau",  "Söderholm", "Weißdorn", "Müritz",
    "Brândușa", "Șoimul",   "Țara Nouă", "Codru",   "Dumbrava", "Linden",  "Otter",     "Walnut",   "Sierra",
    "Bluff",    "Meridian", "Kestrel",   "Heron",   "Nordkap",  "Südwind", "Halde",     "Kiefer"};
constexpr std::array<std::string_view, 31> trades = {
    "Logistik", "Software",   "Studio",   "Energie",  "Medizintechnik", "Handel", "Werkzeugbau", "Beratung",
    "Media",    "Labs",       "Robotics", "Health",   "Analytics",      "Foods",  "Textil",      "Optik",
    "Verlag",   "Immobilien", "Akademie", "Mobility", "Systems",        "Design", "Pharma",      "Solar",
    "Consult",  "Freight",    "Garden",   "Finance",  "Travel",         "Sport",  "Print"};

std::string_view legalForm(std::string_view country)
{
    if (country == "DE" || country == "AT")
        return "GmbH";
    if (country == "NL")
        return "B.V.";
    if (country == "RO")
        return "SRL";
    return country == "US" ? "Inc." : "Ltd";
}

/// Every pair of words once before any comes again.
std::pair<std::size_t, std::size_t> wordsOf(std::int64_t slot)
{
    const auto pairs = static_cast<std::int64_t>(firstWords.size() * trades.size());
    const auto pair = static_cast<std::size_t>(slot * 709 % pairs);
    return {pair % firstWords.size(), pair / firstWords.size()};
}

std::int64_t roundOf(std::int64_t slot)
{
    return slot / static_cast<std::int64_t>(firstWords.size() * trades.size());
}

std::string zeroPadded(std::int64_t number, std::size_t width)
{
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

} // namespace

std::string_view nameOf(Segment segment)
{
    constexpr std::array<std::string_view, 3> names = {"Small", "Medium", "Enterprise"};
    return names[static_cast<std::size_t>(segment)];
}

std::string customerId(std::int64_t slot)
{
    return "cus_NL" + zeroPadded(slot + 1, 7);
}

std::string customerName(const Story &story)
{
    const auto [first, trade] = wordsOf(story.slot);
    std::string name(firstWords[first]);
    if (story.slot % 23 == 7)
        name.append(", ").append(firstWords[(first + 11) % firstWords.size()]).append(" &");
    name.append(" ").append(trades[trade]);
    if (const std::int64_t round = roundOf(story.slot); round > 0)
        name.append(" ").append(std::to_string(round + 1));
    return name.append(story.country == "US" ? ", " : " ").append(legalForm(story.country));
}

std::string customerEmail(const Story &story)
{
    const auto [first, trade] = wordsOf(story.slot);
    std::string host;
    const std::string words = std::string(firstWords[first]).append(trades[trade]);
    for (const char c : words) {
        if (c >= 'A' && c <= 'Z')
            host += static_cast<char>(c + ('a' - 'A'));
        else if (c >= 'a' && c <= 'z')
            host += c;
    }
    if (const std::int64_t round = roundOf(story.slot); round > 0)
        host += std::to_string(round + 1);
    return "billing@" + host + ".example";
}

std::string subscriptionId(const Story &story, const Subscription &subscription)
{
    return "sub_NL" + zeroPadded(story.slot + 1, 7) + "x" + std::to_string(subscription.number);
}

} // namespace perennial::sample
