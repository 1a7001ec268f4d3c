// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <map>
#include <random>
#include <string>
#include <vector>

namespace perennial::test
{

/// What a subscription cost from a day on.
struct Price {
    base::Date from;
    base::Minor amount = 0;
    std::string plan;
};

struct PastDue {
    base::Date since;
    base::Date paidOn; ///< openEnd(): never
};

struct CompanySub {
    std::string id;
    std::string customer;
    std::vector<Price> prices; ///< the first from its start
    base::Date cancelsOn = base::Date::openEnd();
    base::Date endsOn = base::Date::openEnd();
    std::string reason;
    std::vector<PastDue> pastDue;
};

/// A company of the tests: a year of subscriptions with upgrades, cancellations, payments past due, and customers who
/// come back under a new id.
class Company
{
public:
    explicit Company(unsigned seed);

    /// The last days of twelve months.
    const std::vector<base::Date> &days() const { return m_days; }
    /// All of its history, told on the last day.
    base::Outcome<store::ImportRecord> importFull(store::Workspace &workspace) const;
    /// What a billing tool's export of that day holds: every subscription that had begun by then, as it was.
    base::Outcome<store::ImportRecord> importSnapshot(store::Workspace &workspace, base::Date day, std::size_t part = 0,
                                                      std::size_t parts = 1) const;
    /// What is paid at the end of the day.
    base::Minor mrrOn(base::Date day) const;

private:
    using Record = std::vector<std::pair<std::string, std::string>>;
    Record stateOn(const CompanySub &sub, base::Date day) const;
    std::vector<Record> history(const CompanySub &sub) const;
    void addSub(int customer, base::Date start);

    std::mt19937 m_random;
    std::vector<base::Date> m_days;
    std::vector<CompanySub> m_subs;
};

/// MRR at the end of the days, as the engine counts it.
std::vector<base::Minor> mrrOn(store::Workspace &workspace, const std::vector<base::Date> &days);

} // namespace perennial::test
