// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/random_books.h"

#include "core/book/builder.h"
#include "tests/core/kpi/random_care.h"

#include <algorithm>
#include <string>
#include <vector>

namespace perennial::test
{

namespace
{

const base::Date dawn = *base::Date::fromYmd(2023, 10, 20);
constexpr int days = 420; // over the leap day of 2024

class Draw
{
public:
    explicit Draw(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_engine); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    template<class T, std::size_t N>
    const T &of(const T (&choices)[N])
    {
        return choices[static_cast<std::size_t>(upTo(static_cast<int>(N) - 1))];
    }
    std::mt19937_64 &engine() { return m_engine; }

private:
    std::mt19937_64 m_engine;
};

struct Row {
    std::string customer;
    std::string plan;
    book::TermInput term;
};

const char *const plans[] = {"basic", "pro", "team", ""};
const base::Minor amounts[] = {1000, 1000, 2500, 4999, 12000, 33333};
const int lengths[] = {1, 3, 14, 28, 31, 60, 90, 366};
const char *const currencies[] = {"EUR", "EUR", "EUR", "USD", "USD", "JPY", "GBP"};

base::Date someDay(Draw &draw, int within = days)
{
    return draw.oneIn(8) ? *base::Date::fromYmd(2024, 2, 29) : dawn + draw.upTo(within);
}

Row someTerm(Draw &draw, const BookShape &shape, const std::vector<Row> &before)
{
    Row row;
    book::TermInput &term = row.term;
    row.customer = std::string("c").append(std::to_string(draw.upTo(shape.customers - 1)));
    row.plan = draw.of(plans);
    term.startsOn = someDay(draw, shape.days);
    if (!before.empty() && draw.oneIn(2)) { // a switch, a short gap or a second subscription of a known customer
        row.customer = before.back().customer;
        const base::Date end = before.back().term.endsOn;
        const int gaps[] = {0, 0, 1, 5, 9, 40};
        if (!end.isOpenEnd())
            term.startsOn = end + draw.of(gaps);
    }
    if (!draw.oneIn(4))
        term.endsOn = term.startsOn + draw.of(lengths);
    term.unitAmount = draw.of(amounts) * shape.scale;
    const char *const intervals[] = {"month", "month", "year", "quarter", "week"};
    term.interval = *base::Interval::fromText(shape.wholeAmounts ? "month" : draw.of(intervals));
    term.currency = *base::Currency::fromCode(shape.currencies ? draw.of(currencies) : "EUR");
    if (draw.oneIn(5))
        term.discount = (draw.oneIn(4) ? 100000 : 300) * shape.scale;
    term.discountRecurs = draw.oneIn(2);
    if (draw.oneIn(5))
        term.trialEndsOn = term.startsOn + draw.upTo(30);
    if (draw.oneIn(5))
        term.cancelRequestedOn = term.startsOn + draw.upTo(60);
    if (draw.oneIn(6))
        term.pastDueSince = term.startsOn + draw.upTo(60);
    const book::EndReason reasons[] = {book::EndReason::Unknown, book::EndReason::Voluntary,
                                       book::EndReason::Involuntary};
    term.reason = draw.of(reasons);
    return row;
}

void setRates(Draw &draw, book::Builder &builder)
{
    for (const char *code : {"USD", "JPY"}) {
        const base::Month first = (dawn + draw.upTo(150)).monthOf();
        for (int month = 0; month < 16; month += 1 + draw.upTo(2))
            builder.setRate(*base::Currency::fromCode(code), first + month,
                            base::pico / (code[0] == 'J' ? 150 : 1) / 1000 * (800 + draw.upTo(400)));
    }
}

void addExtras(std::vector<Row> &rows)
{
    const std::size_t count = rows.size();
    for (std::size_t i = 0; i < count; ++i) {
        Row free = rows[i];
        free.term.unitAmount = 0;
        rows.push_back(free);
        Row trial = rows[i];
        trial.term.trialing = true;
        rows.push_back(trial);
    }
}

std::string someCustomer(Draw &draw, const BookShape &shape)
{
    return std::string("c").append(std::to_string(draw.upTo(shape.customers - 1)));
}

/// Terms that are signed before they start, and some that have not started when the data ends.
void signEarly(std::uint64_t seed, const BookShape &shape, base::Date cutOff, std::vector<Row> &rows)
{
    Draw draw(seed ^ 0x519edU);
    for (Row &row : rows) {
        if (draw.oneIn(3))
            row.term.signedOn = row.term.startsOn - draw.upTo(200);
    }
    for (int i = 0; i < 4; ++i) {
        Row row = someTerm(draw, shape, {});
        row.term.startsOn = cutOff + draw.upTo(500);
        row.term.endsOn = draw.oneIn(2) ? base::Date::openEnd() : row.term.startsOn + 100;
        row.term.trialEndsOn = base::Date::openEnd();
        row.term.signedOn = cutOff - draw.upTo(250);
        rows.push_back(row);
    }
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

book::Book randomBook(std::uint64_t seed, const BookShape &shape)
{
    Draw draw(seed);
    std::vector<Row> rows;
    for (int i = 0; i < shape.terms; ++i)
        rows.push_back(someTerm(draw, shape, rows));
    book::Builder builder(*base::Currency::fromCode("EUR"));
    const base::Date cutOff = dawn + 200 + draw.upTo(shape.days - 200);
    builder.setCutOff(cutOff);
    if (shape.currencies)
        setRates(draw, builder);
    for (int customer = 0; customer < shape.customers; ++customer) {
        const char *const segments[] = {"small", "large", ""};
        const std::string value = draw.of(segments);
        builder.setAttribute(builder.customer(std::string("c").append(std::to_string(customer))), "segment", value);
    }
    if (shape.records) {
        signEarly(seed, shape, cutOff, rows);
        addRevenueRecords(seed, shape, builder);
    }
    if (shape.extras)
        addExtras(rows);
    if (shape.records)
        addCash(seed, shape, builder);
    if (shape.shuffled > 0)
        std::shuffle(rows.begin(), rows.end(), std::mt19937_64(shape.shuffled));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].term.customerId = rows[i].customer;
        rows[i].term.plan = rows[i].plan;
        rows[i].term.row = static_cast<book::RowId>(i + 1);
        builder.addTerm(rows[i].term);
    }
    if (shape.records) {
        addDeals(draw, shape, builder);
        addMarketing(draw, builder);
    }
    if (shape.records)
        addCareRecords(seed, dawn, days, shape.customers, builder);
    if (shape.records)
        addAcquisitionRecords(draw, shape, builder);
    return builder.finish();
}

kpi::Conventions randomConventions(std::uint64_t seed)
{
    Draw draw(seed ^ 0x5eedU);
    kpi::Conventions c;
    const std::optional<int> graces[] = {30, 0, 7, std::nullopt};
    const std::optional<int> gaps[] = {std::nullopt, std::nullopt, 0, 10};
    const int bridges[] = {0, 0, 1, 7};
    c.churnDate = static_cast<kpi::ChurnDate>(draw.upTo(1));
    c.pastDueGraceDays = draw.of(graces);
    c.reactivationMaxGapDays = draw.of(gaps);
    c.bridgeGapDays = draw.of(bridges);
    c.samePeriodChurn = static_cast<kpi::SamePeriodChurn>(draw.upTo(1));
    c.churnDenominator = static_cast<kpi::ChurnDenominator>(draw.upTo(1));
    c.reactivationInNetChurn = draw.oneIn(2);
    c.discounts = static_cast<kpi::Discounts>(draw.upTo(2));
    c.unknownReason = static_cast<kpi::UnknownReason>(draw.upTo(1));
    c.grossMargin = draw.upTo(10) / 10.0;
    c.grossMarginRequired = draw.oneIn(2);
    c.attributionModel = static_cast<kpi::AttributionModel>(draw.upTo(5));
    c.attributionHalfLifeDays = 1 + draw.upTo(60);
    c.supportClock = static_cast<kpi::SupportClock>(draw.upTo(1));
    c.ltvChurnMonths = 1 + draw.upTo(11);
    c.fiscalYearStartMonth = 1 + draw.upTo(11);
    return c;
}

} // namespace perennial::test
