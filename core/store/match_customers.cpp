// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/match_customers.h"

#include "core/book/customer_groups.h"
#include "core/store/customer_refs.h"
#include "core/store/edits.h"

#include <algorithm>
#include <numeric>

namespace perennial::store
{

namespace
{

using book::MatchRule;

/// The edits that name identities which are there.
std::vector<MatchRule> rulesOf(const std::vector<Edit> &edits, const std::vector<book::Identity> &identities)
{
    std::unordered_map<std::string_view, std::uint32_t> places;
    for (const Edit &edit : edits) {
        places.emplace(edit.subject, UINT32_MAX);
        places.emplace(edit.other, UINT32_MAX);
    }
    for (std::uint32_t i = 0; i < identities.size() && !places.empty(); ++i) {
        if (const auto named = places.find(identities[i].key); named != places.end())
            named->second = i;
    }
    std::vector<MatchRule> rules;
    for (const Edit &edit : edits) {
        const MatchRule rule{edit.kind == EditKind::Split ? MatchRule::Kind::Split : MatchRule::Kind::Merge,
                             places.at(edit.subject), places.at(edit.other)};
        const bool known =
            rule.subject != UINT32_MAX && (rule.other != UINT32_MAX || rule.kind == MatchRule::Kind::Split);
        if (known)
            rules.push_back(rule);
    }
    return rules;
}

book::MatchResult match(const CustomerRefs &refs, Database &database)
{
    book::MatchInput input = refs.input();
    input.rules = rulesOf(readEdits(database), input.identities);
    return book::matchCustomers(input);
}

/// By identity: how it is written when it stands for its customer.
std::string_view shownText(const CustomerRefs &refs, std::uint32_t identity)
{
    const NamedCustomer &named = refs.named()[identity];
    for (const book::Text text : {named.id, named.email}) {
        if (text != book::noText)
            return refs.text(text);
    }
    return refs.text(named.name);
}

CustomerIdentity identityOf(const CustomerRefs &refs, const book::MatchResult &result, std::uint32_t at)
{
    const NamedCustomer &named = refs.named()[at];
    CustomerIdentity identity;
    identity.key = refs.input().identities[at].key;
    identity.id = refs.text(named.id);
    identity.email = refs.text(named.email);
    identity.name = refs.text(named.name);
    for (std::size_t i = 0; i < refs.sources().size(); ++i) {
        if ((named.seenIn >> std::min<std::size_t>(i, 63) & 1U) != 0)
            identity.sources.push_back(refs.sources()[i]);
    }
    identity.by = result.by[at];
    identity.review = result.review[at];
    return identity;
}

/// By identity that could be of other customers: which.
using Candidates = std::unordered_map<std::uint32_t, std::vector<std::uint32_t>>;
constexpr std::size_t mostCandidates = 4;

void findCandidates(const book::SharedKeys &keys, const book::MatchResult &result, Candidates &candidates)
{
    for (std::size_t key = 0; key < keys.size(); ++key) {
        const auto holders = keys.holders(key);
        for (const std::uint32_t holder : holders) {
            if ((result.review[holder] & (book::ReviewAmbiguous | book::ReviewSharedEmail)) == 0)
                continue;
            std::vector<std::uint32_t> &found = candidates[holder];
            for (auto other = holders.begin(); other != holders.end() && found.size() < mostCandidates; ++other) {
                const bool apart = result.customer[*other] != result.customer[holder];
                if (apart && std::find(found.begin(), found.end(), *other) == found.end())
                    found.push_back(*other);
            }
        }
    }
}

void count(const MatchedCustomer &customer, CustomerMatches &matches)
{
    const auto has = [&customer](book::Review review) { return (customer.review & review) != 0 ? 1 : 0; };
    matches.toReview += customer.toReview() ? 1 : 0;
    matches.matchedByName += has(book::ReviewName);
    matches.ambiguous += has(book::ReviewAmbiguous);
    matches.sharedEmail += has(book::ReviewSharedEmail);
    const auto isOwn = [](const CustomerSource &source) { return source.dataset <= facts::Dataset::Charges; };
    const bool known = std::any_of(customer.identities.begin(), customer.identities.end(), [&](const auto &identity) {
        return std::any_of(identity.sources.begin(), identity.sources.end(), isOwn);
    });
    matches.unmatched += known ? 0 : 1;
}

} // namespace

void matchCustomers(Database &database, book::Builder &builder)
{
    const CustomerRefs refs(database);
    const book::MatchResult result = match(refs, database);
    const auto &named = refs.named();
    constexpr std::uint32_t none = UINT32_MAX;
    std::vector<std::uint32_t> spellings(named.size(), 0); // by customer
    std::vector<std::uint32_t> names(named.size(), none);
    for (std::uint32_t i = 0; i < named.size(); ++i) {
        const std::uint32_t customer = result.customer[i];
        spellings[customer] += named[i].id == book::noText ? 0 : 1;
        std::uint32_t &best = names[customer];
        const auto &key = refs.input().identities[i].key;
        if (named[i].name != book::noText &&
            (best == none || i == customer || (best != customer && key < refs.input().identities[best].key)))
            best = i;
    }
    for (const CustomerRefs::Spelling &spelling : refs.spellings())
        ++spellings[result.customer[spelling.identity]];
    std::vector<std::uint32_t> places(named.size(), none);
    for (std::uint32_t i = 0; i < named.size(); ++i) {
        if (result.customer[i] == i && spellings[i] > 1)
            places[i] = builder.addCustomer(shownText(refs, i),
                                            names[i] == none ? std::string_view() : refs.text(named[names[i]].name));
    }
    for (std::uint32_t i = 0; i < named.size(); ++i) {
        const std::uint32_t place = places[result.customer[i]];
        if (place != none && named[i].id != book::noText)
            builder.matchCustomer({refs.text(named[i].id)}, place);
    }
    for (const CustomerRefs::Spelling &spelling : refs.spellings()) {
        const std::uint32_t place = places[result.customer[spelling.identity]];
        if (place != none)
            builder.matchCustomer({{}, refs.text(spelling.email), refs.text(spelling.name)}, place);
    }
}

CustomerMatches readCustomerMatches(Database &database)
{
    Transaction snapshot(database, Transaction::Kind::Read);
    const CustomerRefs refs(database);
    const book::MatchResult result = match(refs, database);
    const auto &identities = refs.input().identities;
    std::vector<std::uint32_t> order(identities.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        const std::uint32_t left = result.customer[a];
        const std::uint32_t right = result.customer[b];
        if (left != right)
            return identities[left].key < identities[right].key;
        return (a == left) != (b == left) ? a == left : identities[a].key < identities[b].key;
    };
    std::sort(order.begin(), order.end(), before);
    Candidates candidates;
    findCandidates(book::SharedKeys(refs.input().emails), result, candidates);
    findCandidates(book::SharedKeys(refs.input().names), result, candidates);
    CustomerMatches matches;
    std::uint32_t last = UINT32_MAX;
    for (const std::uint32_t at : order) {
        if (result.customer[at] != last)
            matches.customers.emplace_back();
        last = result.customer[at];
        MatchedCustomer &customer = matches.customers.back();
        customer.identities.push_back(identityOf(refs, result, at));
        customer.review |= customer.identities.back().review;
        if (const auto found = candidates.find(at); found != candidates.end()) {
            for (const std::uint32_t candidate : found->second)
                customer.identities.back().candidates.push_back(identities[candidate].key);
        }
    }
    for (const MatchedCustomer &customer : matches.customers)
        count(customer, matches);
    std::stable_partition(matches.customers.begin(), matches.customers.end(),
                          [](const MatchedCustomer &customer) { return customer.toReview(); });
    return matches;
}

} // namespace perennial::store
