// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/load_book.h"

#include <algorithm>
#include <cmath>

namespace perennial::store
{

namespace
{

constexpr double largestRate = 9e6; // what fits 64 bits in millionths of a millionth
constexpr std::int64_t lastMonth = 12 * 3000;

std::optional<std::int64_t> count(const FactScan &scan, int field)
{
    if (scan.isNull(field))
        return std::nullopt;
    return scan.integer(field);
}

void loadSpend(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Spend, "date, date_unit, channel, amount, currency, purpose");
    CurrencyCache currencies;
    while (scan.next()) {
        const auto currency = currencies.find(scan.text(4));
        if (!currency)
            scan.damaged("a currency");
        book::SpendRow row;
        row.date = scan.date(0);
        row.wholeMonth = scan.text(1) == "month";
        row.channel = builder.text(scan.text(2));
        row.amount = scan.amount(3);
        row.currency = builder.currency(*currency);
        row.purpose = scan.text(5) == "retention" ? book::Purpose::Retention : book::Purpose::Acquisition;
        row.row = scan.row();
        builder.spend().push_back(row);
    }
}

void loadTraffic(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Traffic, "date, date_unit, channel, visitors, sessions, signups");
    while (scan.next()) {
        book::TrafficRow row;
        row.date = scan.date(0);
        row.wholeMonth = scan.text(1) == "month";
        row.channel = builder.text(scan.text(2));
        row.visitors = count(scan, 3);
        row.sessions = count(scan, 4);
        row.signups = count(scan, 5);
        row.row = scan.row();
        builder.traffic().push_back(row);
    }
}

void loadLeads(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Leads,
                  "created_on, channel, stage, qualified_on, pql_on, demo_on, converted_on, customer_id");
    while (scan.next()) {
        const std::string_view stage = scan.text(2);
        book::LeadRow row;
        row.createdOn = scan.date(0);
        row.channel = builder.text(scan.text(1));
        row.qualifiedOn = std::min(scan.date(3), scan.date(4));
        row.qualified = !row.qualifiedOn.isOpenEnd() || stage == "mql" || stage == "sql" || stage == "pql";
        row.demoOn = scan.date(5);
        row.convertedOn = scan.date(6);
        row.customer = builder.text(scan.text(7));
        row.row = scan.row();
        builder.leads().push_back(row);
    }
}

book::DealStatus dealStatus(std::string_view text)
{
    if (text == "won")
        return book::DealStatus::Won;
    return text == "lost" ? book::DealStatus::Lost : book::DealStatus::Open;
}

void loadDeals(Database &database, book::Builder &builder, base::Currency reportingCurrency)
{
    FactScan scan(database, facts::Dataset::Deals,
                  "deal_id, amount, currency, status, stage, owner, source, created_on, closed_on");
    CurrencyCache currencies;
    while (scan.next()) {
        book::DealRow row;
        row.id = builder.text(scan.text(0));
        if (!scan.isNull(1))
            row.amount = scan.amount(1);
        row.currency = builder.currency(currencies.find(scan.text(2)).value_or(reportingCurrency));
        row.status = dealStatus(scan.text(3));
        row.stage = builder.text(scan.text(4));
        row.owner = builder.text(scan.text(5));
        row.source = builder.text(scan.text(6));
        row.createdOn = scan.date(7);
        row.closedOn = scan.date(8);
        row.row = scan.row();
        builder.deals().push_back(row);
    }
}

void loadDealStages(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::DealStages, "deal_id, stage, entered_on");
    while (scan.next()) {
        const book::DealStageRow row{builder.text(scan.text(0)), builder.text(scan.text(1)), scan.date(2), scan.row()};
        builder.dealStages().push_back(row);
    }
}

void loadRates(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::FxRates, "month, currency, rate");
    CurrencyCache currencies;
    while (scan.next()) {
        const auto currency = currencies.find(scan.text(1));
        const double rate = scan.real(2);
        const std::int64_t month = scan.integer(0);
        if (!currency || !(rate > 0 && rate <= largestRate) || month < 0 || month > lastMonth)
            scan.damaged("an exchange rate");
        builder.setRate(*currency, base::Month::fromIndex(static_cast<std::int32_t>(month)),
                        std::llround(rate * static_cast<double>(base::pico)));
    }
}

} // namespace

void loadOthers(Database &database, book::Builder &builder, base::Currency reportingCurrency)
{
    loadSpend(database, builder);
    loadTraffic(database, builder);
    loadLeads(database, builder);
    loadDeals(database, builder, reportingCurrency);
    loadDealStages(database, builder);
    loadRates(database, builder);
}

} // namespace perennial::store
