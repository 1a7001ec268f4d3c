// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/customer_matching.h"

#include <span>
#include <unordered_map>

namespace perennial::book
{

/// Disjoint sets of identities.
class CustomerGroups
{
public:
    explicit CustomerGroups(std::size_t identities);

    /// A number of the set that holds it.
    std::uint32_t of(std::uint32_t identity) const { return m_set[identity]; }
    bool together(std::uint32_t a, std::uint32_t b) const { return of(a) == of(b); }
    void join(std::uint32_t a, std::uint32_t b);
    /// Makes the identity a set of its own; the others stay together.
    void leave(std::uint32_t identity);
    std::size_t size() const { return m_set.size(); }

private:
    std::vector<std::uint32_t> m_set;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_members; ///< of sets of two and more
};

/// Which identities share each key: the parts of the pairs with two or more.
class SharedKeys
{
public:
    explicit SharedKeys(const std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs);

    std::size_t size() const { return m_parts.size(); }
    std::span<const std::uint32_t> holders(std::size_t key) const;

private:
    std::vector<std::uint32_t> m_holders;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_parts; ///< first, count
};

/// Does what the rules say with the groups that are there.
void applyRules(CustomerGroups &groups, std::span<const MatchRule> rules);

/// Joins the groups whose identities share an e-mail, or a name.
class KeyJoin
{
public:
    /// Identities `apart` join none, but can make a key ambiguous. Both lists must live as long.
    KeyJoin(const std::vector<Identity> &identities, const std::vector<bool> &apart, bool emails);

    /// Joins where all that hang together can be one customer. `review`, if any, gets what was not joined for that.
    void join(CustomerGroups &groups, const SharedKeys &keys, std::vector<std::uint8_t> *review = nullptr);

private:
    using Masks = std::vector<std::uint64_t>;

    void link(std::span<const std::uint32_t> holders);
    void listAmbiguous(std::span<const std::uint32_t> holders, const CustomerGroups &groups, const Masks &masks);
    void joinComponents(CustomerGroups &groups, const Masks &masks);

    const std::vector<Identity> &m_identities;
    const std::vector<bool> &m_apart;
    bool m_emails;
    std::vector<std::uint8_t> *m_review = nullptr;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_links;
};

} // namespace perennial::book
