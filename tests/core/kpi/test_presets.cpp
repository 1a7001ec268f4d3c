// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/bridge.h"
#include "core/kpi/presets.h"
#include "tests/core/kpi/book_maker.h"
#include "tests/core/kpi/random_books.h"

#include <QTest>

#include <cmath>

namespace perennial::test
{

using kpi::Conventions;
using kpi::Value;

namespace
{

Conventions preset(const char *name)
{
    return *kpi::withPreset(Conventions(), name);
}

kpi::Request wholeHistory(const book::Book &book, const Conventions &conventions)
{
    kpi::Request request;
    request.conventions = conventions;
    const auto months = kpi::monthsWithData(book);
    if (months)
        request.periods = kpi::periodsBetween(months->first.firstDay(), months->second.lastDay(), base::Every::Month);
    return request;
}

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definitions_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QStringList>("differing");
        QTest::newRow("perennial") << QByteArray("perennial") << QStringList();
        QTest::newRow("chartmogul") << QByteArray("chartmogul")
                                    << QStringList{QStringLiteral("past_due_grace_days=never"),
                                                   QStringLiteral("reactivation_in_net_churn=true"),
                                                   QStringLiteral("unknown_reason=voluntary")};
        QTest::newRow("stripe") << QByteArray("stripe")
                                << QStringList{QStringLiteral("churn_date=cancel_request"),
                                               QStringLiteral("past_due_grace_days=never"),
                                               QStringLiteral("same_period_churn=include"),
                                               QStringLiteral("churn_denominator=start_plus_new"),
                                               QStringLiteral("unknown_reason=voluntary")};
        QTest::newRow("profitwell") << QByteArray("profitwell")
                                    << QStringList{QStringLiteral("discounts=all"),
                                                   QStringLiteral("unknown_reason=voluntary")};
        QTest::newRow("baremetrics") << QByteArray("baremetrics")
                                     << QStringList{QStringLiteral("same_period_churn=include"),
                                                    QStringLiteral("unknown_reason=voluntary")};
        QTest::newRow("smsb") << QByteArray("smsb")
                              << QStringList{QStringLiteral("past_due_grace_days=never"),
                                             QStringLiteral("gross_margin_required=true")};
    }

    void definitions()
    {
        QFETCH(QByteArray, name);
        QFETCH(QStringList, differing);
        const auto own = kpi::toPairs(Conventions());
        const auto wanted = kpi::toPairs(preset(name.constData()));
        QStringList found;
        for (std::size_t at = 0; at < own.size(); ++at) {
            if (own[at] != wanted[at])
                found.append(QString::fromStdString(wanted[at].first + "=" + wanted[at].second));
        }
        QCOMPARE(found, differing);
        QCOMPARE(std::string(kpi::presetOf(preset(name.constData()))), name.toStdString());
    }

    void whatIsTheCompanysOwnStays()
    {
        Conventions own;
        own.grossMargin = 0.78;
        own.fiscalYearStartMonth = 4;
        own.cacSpendLagMonths = 2;
        own.bridgeGapDays = 9;
        const Conventions changed = *kpi::withPreset(own, "smsb");
        QCOMPARE(changed.grossMargin, 0.78);
        QCOMPARE(changed.fiscalYearStartMonth, 4);
        QCOMPARE(changed.cacSpendLagMonths, 2);
        QCOMPARE(changed.bridgeGapDays, 0);
        QCOMPARE(kpi::presetOf(own), std::string_view("custom"));
    }

    void unknownNamesAreRefused()
    {
        const auto refused = kpi::withPreset(Conventions(), "acme");
        QVERIFY(!refused.ok());
        QVERIFY(refused.problem().code == base::ProblemCode::BadOption);
        QVERIFY(refused.problem().details[2].find("chartmogul") != std::string::npos);
    }

    void theBoardWantsAMargin()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("a", "2025-01-01", "2025-03-01", 100).monthly("b", "2025-01-01", "", 100);
        maker.monthly("c", "2025-06-01", "", 100).spend("2025-06-01", 500);
        const book::Book book = maker.finish();
        Conventions conventions = preset("smsb");
        for (const char *id : {"ltv", "ltv_cac", "cac_payback"})
            QVERIFY(valueOf(book, id, "2025-06", conventions) == Value::none(kpi::NoAnswer::NoGrossMargin));
        QVERIFY(valueOf(book, "cac", "2025-06", conventions) == Value::exact(50000));
        conventions.grossMargin = 0.5;
        QVERIFY(valueOf(book, "cac_payback", "2025-06", conventions) == Value::real(10.0));
    }

    void effectsSumToTheDifference()
    {
        int changed = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const book::Book book = randomBook(seed);
            const Conventions from = randomConventions(seed);
            const Conventions to = *kpi::withPreset(from, kpi::presetNames()[seed % kpi::presetNames().size()]);
            const auto way = kpi::bridge(book, wholeHistory(book, from), to);
            QVERIFY(way.ok());
            const auto direct = kpi::compute(book, wholeHistory(book, to));
            QVERIFY(direct.ok());
            const kpi::Report &last = way->steps.empty() ? way->before : way->steps.back().after;
            for (const kpi::Figure &figure : direct->figures) {
                for (std::size_t period = 0; period < figure.series.front().points.size(); ++period) {
                    const auto reached = kpi::valueIn(last, figure.id, std::nullopt, period);
                    QVERIFY(reached == figure.series.front().points[period].value);
                    changed += reached != kpi::valueIn(way->before, figure.id, std::nullopt, period) ? 1 : 0;
                }
            }
        }
        QVERIFY(changed > 1000);
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestPresets)
#include "test_presets.moc"
