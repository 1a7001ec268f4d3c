// SPDX-License-Identifier: GPL-3.0-or-later
//
// Source of the formula:
//   at_risk   definition: the MRR at the period's end of the customers that show a sign of leaving, see at_risk.h

#include "core/kpi/at_risk.h"
#include "core/kpi/catalogue.h"

#include <array>

namespace perennial::kpi
{

namespace
{

constexpr auto Subscriptions = facts::Dataset::Subscriptions;
constexpr std::string_view customersAtRiskId = "customers_at_risk";

const std::array quantities{
    Quantity{"mrr_at_risk", Unit::Money, Subscriptions, mrrAtRisk, traceMrrAtRisk},
    Quantity{customersAtRiskId, Unit::Count, Subscriptions, customersAtRisk, traceCustomersAtRisk},
};

void showCustomers(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    const Value count = customersAtRisk(inputs, group, period);
    if (!count.hasAnswer())
        return;
    point.parts.push_back({customersAtRiskId, Unit::Count, count});
    const book::Customers &customers = inputs.book().customers;
    for (const AtRiskEntry &entry : inputs.part<AtRisk>().at(group, period)) {
        const book::Text name = customers.name[entry.customer];
        CustomerAtRisk &shown = point.customers.emplace_back();
        shown.customer = inputs.book().texts.at(name == book::noText ? customers.id[entry.customer] : name);
        shown.mrr = entry.mrr;
        for (std::size_t risk = 0; risk < riskNames.size(); ++risk) {
            if (((unsigned(entry.reasons) >> risk) & 1U) != 0)
                shown.reasons.push_back(riskNames[risk]);
        }
    }
}

constexpr std::array<std::string_view, 1> alsoShown{customersAtRiskId};

const std::array kpis{
    Kpi{{"at_risk", Unit::Money, Direction::Down}, "mrr_at_risk", NoAnswer::None, {}, alsoShown, showCustomers},
};

} // namespace

std::span<const Kpi> riskKpis()
{
    return kpis;
}

std::span<const Quantity> riskQuantities()
{
    return quantities;
}

} // namespace perennial::kpi
