// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi.h"

namespace perennial::kpi
{

/// One convention changed on the way from one set of conventions to another, and every figure after the change.
struct BridgeStep {
    std::string key;
    std::string from;
    std::string to;
    Report after;
};

/// The way between two sets of conventions, one changed convention a step in the order of toPairs(): the effect of a
/// step on a figure is its value after it less its value before it, so that the effects sum to the whole difference.
struct Bridge {
    Report before; ///< under the request's own conventions
    std::vector<BridgeStep> steps;
};

/// `request` under its conventions, and step by step on to `target`. Fails as compute() does.
base::Outcome<Bridge> bridge(const book::Book &book, const Request &request, const Conventions &target);

/// The value of that figure, group and period in a report; nothing when it is not there.
std::optional<Value> valueIn(const Report &report, std::string_view id, const std::optional<std::string> &group,
                             std::size_t period);

} // namespace perennial::kpi
