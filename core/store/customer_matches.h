// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/customer_matching.h"
#include "core/facts/dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace perennial::store
{

/// A dataset, and the recipe that brought it.
struct CustomerSource {
    facts::Dataset dataset{};
    std::string recipe;

    bool operator==(const CustomerSource &) const = default;
};

/// One way in which rows name a customer. Its texts are as the rows write them.
struct CustomerIdentity {
    std::string key; ///< what an edit names
    std::string id;
    std::string email;
    std::string name;
    std::vector<CustomerSource> sources;
    book::MatchedBy by = book::MatchedBy::Itself; ///< what joins it to the customer's first identity
    std::uint8_t review = book::NoReview;
    /// Identities of other customers with the same e-mail or name, where that is to be reviewed; the first few.
    std::vector<std::string> candidates;
};

struct MatchedCustomer {
    std::vector<CustomerIdentity> identities; ///< the first is the one by which the customer is shown
    std::uint8_t review = book::NoReview;     ///< of all its identities

    bool toReview() const { return review != book::NoReview; }
};

/// All customers, those to review first.
struct CustomerMatches {
    std::vector<MatchedCustomer> customers;
    std::int64_t toReview = 0;
    std::int64_t matchedByName = 0; ///< of those to review
    std::int64_t ambiguous = 0;
    std::int64_t sharedEmail = 0;
    /// Named by other rows only: by no row of customers, nor of what they pay.
    std::int64_t unmatched = 0;
};

} // namespace perennial::store
