// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/deal_paths.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>

namespace perennial::kpi
{

namespace
{

/// Parts of words; Cyrillic ones from their second letter on, since only ASCII is made small.
constexpr std::array<std::string_view, 15> outcomes{"gewonnen", "verloren", "gagn",      "perdu",     "ganad",
                                                    "perdid",   "pierdut",  "câștigat",  "castigat",  "câştigat",
                                                    "ыигран",   "роигран",  "еализован", "abandoned", "disqualified"};
constexpr std::array<std::string_view, 2> outcomeWords{"won", "lost"};

/// Parts of the names of stages, from the first contact to the contract.
constexpr std::array<std::string_view, 22> progression{
    "new",  "lead",  "prospect", "appointment", "qualif",     "engag",    "contact", "discover",
    "need", "demo",  "present",  "trial",       "value prop", "decision", "percept", "propos",
    "quot", "offer", "negotiat", "review",      "contract",   "commit"};

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    for (char &c : small) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return small;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U;
}

bool hasWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || !isLetter(text[at - 1]) || text.substr(0, at).ends_with("closed");
        if (begins && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

std::size_t usualPlaceOf(std::string_view stage)
{
    const std::string small = inSmallLetters(stage);
    const auto at = std::find_if(progression.begin(), progression.end(),
                                 [&small](std::string_view part) { return small.find(part) != std::string::npos; });
    return static_cast<std::size_t>(at - progression.begin());
}

/// Where a stage stands before the order is made.
struct Place {
    book::Text stage = book::noText;
    double sum = 0; ///< of its places in histories
    double count = 0;
    std::size_t usual = 0;
    std::size_t appeared = 0;
};

bool isBefore(const Place &a, const Place &b)
{
    if ((a.count > 0) != (b.count > 0))
        return a.count > 0;
    if (a.count > 0 && a.sum / a.count != b.sum / b.count)
        return a.sum / a.count < b.sum / b.count;
    return a.usual != b.usual ? a.usual < b.usual : a.appeared < b.appeared;
}

} // namespace

bool isOutcome(std::string_view stage)
{
    const std::string small = inSmallLetters(stage);
    return std::any_of(outcomes.begin(), outcomes.end(),
                       [&small](std::string_view part) { return small.find(part) != std::string::npos; }) ||
           std::any_of(outcomeWords.begin(), outcomeWords.end(),
                       [&small](std::string_view word) { return hasWord(small, word); });
}

DealPaths::DealPaths(const Inputs &inputs)
    : m_placeOf(inputs.book().texts.size() + 1, nowhere)
    , m_histories(inputs.book().deals.size())
{
    readHistories(inputs.book());
    order(inputs.book());
}

void DealPaths::readHistories(const book::Book &book)
{
    std::unordered_map<book::Text, std::size_t> dealOf;
    for (std::size_t deal = 0; deal < book.deals.size(); ++deal)
        dealOf.emplace(book.deals[deal].id, deal);
    std::vector<const book::DealStageRow *> rows;
    for (const book::DealStageRow &row : book.dealStages) {
        if (row.stage != book::noText && (!book.cutOff || row.enteredOn <= *book.cutOff))
            rows.push_back(&row);
    }
    std::sort(rows.begin(), rows.end(), [](const auto *a, const auto *b) {
        return a->enteredOn != b->enteredOn ? a->enteredOn < b->enteredOn : a->row < b->row;
    });
    for (const book::DealStageRow *row : rows) {
        const auto deal = row->deal == book::noText ? dealOf.end() : dealOf.find(row->deal);
        if (deal == dealOf.end())
            continue;
        std::vector<StageEntry> &history = m_histories[deal->second];
        if (std::none_of(history.begin(), history.end(),
                         [row](const StageEntry &entry) { return entry.stage == row->stage; }))
            history.push_back({row->enteredOn, row->stage});
    }
}

void DealPaths::order(const book::Book &book)
{
    std::vector<Place> places;
    std::vector<std::size_t> at(book.texts.size() + 1, nowhere);
    const auto placeFor = [&](book::Text stage) -> Place * {
        if (stage == book::noText || (at[stage] == nowhere && isOutcome(book.texts.at(stage))))
            return nullptr;
        if (at[stage] == nowhere) {
            at[stage] = places.size();
            places.push_back({stage, 0, 0, usualPlaceOf(book.texts.at(stage)), places.size()});
        }
        return &places[at[stage]];
    };
    for (const std::vector<StageEntry> &history : m_histories) {
        double position = 0;
        for (const StageEntry &entry : history) {
            if (Place *place = placeFor(entry.stage)) {
                place->sum += position++;
                ++place->count;
            }
        }
    }
    for (const book::DealRow &deal : book.deals)
        placeFor(deal.stage);
    std::sort(places.begin(), places.end(), isBefore);
    for (const Place &place : places) {
        m_placeOf[place.stage] = m_stages.size();
        m_stages.push_back(place.stage);
    }
}

} // namespace perennial::kpi
