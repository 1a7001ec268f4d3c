// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/random_books.h"

#include "core/book/builder.h"
#include "tests/core/kpi/random_draw.h"
#include "tests/core/kpi/random_records.h"

#include <algorithm>
#include <string>
#include <vector>

namespace perennial::test
{

namespace
{

struct Row {
    std::string customer;
    std::string plan;
    book::TermInput term;
};

const char *const plans[] = {"basic", "pro", "team", ""};
const int lengths[] = {1, 3, 14, 28, 31, 60, 90, 366};
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
        const char *const countries[] = {"NL", "DE", "RO", ""};
        const book::CustomerIndex named = builder.customer(std::string("c").append(std::to_string(customer)));
        builder.setAttribute(named, "segment", value);
        builder.setAttribute(named, "country", draw.of(countries));
    }
    if (shape.records)
        signEarly(seed, shape, cutOff, rows);
    if (shape.extras)
        addExtras(rows);
    if (shape.shuffled > 0)
        std::shuffle(rows.begin(), rows.end(), std::mt19937_64(shape.shuffled));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].term.customerId = rows[i].customer;
        rows[i].term.plan = rows[i].plan;
        rows[i].term.row = static_cast<book::RowId>(i + 1);
        builder.addTerm(rows[i].term);
    }
    if (shape.records)
        addRecords(draw, seed, shape, builder);
    if (shape.charges)
        addCharges(seed, shape, builder);
    return builder.finish();
}

book::Book calmBook(std::uint64_t seed, base::Every every)
{
    Draw draw(seed);
    book::Builder builder(*base::Currency::fromCode("EUR"));
    builder.setCutOff(dawn + days + 60);
    const std::vector<base::Period> periods = [every] {
        std::vector<base::Period> list;
        for (base::Date day = dawn; day <= dawn + days; day = list.back().last + 1)
            list.push_back(base::periodOf(day, every));
        return list;
    }();
    for (int customer = 0; customer < 5; ++customer) {
        const std::string id = std::string("c").append(std::to_string(customer));
        book::TermInput term;
        bool pays = false;
        for (const base::Period &period : periods) {
            if (draw.oneIn(2))
                continue; // nothing happens
            const base::Date day = period.first + draw.upTo(period.last - period.first);
            if (pays) {
                term.endsOn = day;
                builder.addTerm(term);
            }
            pays = !pays || draw.oneIn(2);
            term = book::TermInput{};
            term.customerId = id;
            term.startsOn = day;
            term.unitAmount = draw.of(amounts);
            term.currency = *base::Currency::fromCode("EUR");
        }
        if (pays)
            builder.addTerm(term);
    }
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
