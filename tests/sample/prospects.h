// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sample/story.h"

#include <functional>

namespace perennial::sample
{

/// Somebody who signed up: the one that became the customer of a slot, or one of those around it that did not.
struct Prospect {
    std::int64_t number = 0;
    bool ofCustomer = false;
    std::size_t channel = 0;
    Date createdOn;
    std::optional<Date> qualifiedOn;
    std::optional<Date> demoOn;
    std::optional<Date> contractOn;
    std::optional<Date> wonOn;
    std::optional<Date> lostOn;
    Date dealOn; ///< when there is a demo
    std::int64_t yearlyMinor = 0;

    std::string companyName() const; ///< of one that did not become a customer
};

/// All prospects created by the cut-off. Dates behind it are plans: a reader leaves them out.
void forEachProspect(const Company &company, const std::function<void(const Prospect &, const Story &)> &use);

} // namespace perennial::sample
