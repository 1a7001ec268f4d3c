// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/random_records.h"

#include "tests/core/kpi/random_care.h"

#include <string>

namespace perennial::test
{

namespace
{

std::string someCustomer(Draw &draw, const BookShape &shape)
{
    return std::string("c").append(std::to_string(draw.upTo(shape.customers - 1)));
}

/// One-time charges, touchpoints of customers and of leads, and usage.
void addRevenueRecords(std::uint64_t seed, const BookShape &shape, book::Builder &builder)
{
    Draw draw(seed ^ 0x4ec0U);
    for (int i = 0; i < 12; ++i) {
        const std::string customer = someCustomer(draw, shape);
        const bool ofNobody = draw.oneIn(5);
        builder.charges().push_back({someDay(draw), draw.of(amounts) * shape.scale,
                                     builder.currency(*base::Currency::fromCode(draw.of(currencies))),
                                     static_cast<book::ChargeKind>(draw.upTo(3)), book::ChargeSource::Charges,
                                     ofNobody ? book::noCustomer : builder.customer(customer), 1000 + i});
    }
    for (int i = 0; i < shape.customers; ++i) {
        builder.leads().push_back({});
        book::LeadRow &lead = builder.leads().back();
        lead.createdOn = someDay(draw);
        lead.id = builder.text(std::string("l").append(std::to_string(i)));
        lead.customer = builder.customer(someCustomer(draw, shape));
        lead.row = 2000 + i;
    }
    for (int i = 0; i < 25; ++i) {
        book::TouchpointRow touch;
        touch.date = someDay(draw);
        touch.row = 3000 + i;
        if (draw.oneIn(2))
            touch.customer = builder.customer(someCustomer(draw, shape));
        else
            touch.lead = builder.text(std::string("l").append(std::to_string(draw.upTo(shape.customers))));
        builder.touchpoints().push_back(touch);
    }
    for (int i = 0; i < 40 * shape.customers; ++i) {
        book::UsageRow usage;
        usage.date = someDay(draw);
        usage.customer = builder.customer(someCustomer(draw, shape));
        usage.row = 4000 + i;
        builder.usage().push_back(usage);
    }
}

base::Date maybe(Draw &draw, base::Date day)
{
    return draw.oneIn(3) ? base::Date::openEnd() : day;
}

/// Deals with and without dates, amounts, rates, owners, products and histories.
void addDeals(Draw &draw, const BookShape &shape, book::Builder &builder)
{
    const char *const stages[] = {"Demo", "Qualified", "Proposal", "", "Closed won"};
    for (int i = 0; i < 30; ++i) {
        builder.deals().push_back({});
        book::DealRow &deal = builder.deals().back();
        const std::string id = "d" + std::to_string(i);
        deal.id = builder.text(id);
        deal.createdOn = draw.oneIn(6) ? base::Date::openEnd() : someDay(draw);
        deal.status = static_cast<book::DealStatus>(draw.upTo(2));
        deal.closedOn = maybe(draw, someDay(draw));
        if (!draw.oneIn(5))
            deal.amount = draw.of(amounts) * shape.scale;
        deal.currency = builder.currency(*base::Currency::fromCode(shape.currencies ? draw.of(currencies) : "EUR"));
        const char *const owners[] = {"Ann", "Bob", ""};
        deal.owner = builder.text(draw.of(owners));
        deal.stage = builder.text(draw.of(stages));
        deal.row = 1000 + i;
        const char *const products[] = {"Basic", "Pro"};
        if (!draw.oneIn(4))
            builder.setDealAttribute("product", draw.of(products));
        for (int stage = draw.upTo(3); stage > 0; --stage)
            builder.dealStages().push_back(
                {builder.text(id), builder.text(draw.of(stages)), someDay(draw), 2000 + 10 * i + stage});
    }
}

void addMarketing(Draw &draw, book::Builder &builder)
{
    const char *const channels[] = {"ads", "organic", ""};
    for (int i = 0; i < 40; ++i) {
        builder.leads().push_back({});
        book::LeadRow &lead = builder.leads().back();
        lead.createdOn = someDay(draw);
        lead.pqlOn = maybe(draw, lead.createdOn + draw.upTo(40));
        lead.qualifiedOn = std::min(lead.pqlOn, maybe(draw, lead.createdOn + draw.upTo(30)));
        lead.demoOn = maybe(draw, lead.createdOn + draw.upTo(50));
        lead.convertedOn = maybe(draw, lead.createdOn + draw.upTo(90));
        lead.stage = static_cast<book::LeadStage>(draw.upTo(4));
        lead.channel = builder.text(draw.of(channels));
        if (!draw.oneIn(3))
            lead.customer = builder.customer(std::string("c").append(std::to_string(draw.upTo(5))));
        lead.row = 3000 + i;
        builder.surveys().push_back({someDay(draw), static_cast<std::int8_t>(draw.upTo(10)),
                                     static_cast<book::SurveyKind>(draw.upTo(1)), lead.customer, 4000 + i});
        book::TrafficRow visits;
        visits.wholeMonth = draw.oneIn(2);
        visits.date = visits.wholeMonth ? someDay(draw).monthOf().firstDay() : someDay(draw);
        visits.visitors = draw.upTo(500);
        if (draw.oneIn(2))
            visits.signups = draw.upTo(20);
        visits.visitorsAdditive = !draw.oneIn(3);
        visits.channel = builder.text(draw.of(channels));
        visits.row = 5000 + i;
        builder.traffic().push_back(visits);
    }
    for (int month = 0; month < 16; ++month)
        builder.targets().push_back(
            {builder.text("mrr_new"), dawn.monthOf() + month, 100.5 + month, book::noText, 6000 + month});
}

const char *const channels[] = {"ads", "fairs", "word of mouth", ""};

void addSpend(Draw &draw, book::Builder &builder)
{
    for (int i = draw.upTo(30); i > 0; --i) {
        book::SpendRow row;
        row.date = someDay(draw);
        row.wholeMonth = draw.oneIn(2);
        if (row.wholeMonth)
            row.date = row.date.monthOf().firstDay();
        row.channel = builder.text(draw.of(channels));
        row.amount = draw.of(amounts) * 3;
        row.currency = builder.currency(*base::Currency::fromCode(draw.of(currencies)));
        row.purpose = draw.oneIn(4) ? book::Purpose::Retention : book::Purpose::Acquisition;
        row.row = 1000 + i;
        builder.spend().push_back(row);
    }
}

void addTouchpoints(Draw &draw, const BookShape &shape, book::Builder &builder)
{
    for (int i = draw.upTo(40); i > 0; --i) {
        book::TouchpointRow row;
        row.date = someDay(draw);
        row.kind = static_cast<book::TouchKind>(draw.upTo(3));
        row.channel = builder.text(draw.of(channels));
        row.row = 2000 + i;
        if (draw.oneIn(3)) { // by a lead, which may have become a customer
            book::LeadRow lead;
            lead.createdOn = row.date;
            lead.channel = row.channel;
            lead.id = row.lead = builder.text(std::string("l").append(std::to_string(i)));
            lead.row = 3000 + i;
            if (draw.oneIn(2))
                lead.customer = builder.customer(someCustomer(draw, shape));
            builder.leads().push_back(lead);
        } else {
            row.customer = builder.customer(someCustomer(draw, shape));
        }
        builder.touchpoints().push_back(row);
    }
}

void addReferrals(Draw &draw, const BookShape &shape, book::Builder &builder)
{
    for (int i = draw.upTo(20); i > 0; --i) {
        book::ReferralRow row;
        row.invitedOn = someDay(draw);
        if (draw.oneIn(2))
            row.convertedOn = row.invitedOn + draw.upTo(60);
        row.referrer = builder.customer(someCustomer(draw, shape));
        row.row = 4000 + i;
        builder.referrals().push_back(row);
    }
}

void addAcquisitionRecords(Draw &draw, const BookShape &shape, book::Builder &builder)
{
    for (int customer = 0; customer < shape.customers; ++customer)
        builder.setAttribute(builder.customer(std::string("c").append(std::to_string(customer))), "channel",
                             draw.of(channels));
    addSpend(draw, builder);
    addTouchpoints(draw, shape, builder);
    addReferrals(draw, shape, builder);
}

/// Months of cash, some of them missing or incomplete.
void addCash(std::uint64_t seed, const BookShape &shape, book::Builder &builder)
{
    Draw draw(seed ^ 0xca54U);
    const base::Month first = dawn.monthOf() - 8 + draw.upTo(6);
    book::RowId row = 0;
    for (base::Month month = first; month <= (dawn + days).monthOf(); month = month + 1) {
        if (draw.oneIn(20))
            continue;
        book::CashRow cash;
        cash.month = month;
        if (!draw.oneIn(6))
            cash.balance = (1'000'000 + draw.upTo(9'000'000)) * shape.scale;
        if (!draw.oneIn(12))
            cash.inflow = draw.upTo(400'000) * shape.scale;
        if (!draw.oneIn(12))
            cash.outflow = draw.upTo(900'000) * shape.scale;
        if (draw.oneIn(5))
            cash.financing = 5'000'000 * shape.scale;
        cash.currency = builder.currency(
            *base::Currency::fromCode(shape.currencies && draw.oneIn(4) ? draw.of(currencies) : "EUR"));
        cash.row = ++row;
        builder.cash().push_back(cash);
    }
}

} // namespace

void addRecords(Draw &draw, std::uint64_t seed, const BookShape &shape, book::Builder &builder)
{
    addRevenueRecords(seed, shape, builder);
    addCash(seed, shape, builder);
    addDeals(draw, shape, builder);
    addMarketing(draw, builder);
    addCareRecords(seed, dawn, days, shape.customers, builder);
    addAcquisitionRecords(draw, shape, builder);
}

void addCharges(std::uint64_t seed, const BookShape &shape, book::Builder &builder)
{
    Draw draw(seed ^ 0xc4a6U);
    const book::ChargeKind kinds[] = {book::ChargeKind::Setup, book::ChargeKind::Consulting, book::ChargeKind::Other};
    for (int i = 0; i < 6; ++i) {
        book::ChargeRow row;
        row.date = someDay(draw);
        row.amount = draw.of(amounts) * shape.scale;
        row.kind = draw.of(kinds);
        row.customer = builder.customer(std::string("c").append(std::to_string(draw.upTo(shape.customers - 1))));
        row.row = static_cast<book::RowId>(i + 1);
        builder.charges().push_back(row);
    }
}

} // namespace perennial::test
