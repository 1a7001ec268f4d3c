// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace perennial::book
{

/// One way in which rows name a customer: an id, an e-mail where there is no id, or a name where there is neither.
struct Identity {
    std::string key; ///< `id:cus_1`, `email:x@y`, `name:acme`: unique, and what rules speak of
    /// The sources (bits) in which it is an id. Two ids of one source are never matched by themselves.
    std::uint64_t sources = 0;
    /// A customer is shown by its identity of the lowest rank, of equals by that with the first key.
    std::uint8_t rank = 0;
};

/// A decision of the user, in the order in which they were made.
struct MatchRule {
    enum class Kind : std::uint8_t {
        Merge, ///< the subject's customer and the other's are one
        Split  ///< the subject leaves its customer, and is matched with none by itself any more
    };
    Kind kind = Kind::Merge;
    std::uint32_t subject = 0; ///< places of identities
    std::uint32_t other = 0;
};

struct MatchInput {
    std::vector<Identity> identities;
    /// (key, identity): which identities have an e-mail or a name. Keys are small integers, the same for the same
    /// folded text; a pair stands there once.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> emails;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> names;
    std::vector<MatchRule> rules;
};

enum class MatchedBy : std::uint8_t { Itself, Email, Rule, Name };

/// What the user should look at; bits.
enum Review : std::uint8_t {
    NoReview = 0,
    ReviewName = 1,        ///< matched by its name
    ReviewAmbiguous = 2,   ///< could be several customers, and is matched with none of them
    ReviewSharedEmail = 4, ///< another id of the same source has the same e-mail
};

struct MatchResult {
    std::vector<std::uint32_t> customer; ///< by identity: the identity by which its customer is shown
    std::vector<MatchedBy> by;           ///< by identity: what joins it to that one
    std::vector<std::uint8_t> review;    ///< by identity: bits of Review
};

/// Matches by e-mail, then by name, as far as the user's rules let it. What fits customers that cannot be one (two ids
/// of one source) is matched with none. The order of identities and pairs changes nothing.
MatchResult matchCustomers(const MatchInput &input);

} // namespace perennial::book
