// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/builder.h"

#include <QTest>

namespace perennial::book
{

namespace
{

base::Date on(int dayOfYear)
{
    return *base::Date::fromYmd(2025, 1, 1) + dayOfYear;
}

const base::Currency euro = *base::Currency::fromCode("EUR");
const base::Currency dollar = *base::Currency::fromCode("USD");

TermInput term(std::string_view customer, int starts, RowId row)
{
    TermInput input;
    input.customerId = customer;
    input.startsOn = on(starts);
    input.unitAmount = 1200;
    input.interval = *base::Interval::fromText("year");
    input.currency = euro;
    input.row = row;
    return input;
}

} // namespace

class TestBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreKeptOnce()
    {
        TextPool pool;
        QCOMPARE(pool.intern(""), noText);
        const Text one = pool.intern("one");
        const std::string_view kept = pool.at(one);
        for (int i = 0; i < 10000; ++i)
            pool.intern(std::to_string(i));
        QCOMPARE(pool.intern("one"), one);
        QCOMPARE(pool.find("one"), one);
        QCOMPARE(pool.find("two"), noText);
        QVERIFY(kept.data() == pool.at(one).data()); // it has not moved
        QCOMPARE(pool.at(noText), std::string_view());
        QCOMPARE(pool.size(), std::size_t(10001));
    }

    void termsAreSortedByCustomerStartAndRow()
    {
        Builder builder(euro);
        builder.customer("first");
        builder.addTerm(term("second", 5, 4));
        builder.addTerm(term("first", 9, 3));
        builder.addTerm(term("second", 5, 2));
        builder.addTerm(term("first", 1, 1));
        const Book book = builder.finish();
        QVERIFY((book.terms.customer == std::vector<std::uint32_t>{0, 0, 1, 1}));
        QVERIFY((book.terms.row == std::vector<RowId>{1, 3, 2, 4}));
        QVERIFY((book.terms.startsOn == std::vector<base::Date>{on(1), on(9), on(5), on(5)}));
    }

    void monthlyValuesUnderEachDiscount()
    {
        Builder builder(euro);
        TermInput input = term("a", 0, 1);
        input.quantityMicro = 3 * base::micro;
        input.discount = 600;
        builder.addTerm(input);
        input.discountRecurs = false;
        input.row = 2;
        builder.addTerm(input);
        const Book book = builder.finish();
        QVERIFY((book.terms.monthlyGross == std::vector<base::Minor>{300, 300}));
        QVERIFY((book.terms.monthlyRecurring == std::vector<base::Minor>{250, 300}));
        QVERIFY((book.terms.monthlyNet == std::vector<base::Minor>{250, 250}));
    }

    void whatIsMissing()
    {
        Builder builder(euro);
        TermInput input = term("a", 3, 1);
        input.currency = base::Currency();
        builder.addTerm(input);
        const Book book = builder.finish();
        QCOMPARE(book.terms.currency[0], CurrencyIndex(0));
        QCOMPARE(book.terms.signedOn[0], on(3));
        QVERIFY(book.terms.endsOn[0].isOpenEnd());
        QCOMPARE(book.terms.plan[0], noText);
        QVERIFY(!book.cutOff);
    }

    void customersKeepTheirFirstNameAndLastAttribute()
    {
        Builder builder(euro);
        const std::uint32_t a = builder.customer("a");
        builder.customer("a", "Acme");
        builder.customer("a", "Other");
        const std::uint32_t b = builder.customer("b");
        builder.setAttribute(b, "segment", "small");
        builder.setAttribute(b, "segment", "large");
        builder.customer("c");
        const Book book = builder.finish();
        QVERIFY(a != b);
        QCOMPARE(book.texts.at(book.customers.name[a]), std::string_view("Acme"));
        const AttributeColumn *segment = book.customers.attribute("segment");
        QVERIFY(segment);
        QCOMPARE(segment->values.size(), std::size_t(3));
        QCOMPARE(segment->values[a], noText);
        QCOMPARE(book.texts.at(segment->values[b]), std::string_view("large"));
        QVERIFY(!book.customers.attribute("country"));
    }

    void theLatestRateHolds()
    {
        Builder builder(euro);
        const base::Month may = *base::Month::fromYm(2025, 5);
        builder.setRate(dollar, may, 900);
        builder.setRate(dollar, may - 3, 700);
        builder.setRate(dollar, may, 800);
        const CurrencyIndex index = builder.currency(dollar);
        const CurrencyIndex krona = builder.currency(*base::Currency::fromCode("SEK"));
        const Book book = builder.finish();
        QVERIFY(!book.rates.at(index, may - 4));
        QCOMPARE(*book.rates.at(index, may - 3), 700);
        QCOMPARE(*book.rates.at(index, may - 1), 700);
        QCOMPARE(*book.rates.at(index, may), 800);
        QCOMPARE(*book.rates.at(index, may + 100), 800);
        QCOMPARE(*book.rates.at(0, may), base::pico);
        QVERIFY(!book.rates.at(krona, may));
    }
};

} // namespace perennial::book

QTEST_APPLESS_MAIN(perennial::book::TestBuilder)
#include "test_builder.moc"
