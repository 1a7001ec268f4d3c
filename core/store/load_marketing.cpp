// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/load_parts.h"

#include <algorithm>

namespace perennial::store
{

namespace
{

using book::LeadStage;
using book::SpendCategory;
using book::TouchKind;
template<class Enum, std::size_t Size>
using Words = std::array<std::pair<std::string_view, Enum>, Size>;

constexpr Words<SpendCategory, 4> categories = {{{"ads", SpendCategory::Ads},
                                                 {"salaries", SpendCategory::Salaries},
                                                 {"tools", SpendCategory::Tools},
                                                 {"other", SpendCategory::Other}}};
constexpr Words<LeadStage, 4> leadStages = {
    {{"lead", LeadStage::Lead}, {"mql", LeadStage::Mql}, {"sql", LeadStage::Sql}, {"pql", LeadStage::Pql}}};
constexpr Words<TouchKind, 3> touchKinds = {{{"first_touch", TouchKind::FirstTouch},
                                             {"lead_creation", TouchKind::LeadCreation},
                                             {"deal_creation", TouchKind::DealCreation}}};

void loadSpend(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Spend,
                  "date, date_unit, channel, amount, currency, purpose, campaign, category");
    CurrencyColumn currencies(builder, 4);
    while (scan.next()) {
        book::SpendRow row;
        row.date = scan.date(0);
        row.wholeMonth = scan.text(1) == "month";
        row.channel = builder.text(scan.text(2));
        row.amount = scan.amount(3);
        row.currency = currencies.of(scan);
        row.purpose = scan.text(5) == "retention" ? book::Purpose::Retention : book::Purpose::Acquisition;
        row.campaign = builder.text(scan.text(6));
        row.category = oneOf(categories, scan.text(7), SpendCategory::None);
        row.row = scan.row();
        builder.spend().push_back(row);
    }
}

void loadTraffic(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Traffic,
                  "date, date_unit, channel, visitors, sessions, signups, visitors_additive");
    while (scan.next()) {
        book::TrafficRow row;
        row.date = scan.date(0);
        row.wholeMonth = scan.text(1) == "month";
        row.channel = builder.text(scan.text(2));
        row.visitors = integerIn(scan, 3);
        row.sessions = integerIn(scan, 4);
        row.signups = integerIn(scan, 5);
        row.visitorsAdditive = scan.text(6) == "yes";
        row.row = scan.row();
        builder.traffic().push_back(row);
    }
}

void loadLeads(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Leads,
                  "created_on, channel, stage, qualified_on, pql_on, demo_on, converted_on, customer_id, "
                  "customer_name, customer_email, lead_id");
    while (scan.next()) {
        book::LeadRow row;
        row.createdOn = scan.date(0);
        row.channel = builder.text(scan.text(1));
        row.stage = oneOf(leadStages, scan.text(2), LeadStage::None);
        row.pqlOn = scan.date(4);
        row.qualifiedOn = std::min(scan.date(3), row.pqlOn);
        row.qualified = !row.qualifiedOn.isOpenEnd() || row.stage >= LeadStage::Mql;
        row.demoOn = scan.date(5);
        row.convertedOn = scan.date(6);
        row.customer = customerOf(builder, scan.text(7), scan.text(8), scan.text(9));
        row.id = builder.text(scan.text(10));
        row.row = scan.row();
        builder.leads().push_back(row);
    }
}

void loadTouchpoints(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Touchpoints,
                  "date, kind, customer_id, customer_email, lead_id, channel, campaign");
    while (scan.next()) {
        book::TouchpointRow row;
        row.date = scan.date(0);
        row.kind = oneOf(touchKinds, scan.text(1), TouchKind::Other);
        row.customer = customerOf(builder, scan.text(2), {}, scan.text(3));
        row.lead = builder.text(scan.text(4));
        row.channel = builder.text(scan.text(5));
        row.campaign = builder.text(scan.text(6));
        row.row = scan.row();
        builder.touchpoints().push_back(row);
    }
}

} // namespace

void loadMarketing(Database &database, book::Builder &builder)
{
    loadSpend(database, builder);
    loadTraffic(database, builder);
    loadLeads(database, builder);
    loadTouchpoints(database, builder);
}

} // namespace perennial::store
