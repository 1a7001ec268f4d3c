// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/trace.h"

#include <array>

namespace perennial::kpi
{

std::string_view nameOf(OutReason reason)
{
    constexpr std::array<std::string_view, static_cast<std::size_t>(OutReason::EndsBeforeStart) + 1> names{
        "currency_without_rate", "in_trial",         "worth_nothing", "past_due_too_long",
        "cancel_requested",      "no_amount",        "no_date",       "after_cut_off",
        "not_additive",          "ends_before_start"};
    return names[static_cast<std::size_t>(reason)];
}

} // namespace perennial::kpi
