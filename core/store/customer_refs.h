// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/builder.h"
#include "core/book/customer_matching.h"
#include "core/store/customer_matches.h"
#include "core/store/load_book.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace perennial::store
{

/// What rows say of an identity. The texts are as written in the row read last; `customers` is read last of all.
struct NamedCustomer {
    book::Text id = book::noText;
    book::Text email = book::noText;
    book::Text name = book::noText;
    std::uint32_t emailKey = 0; ///< of `email`; 0: none
    std::uint32_t nameKey = 0;
    std::uint64_t seenIn = 0; ///< bits: places in CustomerRefs::sources()
};

/// Every customer that a row in force names, each identity once.
class CustomerRefs
{
public:
    /// How a row without an id names its customer, and the identity that this is.
    struct Spelling {
        book::Text email = book::noText;
        book::Text name = book::noText;
        std::uint32_t identity = 0;
    };

    explicit CustomerRefs(Database &database);

    /// Without the rules.
    const book::MatchInput &input() const { return m_input; }
    const std::vector<NamedCustomer> &named() const { return m_named; } ///< by identity
    const std::vector<Spelling> &spellings() const { return m_spellings; }
    const std::vector<CustomerSource> &sources() const { return m_sources; }
    std::string_view text(book::Text text) const { return m_texts.at(text); }

private:
    /// Of raw texts the folded ones as small integers; each text is folded once.
    class Folded
    {
    public:
        using Fold = std::string (*)(std::string_view);
        explicit Folded(Fold fold)
            : m_fold(fold)
        {
        }
        /// 0 when nothing is left of it.
        std::uint32_t keyOf(book::Text raw, std::string_view text);
        std::string_view at(std::uint32_t key) const { return m_keys.at(key); }

    private:
        Fold m_fold;
        book::TextPool m_keys;
        std::vector<std::uint32_t> m_keyOfRaw; ///< by Text, plus 1; 0: not folded yet
    };
    struct ImportSource {
        std::uint64_t source = 0; ///< a bit
        std::uint64_t tool = 0;   ///< a bit: two ids of one tool are two customers
    };

    void readSources(Database &database);
    void scan(Database &database, facts::Dataset dataset, const std::string &fields, std::uint8_t rank);
    void takeId(const book::CustomerRef &ref, ImportSource source, std::uint8_t rank);
    void takeWithoutId(const book::CustomerRef &ref, ImportSource source);
    /// Rows that give a name alone: it may be an id.
    void placeNames();
    void orderPairs();
    std::uint32_t add(std::string key, std::uint8_t rank);
    std::uint32_t identityOf(const std::string &key, std::uint8_t rank);
    void addEmail(std::uint32_t identity, std::string_view email);
    void addName(std::uint32_t identity, std::string_view name);

    book::TextPool m_texts; ///< as written
    Folded m_emails;
    Folded m_names;
    book::MatchInput m_input;
    std::vector<NamedCustomer> m_named;
    std::vector<Spelling> m_spellings;
    std::vector<CustomerSource> m_sources;
    std::unordered_map<std::int64_t, ImportSource> m_imports;
    std::vector<std::uint32_t> m_identityOfId; ///< by Text, plus 1; 0: none
    std::unordered_map<std::string, std::uint32_t> m_identityOfKey;
    std::unordered_map<std::uint64_t, std::size_t> m_spellingOf;     ///< by email and name
    std::vector<std::pair<std::size_t, std::uint64_t>> m_namesAlone; ///< places of spellings, and their sources
    bool m_several = false; ///< an identity has more than one e-mail, or name: its pairs may stand there twice
};

/// When matching by e-mail and name can change anything.
enum class MatchingNeed : std::uint8_t {
    Never,        ///< all rows name customers by ids of one tool
    ForStrangers, ///< only if rows name an id that the rows of customers, all of one tool, do not have
    Always
};
MatchingNeed matchingNeed(Database &database);

} // namespace perennial::store
