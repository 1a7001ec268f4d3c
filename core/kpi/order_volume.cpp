// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/order_volume.h"

#include "core/kpi/catalogue.h"
#include "core/kpi/paid_spans.h"

#include <algorithm>
#include <unordered_map>

namespace perennial::kpi
{

namespace
{

using CustomerOfLead = std::unordered_map<book::Text, book::CustomerIndex>;

CustomerOfLead customersOfLeads(const book::Book &book)
{
    CustomerOfLead customers;
    for (const book::LeadRow &lead : book.leads) {
        if (lead.id != book::noText && lead.customer != book::noCustomer)
            customers.emplace(lead.id, lead.customer);
    }
    return customers;
}

book::CustomerIndex customerOf(const book::TouchpointRow &touch, const CustomerOfLead &ofLead)
{
    if (touch.customer != book::noCustomer || touch.lead == book::noText)
        return touch.customer;
    const auto at = ofLead.find(touch.lead);
    return at == ofLead.end() ? book::noCustomer : at->second;
}

} // namespace

void visitTouchpointsOfNew(const Inputs &inputs, Contributions &into)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByCustomer())
        return into.cannotTellApart();
    if (!book.touchpoints.empty())
        into.coversAll();
    const CustomerOfLead ofLead = customersOfLeads(book);
    const auto &paid = inputs.root().part<PaidSpans>();
    for (const book::TouchpointRow &touch : book.touchpoints) {
        const book::CustomerIndex customer = customerOf(touch, ofLead);
        if (customer == book::noCustomer)
            continue;
        const std::vector<NewArrival> arrivals = newArrivals(inputs, paid.of(customer));
        const auto arrival = std::find_if(arrivals.begin(), arrivals.end(),
                                          [&touch](const NewArrival &at) { return touch.date <= at.day; });
        if (arrival == arrivals.end())
            continue;
        into.add(inputs.grouping().ofRow(customer), arrival->period, 1, [&] {
            return Source{facts::Dataset::Touchpoints, touch.row, customer, std::string(book.texts.at(touch.channel)),
                          touch.date};
        });
    }
}

void showOrders(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    point.parts.push_back({"active_customers", Unit::Count, numberOf("customers", inputs, group, period)});
    point.parts.push_back({"touchpoints", Unit::Count, numberOf("touchpoints_of_new", inputs, group, period)});
}

} // namespace perennial::kpi
