// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/snapshot_rows.h"

#include <map>
#include <optional>

namespace perennial::store
{

/// A day on which an import said what a subscription cost.
struct Telling {
    base::Date day;
    SubRow values;
};

/// What is known of one subscription before a snapshot comes in.
struct KnownSubscription {
    std::vector<KnownTerm> terms; ///< in force, by start; not empty
    /// Nothing when no later day is known of; else what all imports told, for a snapshot that is older than some.
    std::optional<base::Date> newerDay;
    std::vector<Telling> tellings;
};

/// The terms of a subscription by their start: what shall be in force after the snapshot.
using Terms = std::map<base::Date, SubRow>;

/// What becomes of a subscription's terms when the snapshot of a day says `row` of it. Nothing when that cannot be,
/// because a newer snapshot speaks against it.
///
/// A change of price (plan, amount, quantity, interval, currency, discount) closes the term on that day and opens one;
/// an end, a cancellation, a reason or a payment past due is taken over onto the term; one that had stopped and runs
/// again begins anew. In a snapshot older than others the newer ones keep the last word: it only says what was paid
/// until the next day of which they speak.
std::optional<Terms> afterSnapshot(const KnownSubscription &known, const SubRow &row, base::Date day);

/// The row of a subscription that was not known before, as it is kept.
SubRow firstSeen(SubRow row, base::Date day);

} // namespace perennial::store
