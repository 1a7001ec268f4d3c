// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/targets.h"
#include "tests/core/kpi/book_maker.h"

#include <QTest>

namespace perennial::test
{

namespace
{

using kpi::Band;
using kpi::Value;

base::Month month(const char *iso)
{
    return base::Month::fromIso(iso).value();
}

BookMaker &target(BookMaker &maker, const char *kpi, const char *of, double value, const char *group = "")
{
    book::TargetRow row;
    row.kpi = maker.builder.text(kpi);
    row.month = month(of);
    row.value = value;
    row.group = maker.builder.text(group);
    row.row = maker.builder.targets().size() + 1;
    maker.builder.targets().push_back(row);
    return maker;
}

} // namespace

class TestTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults_data()
    {
        QTest::addColumn<QByteArray>("kpi");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("band");
        const auto row = [](const char *kpi, double value, Band band) {
            QTest::addRow("%s %g", kpi, value) << QByteArray(kpi) << value << static_cast<int>(band);
        };
        row("mrr_growth_rate", 0.15, Band::Good);
        row("mrr_growth_rate", 0.149, Band::Off);
        row("customer_churn_rate", 0.025, Band::Good);
        row("customer_churn_rate", 0.03, Band::Acceptable);
        row("customer_churn_rate", 0.031, Band::Off);
        row("cac_payback", 12, Band::Good);
        row("cac_payback", 12.1, Band::Off);
        row("ltv_cac", 3, Band::Good);
        row("ltv_cac", 2.9, Band::Off);
        row("net_mrr_churn_rate", 0, Band::Good);
        row("net_mrr_churn_rate", 0.001, Band::Off);
        row("quick_ratio", 4, Band::Good);
        row("quick_ratio", 3.9, Band::Off);
        row("burn_multiple", 1.5, Band::Good);
        row("burn_multiple", 1.6, Band::Off);
        row("rule_of_40", 0.4, Band::Good);
        row("rule_of_40", 0.39, Band::Off);
    }
    void defaults()
    {
        QFETCH(QByteArray, kpi);
        QFETCH(double, value);
        QFETCH(int, band);
        BookMaker maker("2025-06-30");
        const auto verdict = kpi::bandOf(maker.finish(), kpi.constData(), Value::real(value), month("2025-06"));
        QVERIFY(verdict && verdict->band);
        QCOMPARE(static_cast<int>(*verdict->band), band);
        QVERIFY(!verdict->target.isOwn);
        QCOMPARE(verdict->distance, value - verdict->target.good);
    }

    void defaultsAreOfTheCatalogue()
    {
        for (const kpi::DefaultTarget &target : kpi::defaultTargets()) {
            const kpi::Definition *definition = kpi::find(target.kpi);
            QVERIFY2(definition, target.kpi.data());
            QCOMPARE(target.direction, definition->direction);
        }
    }

    void aMonthWithoutARowTakesTheOneBefore()
    {
        BookMaker maker("2025-06-30");
        target(maker, "customer_churn_rate", "2025-05", 0.04);
        target(maker, "customer_churn_rate", "2025-03", 0.05);
        const book::Book book = maker.finish();
        const auto good = [&book](const char *of) {
            return kpi::targetOf(book, "customer_churn_rate", month(of))->good;
        };
        QCOMPARE(good("2025-02"), 0.025);
        QCOMPARE(good("2025-03"), 0.05);
        QCOMPARE(good("2025-04"), 0.05);
        QCOMPARE(good("2025-05"), 0.04);
        QCOMPARE(good("2025-12"), 0.04);
        const auto verdict = kpi::bandOf(book, "customer_churn_rate", Value::real(0.041), month("2025-06"));
        QCOMPARE(*verdict->band, Band::Off); // an own target leaves nothing between
        QVERIFY(verdict->target.isOwn);
    }

    void groupsGoBeforeTheTotal()
    {
        BookMaker maker("2025-06-30");
        target(maker, "grr", "2025-03", 0.8, "small");
        target(maker, "grr", "2025-05", 0.9);
        target(maker, "mrr", "2025-01", 5000);
        target(maker, "mrr", "2025-01", 1000, "small");
        const book::Book book = maker.finish();
        const base::Month june = month("2025-06");
        QCOMPARE(kpi::targetOf(book, "grr", june)->good, 0.9);
        QCOMPARE(kpi::targetOf(book, "grr", june, "small")->good, 0.8);
        QCOMPARE(kpi::targetOf(book, "grr", june, "large")->good, 0.9);
        QCOMPARE(kpi::targetOf(book, "mrr", june)->good, 500000.0); // in cents
        QCOMPARE(kpi::targetOf(book, "mrr", june, "small")->good, 100000.0);
        QVERIFY(!kpi::targetOf(book, "mrr", june, "large"));
        QCOMPARE(*kpi::bandOf(book, "mrr", Value::exact(500000), june)->band, Band::Good);
    }

    void withoutATargetThereIsNoVerdict()
    {
        BookMaker maker("2025-06-30");
        target(maker, "acquisition_spend", "2025-01", 100);
        const book::Book book = maker.finish();
        const base::Month june = month("2025-06");
        QVERIFY(!kpi::bandOf(book, "nrr", Value::real(1), june));
        QVERIFY(!kpi::bandOf(book, "no_such_kpi", Value::real(1), june));
        QVERIFY(!kpi::bandOf(book, "rule_of_40", Value::none(kpi::NoAnswer::NoHistory), june));
        const auto budget = kpi::bandOf(book, "acquisition_spend", Value::exact(12000), june);
        QVERIFY(budget && !budget->band); // neither more nor less is better
        QCOMPARE(budget->distance, 2000.0);
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestTargets)
#include "test_targets.moc"
