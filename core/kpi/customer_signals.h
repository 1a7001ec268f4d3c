// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/inputs.h"

#include <cstdint>
#include <span>
#include <vector>

namespace perennial::kpi
{

/// What usage, surveys and tickets say of single customers, as it was known at the end of a day.
class CustomerSignals
{
public:
    explicit CustomerSignals(const Inputs &inputs);

    /// Whether there is anything of that customer.
    bool any(std::uint32_t customer) const;
    /// Usage of the last 30 days at most half of that of the 30 before. Usage is counted in events, a row without a
    /// count as one; the days are those up to the day, or to the last one of which there is usage of anybody, unless
    /// that is 30 days ago or more.
    bool usageDropped(std::uint32_t customer, base::Date day) const;
    /// A score of 0 to 6 in the last 90 days.
    bool isDetractor(std::uint32_t customer, base::Date day) const;
    /// A ticket that was created more than 7 days ago and is not resolved.
    bool hasOldTicket(std::uint32_t customer, base::Date day) const;

private:
    /// Records of customers: those of one stand together.
    template<class Record>
    struct ByCustomer {
        std::vector<Record> records;
        std::vector<std::uint32_t> firstOf; ///< by customer, and one more

        void arrange(std::size_t customers);
        std::span<const Record> of(std::uint32_t customer) const;
    };
    struct Use {
        std::uint32_t customer = 0;
        base::Date day;
        std::int64_t before = 0; ///< the customer's use on all days before
        std::int64_t amount = 0;
    };
    struct Detraction {
        std::uint32_t customer = 0;
        base::Date day;
    };
    struct Wait {
        std::uint32_t customer = 0;
        base::Date day;
        base::Date resolvedOn; ///< openEnd() when it is not
    };

    void takeUsage(const book::Book &book);
    void takeDetractors(const book::Book &book);
    void takeTickets(const book::Book &book);
    static std::int64_t usedBefore(std::span<const Use> uses, base::Date day);

    ByCustomer<Use> m_uses;
    ByCustomer<Detraction> m_detractions;
    ByCustomer<Wait> m_waits;
    std::vector<base::Date> m_usageDays; ///< of which there is usage of anybody, sorted
};

} // namespace perennial::kpi
