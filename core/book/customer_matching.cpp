// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/customer_matching.h"

#include "core/book/customer_groups.h"

#include <tuple>

namespace perennial::book
{

namespace
{

/// For each set the identity by which it is shown; by identity.
std::vector<std::uint32_t> shownBy(const CustomerGroups &groups, const MatchInput &input)
{
    std::vector<bool> moved(groups.size(), false);
    for (const MatchRule &rule : input.rules) {
        if (rule.kind == MatchRule::Kind::Merge)
            moved[rule.subject] = true;
    }
    const auto standing = [&](std::uint32_t i) {
        const Identity &identity = input.identities[i];
        return std::tuple<bool, std::uint8_t, const std::string &>(moved[i], identity.rank, identity.key);
    };
    constexpr std::uint32_t none = UINT32_MAX;
    std::vector<std::uint32_t> best(groups.size(), none);
    for (std::uint32_t i = 0; i < groups.size(); ++i) {
        std::uint32_t &known = best[groups.of(i)];
        if (known == none || standing(i) < standing(known))
            known = i;
    }
    std::vector<std::uint32_t> shown(groups.size());
    for (std::uint32_t i = 0; i < groups.size(); ++i)
        shown[i] = best[groups.of(i)];
    return shown;
}

/// The groups on the way, by which it is told what joined an identity.
class Matching
{
public:
    explicit Matching(const MatchInput &input)
        : m_input(input)
        , m_apart(apartOf(input))
        , m_emailKeys(input.emails)
        , m_nameKeys(input.names)
        , m_byEmail(input.identities, m_apart, true)
        , m_byName(input.identities, m_apart, false)
        , m_emails(input.identities.size())
        , m_rules(0)
        , m_further(0)
    {
    }

    MatchResult run()
    {
        MatchResult result;
        result.review.assign(m_input.identities.size(), NoReview);
        const bool rules = !m_input.rules.empty();
        m_byEmail.join(m_emails, m_emailKeys, rules ? nullptr : &result.review);
        CustomerGroups groups = m_emails;
        if (rules) {
            m_rules = m_emails;
            applyRules(m_rules, m_input.rules);
            m_further = m_rules;
            m_byEmail.join(m_further, m_emailKeys);
            m_byName.join(groups, m_nameKeys);
            applyRules(groups, m_input.rules);
            m_byEmail.join(groups, m_emailKeys, &result.review);
        }
        m_byName.join(groups, m_nameKeys, &result.review);
        result.customer = shownBy(groups, m_input);
        for (std::uint32_t i = 0; i < groups.size(); ++i) {
            result.by.push_back(joined(i, result.customer[i]));
            if (result.by.back() == MatchedBy::Name)
                result.review[i] |= ReviewName;
        }
        return result;
    }

private:
    static std::vector<bool> apartOf(const MatchInput &input)
    {
        std::vector<bool> apart(input.identities.size(), false);
        for (const MatchRule &rule : input.rules) {
            if (rule.kind == MatchRule::Kind::Split)
                apart[rule.subject] = true;
        }
        return apart;
    }

    MatchedBy joined(std::uint32_t identity, std::uint32_t shown) const
    {
        if (identity == shown)
            return MatchedBy::Itself;
        if (m_emails.together(identity, shown))
            return MatchedBy::Email;
        if (m_rules.size() > 0 && m_rules.together(identity, shown))
            return MatchedBy::Rule;
        if (m_further.size() > 0 && m_further.together(identity, shown))
            return MatchedBy::Email;
        return MatchedBy::Name;
    }

    const MatchInput &m_input;
    std::vector<bool> m_apart;
    SharedKeys m_emailKeys;
    SharedKeys m_nameKeys;
    KeyJoin m_byEmail;
    KeyJoin m_byName;
    CustomerGroups m_emails;  ///< joined by e-mail
    CustomerGroups m_rules;   ///< then by rules
    CustomerGroups m_further; ///< then by e-mails that the rules made plain
};

} // namespace

MatchResult matchCustomers(const MatchInput &input)
{
    return Matching(input).run();
}

} // namespace perennial::book
