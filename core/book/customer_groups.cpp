// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/customer_groups.h"

#include <algorithm>
#include <numeric>

namespace perennial::book
{

namespace
{

using Masks = std::vector<std::uint64_t>;

/// The sources of each set.
Masks masksOf(const CustomerGroups &groups, const std::vector<Identity> &identities)
{
    Masks masks(groups.size(), 0);
    for (std::uint32_t i = 0; i < groups.size(); ++i)
        masks[groups.of(i)] |= identities[i].sources;
    return masks;
}

/// Whether two of the sets have a source in common.
bool overlap(std::span<const std::uint32_t> sets, const Masks &masks)
{
    std::uint64_t seen = 0;
    for (const std::uint32_t set : sets) {
        if ((seen & masks[set]) != 0)
            return true;
        seen |= masks[set];
    }
    return false;
}

/// The sets of the holders, each once; of those apart only when asked for.
std::vector<std::uint32_t> setsOf(std::span<const std::uint32_t> holders, const CustomerGroups &groups,
                                  const std::vector<bool> &apart, bool withApart)
{
    std::vector<std::uint32_t> sets;
    for (const std::uint32_t holder : holders) {
        if (withApart || !apart[holder])
            sets.push_back(groups.of(holder));
    }
    std::sort(sets.begin(), sets.end());
    sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
    return sets;
}

/// What stands against a set among the others that share a key with it.
struct Standing {
    bool clashes = false; ///< another has one of its sources
    bool fits = false;    ///< another has none of them: it would have been joined
};

/// By sources, which few sets differ in.
std::unordered_map<std::uint64_t, Standing> standings(std::span<const std::uint32_t> sets, const Masks &masks)
{
    std::unordered_map<std::uint64_t, std::size_t> counts;
    for (const std::uint32_t set : sets)
        ++counts[masks[set]];
    std::unordered_map<std::uint64_t, Standing> found;
    for (const auto &[mask, count] : counts) {
        Standing &standing = found[mask];
        standing.clashes = count > 1 && mask != 0;
        standing.fits = count > 1 && mask == 0;
        for (const auto &[other, otherCount] : counts) {
            if (other != mask)
                ((mask & other) != 0 ? standing.clashes : standing.fits) = true;
        }
    }
    return found;
}

} // namespace

CustomerGroups::CustomerGroups(std::size_t identities)
    : m_set(identities)
{
    std::iota(m_set.begin(), m_set.end(), 0U);
}

void CustomerGroups::join(std::uint32_t a, std::uint32_t b)
{
    std::uint32_t kept = of(a);
    std::uint32_t moved = of(b);
    if (kept == moved)
        return;
    const auto members = [this](std::uint32_t set) -> std::vector<std::uint32_t> & {
        std::vector<std::uint32_t> &list = m_members[set];
        if (list.empty())
            list.push_back(set);
        return list;
    };
    if (members(kept).size() < members(moved).size())
        std::swap(kept, moved);
    std::vector<std::uint32_t> &into = members(kept);
    for (const std::uint32_t member : members(moved)) {
        m_set[member] = kept;
        into.push_back(member);
    }
    m_members.erase(moved);
}

void CustomerGroups::leave(std::uint32_t identity)
{
    const auto found = m_members.find(of(identity));
    if (found == m_members.end())
        return;
    std::vector<std::uint32_t> others = std::move(found->second);
    m_members.erase(found);
    std::erase(others, identity);
    m_set[identity] = identity;
    for (const std::uint32_t other : others)
        m_set[other] = others.front();
    if (others.size() > 1)
        m_members[others.front()] = std::move(others);
}

SharedKeys::SharedKeys(const std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs)
{
    std::uint32_t keys = 0;
    for (const auto &[key, identity] : pairs)
        keys = std::max(keys, key + 1);
    std::vector<std::uint32_t> counts(keys, 0);
    for (const auto &[key, identity] : pairs)
        ++counts[key];
    std::vector<std::uint32_t> next(keys, 0);
    std::uint32_t end = 0;
    for (std::uint32_t key = 0; key < keys; ++key) {
        if (counts[key] < 2)
            continue;
        m_parts.emplace_back(end, counts[key]);
        next[key] = end;
        end += counts[key];
    }
    m_holders.resize(end);
    for (const auto &[key, identity] : pairs) {
        if (counts[key] > 1)
            m_holders[next[key]++] = identity;
    }
}

std::span<const std::uint32_t> SharedKeys::holders(std::size_t key) const
{
    return std::span(m_holders).subspan(m_parts[key].first, m_parts[key].second);
}

void applyRules(CustomerGroups &groups, std::span<const MatchRule> rules)
{
    for (const MatchRule &rule : rules) {
        if (rule.kind == MatchRule::Kind::Merge)
            groups.join(rule.subject, rule.other);
        else
            groups.leave(rule.subject);
    }
}

KeyJoin::KeyJoin(const std::vector<Identity> &identities, const std::vector<bool> &apart, bool emails)
    : m_identities(identities)
    , m_apart(apart)
    , m_emails(emails)
{
}

void KeyJoin::join(CustomerGroups &groups, const SharedKeys &keys, std::vector<std::uint8_t> *review)
{
    m_review = review;
    m_links.clear();
    const Masks masks = masksOf(groups, m_identities);
    for (std::size_t key = 0; key < keys.size(); ++key) {
        const auto holders = keys.holders(key);
        if (!overlap(setsOf(holders, groups, m_apart, true), masks))
            link(holders);
        else if (m_review)
            listAmbiguous(holders, groups, masks);
    }
    joinComponents(groups, masks);
}

void KeyJoin::link(std::span<const std::uint32_t> holders)
{
    const auto joins = [this](std::uint32_t holder) { return !m_apart[holder]; };
    auto last = std::find_if(holders.begin(), holders.end(), joins);
    while (last != holders.end()) {
        const auto next = std::find_if(std::next(last), holders.end(), joins);
        if (next != holders.end())
            m_links.emplace_back(*last, *next);
        last = next;
    }
}

void KeyJoin::listAmbiguous(std::span<const std::uint32_t> holders, const CustomerGroups &groups, const Masks &masks)
{
    const auto found = standings(setsOf(holders, groups, m_apart, false), masks);
    for (const std::uint32_t holder : holders) {
        if (m_apart[holder])
            continue;
        const Standing &standing = found.at(masks[groups.of(holder)]);
        if (standing.fits)
            (*m_review)[holder] |= ReviewAmbiguous;
        if (standing.clashes && m_emails)
            (*m_review)[holder] |= ReviewSharedEmail;
    }
}

/// What hangs together over several keys is joined whole or not at all.
void KeyJoin::joinComponents(CustomerGroups &groups, const Masks &masks)
{
    CustomerGroups linked = groups;
    std::vector<std::uint32_t> sets;
    for (const auto &[a, b] : m_links) {
        linked.join(a, b);
        sets.push_back(groups.of(a));
        sets.push_back(groups.of(b));
    }
    std::sort(sets.begin(), sets.end());
    sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> components;
    for (const std::uint32_t set : sets)
        components[linked.of(set)].push_back(set);
    for (const auto &[a, b] : m_links) {
        if (!overlap(components[linked.of(a)], masks)) {
            groups.join(a, b);
        } else if (m_review) {
            (*m_review)[a] |= ReviewAmbiguous;
            (*m_review)[b] |= ReviewAmbiguous;
        }
    }
}

} // namespace perennial::book
