// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/book_maker.h"
#include "tests/core/kpi/random_books.h"

#include <QTest>

namespace perennial::test
{

using kpi::Conventions;
using kpi::Value;

class TestConventions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreThoseOfTheCatalogue()
    {
        const std::vector<std::pair<std::string, std::string>> expected{{"churn_date", "period_end"},
                                                                        {"past_due_grace_days", "30"},
                                                                        {"reactivation_max_gap_days", "unlimited"},
                                                                        {"bridge_gap_days", "0"},
                                                                        {"same_period_churn", "exclude"},
                                                                        {"churn_denominator", "start"},
                                                                        {"reactivation_in_net_churn", "false"},
                                                                        {"discounts", "recurring"},
                                                                        {"unknown_reason", "unknown"},
                                                                        {"gross_margin", "1.0"},
                                                                        {"gross_margin_required", "false"},
                                                                        {"ltv_churn_months", "6"},
                                                                        {"cac_spend_lag_months", "0"},
                                                                        {"attribution_model", "first"},
                                                                        {"attribution_half_life_days", "30"},
                                                                        {"funnel_basis", "cohort"},
                                                                        {"support_clock", "calendar"},
                                                                        {"business_hours", "1-5 09:00-17:00"},
                                                                        {"fiscal_year_start_month", "1"}};
        QVERIFY(kpi::toPairs(Conventions()) == expected);
    }

    void whatIsWrittenIsReadBack()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Conventions conventions = randomConventions(seed);
            Conventions read;
            for (const auto &[key, value] : kpi::toPairs(conventions))
                QVERIFY(kpi::set(read, key, value).ok());
            QVERIFY(read == conventions);
        }
    }

    void businessHours_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *text, const char *written) {
            QTest::addRow("%s", text) << QByteArray(text) << QByteArray(written);
        };
        row("1-5 09:00-17:00", "1-5 09:00-17:00");
        row("6 10:00-14:00;1-5 8:30-18:00", "1-5 08:30-18:00; 6 10:00-14:00");
        row("1-7 00:00-24:00", "1-7 00:00-24:00");
        row(" 2  09:00-12:00 ; 3 09:00-12:00; 5 09:00-12:00", "2-3 09:00-12:00; 5 09:00-12:00");
    }

    void businessHours()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        const auto hours = kpi::BusinessHours::fromText(text.toStdString());
        QVERIFY(hours.has_value());
        QCOMPARE(hours->toText(), written.toStdString());
        QVERIFY(kpi::BusinessHours::fromText(hours->toText()) == hours);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *key, const char *value) {
            QTest::addRow("%s=%s", key, value) << QByteArray(key) << QByteArray(value);
        };
        row("churn_date", "tomorrow");
        row("churn_date", "");
        row("past_due_grace_days", "366");
        row("past_due_grace_days", "-1");
        row("past_due_grace_days", "30 days");
        row("reactivation_max_gap_days", "never");
        row("bridge_gap_days", "1.5");
        row("reactivation_in_net_churn", "yes");
        row("gross_margin", "1.01");
        row("gross_margin", "nan");
        row("gross_margin", "80%");
        row("ltv_churn_months", "0");
        row("ltv_churn_months", "25");
        row("cac_spend_lag_months", "4");
        row("fiscal_year_start_month", "13");
        row("attribution_model", "second");
        row("attribution_half_life_days", "0");
        row("business_hours", "");
        row("business_hours", "1-5");
        row("business_hours", "1-8 09:00-17:00");
        row("business_hours", "5-1 09:00-17:00");
        row("business_hours", "1-5 17:00-09:00");
        row("business_hours", "1-5 09:00-24:01");
        row("business_hours", "1-5 09:60-17:00");
        row("business_hours", "1-5 09:00-17:00; 5 10:00-12:00");
        row("business_hours", "1-5 09:00-17:00;");
        row("business_hours", "-1 09:00-17:00");
        row("no_such_thing", "1");
    }

    void refused()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        Conventions conventions;
        const base::Result result = kpi::set(conventions, key.toStdString(), value.toStdString());
        QVERIFY(!result.ok());
        QVERIFY(result.problem().code == base::ProblemCode::BadOption);
        QCOMPARE(result.problem().details.size(), std::size_t(3));
        QCOMPARE(result.problem().details[0], key.toStdString());
        QVERIFY(!result.problem().details[2].empty());
        QVERIFY(conventions == Conventions());
    }

    void pastDue()
    {
        BookMaker maker("2025-06-30");
        book::TermInput term = maker.term("a", "2025-01-01", "", 100);
        term.pastDueSince = day("2025-04-20");
        term.reason = book::EndReason::Voluntary;
        maker.add(term);
        const book::Book book = maker.finish();
        Conventions conventions;
        QCOMPARE(valueOf(book, "mrr_churn_involuntary", "2025-05"), Value::exact(10000)); // on 20 May
        conventions.pastDueGraceDays = 0;
        QCOMPARE(valueOf(book, "mrr_churn_involuntary", "2025-04", conventions), Value::exact(10000));
        conventions.pastDueGraceDays.reset();
        QCOMPARE(valueOf(book, "mrr", "2025-06", conventions), Value::exact(10000));
        conventions.pastDueGraceDays = 72; // over on 1 July, after the cut-off
        QCOMPARE(valueOf(book, "mrr", "2025-06", conventions), Value::exact(10000));
    }

    void gaps()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("a", "2025-01-01", "2025-03-10", 100).monthly("a", "2025-03-17", "", 120);
        const book::Book book = maker.finish();
        Conventions conventions;
        conventions.bridgeGapDays = 6;
        QCOMPARE(valueOf(book, "bounced_customers", "2025-03", conventions), Value::exact(0));
        QCOMPARE(valueOf(book, "mrr_expansion", "2025-03", conventions), Value::exact(2000)); // end against start
        conventions.samePeriodChurn = kpi::SamePeriodChurn::Include;
        QCOMPARE(valueOf(book, "churned_customers", "2025-03", conventions), Value::exact(1));
        QCOMPARE(valueOf(book, "mrr_reactivation", "2025-03", conventions), Value::exact(12000));
        conventions.reactivationMaxGapDays = 6;
        QCOMPARE(valueOf(book, "mrr_new", "2025-03", conventions), Value::exact(12000));
        conventions.reactivationMaxGapDays = 7;
        QCOMPARE(valueOf(book, "mrr_reactivation", "2025-03", conventions), Value::exact(12000));
        conventions.bridgeGapDays = 7;
        QCOMPARE(valueOf(book, "churned_customers", "2025-03", conventions), Value::exact(0));
        QCOMPARE(valueOf(book, "mrr_expansion", "2025-03", conventions), Value::exact(2000));
    }

    void discounts()
    {
        BookMaker maker("2025-06-30");
        for (const bool recurs : {true, false}) {
            book::TermInput term = maker.term(recurs ? "a" : "b", "2025-01-01", "", 100);
            term.discount = 1000;
            term.discountRecurs = recurs;
            maker.add(term);
        }
        const book::Book book = maker.finish();
        Conventions conventions;
        QCOMPARE(valueOf(book, "mrr", "2025-06", conventions), Value::exact(19000));
        conventions.discounts = kpi::Discounts::None;
        QCOMPARE(valueOf(book, "mrr", "2025-06", conventions), Value::exact(20000));
        conventions.discounts = kpi::Discounts::All;
        QCOMPARE(valueOf(book, "mrr", "2025-06", conventions), Value::exact(18000));
    }

    void rates()
    {
        BookMaker maker("2025-06-30");
        maker.customers(8, "s", "2025-01-01", "", 100).customers(2, "l", "2025-01-01", "2025-06-10", 100);
        maker.customers(10, "n", "2025-06-05", "", 100);
        maker.monthly("r", "2025-01-01", "2025-02-01", 50).monthly("r", "2025-06-01", "", 50);
        const book::Book book = maker.finish();
        Conventions conventions;
        QCOMPARE(valueOf(book, "customer_churn_rate", "2025-06", conventions), Value::real(0.2));
        QCOMPARE(valueOf(book, "net_mrr_churn_rate", "2025-06", conventions), Value::real(0.2));
        conventions.reactivationInNetChurn = true;
        QCOMPARE(valueOf(book, "net_mrr_churn_rate", "2025-06", conventions), Value::real(0.15));
        conventions.churnDenominator = kpi::ChurnDenominator::StartPlusNew;
        QCOMPARE(valueOf(book, "customer_churn_rate", "2025-06", conventions), Value::real(0.1));
        QCOMPARE(valueOf(book, "revenue_churn_rate", "2025-06", conventions), Value::real(0.1));
        QCOMPARE(valueOf(book, "crr", "2025-06", conventions), Value::real(0.8));
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestConventions)
#include "test_conventions.moc"
