// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/attribution.h"
#include "core/kpi/catalogue.h"
#include "tests/core/kpi/book_maker.h"
#include "tests/core/kpi/random_books.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <rapidcheck.h>

namespace perennial::test
{

namespace
{

using kpi::AttributionModel;
using enum kpi::AttributionModel;

/// `A0 Bl3 Cd7`: channel, kind (f first touch, l lead, d deal, none) and the days before the conversion.
std::vector<kpi::Touch> pathOf(const QString &text, base::Date conversion)
{
    std::vector<kpi::Touch> touches;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        kpi::Touch touch;
        touch.channel = static_cast<book::Text>(word.at(0).unicode());
        const QChar kind = word.at(1);
        if (kind == u'f')
            touch.kind = book::TouchKind::FirstTouch;
        else if (kind == u'l')
            touch.kind = book::TouchKind::LeadCreation;
        else if (kind == u'd')
            touch.kind = book::TouchKind::DealCreation;
        touch.date = conversion - word.mid(kind.isLetter() ? 2 : 1).toInt();
        touches.push_back(touch);
    }
    return touches;
}

/// `A 40.00 B 20.00`, in percent.
QString creditsOf(const QString &path, AttributionModel model, int halfLife)
{
    const base::Date conversion = day("2025-05-20");
    QStringList words;
    for (const kpi::Credit &credit : kpi::creditsOf(pathOf(path, conversion), conversion, model, halfLife))
        words << QString(QChar(credit.channel)) << QString::number(static_cast<double>(credit.parts) / 1e7, 'f', 2);
    return words.join(u' ');
}

std::int64_t sumOf(std::span<const std::int64_t> parts)
{
    return std::accumulate(parts.begin(), parts.end(), std::int64_t(0));
}

std::vector<kpi::Touch> randomPath(base::Date conversion)
{
    std::vector<kpi::Touch> path;
    const int count = *rc::gen::inRange(1, 40);
    for (int i = 0; i < count; ++i)
        path.push_back({conversion - *rc::gen::inRange(0, 2000), static_cast<book::TouchKind>(*rc::gen::inRange(0, 4)),
                        static_cast<book::Text>(*rc::gen::inRange(0, 6))});
    std::sort(path.begin(), path.end(), [](const kpi::Touch &a, const kpi::Touch &b) { return a.date < b.date; });
    return path;
}

kpi::Report reportOf(const book::Book &book, std::uint64_t seed, const char *by)
{
    kpi::Request request;
    request.only = {"attribution", "mrr_new", "cac", "new_customers"};
    request.conventions = randomConventions(seed);
    const base::Date first = day("2023-10-01");
    const base::Every every = seed % 3 == 0 ? base::Every::Quarter : base::Every::Month;
    request.periods = kpi::periodsBetween(first, first + 480, every, request.conventions.fiscalYearStartMonth);
    if (by)
        request.by = by;
    return kpi::compute(book, request).value();
}

book::Book bookWithRecords(std::uint64_t seed)
{
    BookShape shape;
    shape.records = true;
    shape.customers = 12;
    shape.terms = 20;
    return randomBook(seed, shape);
}

/// Why the rows behind a term do not sum to it; empty when they do.
QString wrongIn(const kpi::Explanation &explanation)
{
    for (const kpi::ExplainedTerm &term : explanation.terms) {
        double sum = 0;
        for (const kpi::TracedRow &row : term.trace.rows)
            sum += row.amount.number();
        const bool counts = term.value.hasAnswer() && !term.isSetting;
        if (counts && std::abs(sum - term.value.number()) > 1e-6)
            return QStringLiteral("%1: %2 is not %3")
                .arg(QString::fromUtf8(term.id.data()))
                .arg(sum)
                .arg(term.value.number());
    }
    return {};
}

} // namespace

class TestAttribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void models_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("model");
        QTest::addColumn<int>("halfLife");
        QTest::addColumn<QString>("credits");
        const auto row = [](const char *name, const char *path, AttributionModel model, const char *credits,
                            int halfLife = 30) {
            QTest::newRow(name) << QString::fromLatin1(path) << static_cast<int>(model) << halfLife
                                << QString::fromLatin1(credits);
        };
        row("none", "", Linear, "");
        row("first", "A9 B5 C1", First, "A 100.00");
        row("last", "A9 B5 C1", Last, "C 100.00");
        row("linear", "A9 B5 C1", Linear, "A 33.33 B 33.33 C 33.33");
        row("linear, repeated", "A9 B5 A3 C1", Linear, "A 50.00 B 25.00 C 25.00");
        row("74 position", "A9 B5 B3 C1", Position, "A 40.00 B 20.00 C 40.00");
        row("position of five", "A9 B5 C3 D2 E1", Position, "A 40.00 B 6.67 C 6.67 D 6.67 E 40.00");
        row("position of two", "A9 B5", Position, "A 50.00 B 50.00");
        row("position of one", "A9", Position, "A 100.00");
        row("72 time decay", "D28 C14 B7 A0", TimeDecay, "D 3.45 C 13.79 B 27.59 A 55.17", 7);
        row("time decay of long ago", "B1430 A1400", TimeDecay, "B 33.33 A 66.67", 30);
        row("w", "Af9 B8 Cl5 D4 Ed1", WShaped, "A 30.00 B 5.00 C 30.00 D 5.00 E 30.00");
        row("w, no others", "Af9 Cl5 Ed1", WShaped, "A 33.33 C 33.33 E 33.33");
        row("w, no deal", "Af9 B8 Cl5", WShaped, "A 42.86 B 14.29 C 42.86");
        row("w, unmarked first", "A9 B8 Cl5 Ed1", WShaped, "A 30.00 B 10.00 C 30.00 E 30.00");
        row("w, the first made the lead", "Al9 Ed1", WShaped, "A 66.67 E 33.33");
        row("w, marked first comes later", "A9 Bf8", WShaped, "A 25.00 B 75.00");
        row("w, second lead is another contact", "Af9 Bl5 Cl4 Dd1", WShaped, "A 30.00 B 30.00 C 10.00 D 30.00");
    }
    void models()
    {
        QFETCH(QString, path);
        QFETCH(int, model);
        QFETCH(int, halfLife);
        QFETCH(QString, credits);
        QCOMPARE(creditsOf(path, static_cast<AttributionModel>(model), halfLife), credits);
    }

    void timeDecayHalves() // 71
    {
        const double expected[] = {1, 0.5, 0.25, 0.125, 0.0625};
        for (int week = 0; week < 5; ++week)
            QCOMPARE(kpi::decayed(7 * week, 7), expected[week]);
    }

    void theLargestRemainderGetsTheRest()
    {
        const std::vector<std::int64_t> thirds{1, 1, 1};
        QCOMPARE(kpi::sharedOut(100, thirds), (std::vector<std::int64_t>{34, 33, 33}));
        QCOMPARE(kpi::sharedOut(101, thirds), (std::vector<std::int64_t>{34, 34, 33}));
        const std::vector<std::int64_t> uneven{1, 5};
        QCOMPARE(kpi::sharedOut(10, uneven), (std::vector<std::int64_t>{2, 8}));
        QCOMPARE(kpi::sharedOut(0, uneven), (std::vector<std::int64_t>{0, 0}));
    }

    void theOrderOfRowsSaysNothing()
    {
        BookMaker maker("2025-05-31");
        const book::Text ads = maker.builder.text("ads");
        const book::Text zoo = maker.builder.text("zoo");
        const book::Book book = maker.finish();
        std::vector<kpi::Touch> touches{{day("2025-05-02"), book::TouchKind::DealCreation, ads},
                                        {day("2025-05-02"), book::TouchKind::Other, zoo},
                                        {day("2025-05-02"), book::TouchKind::Other, ads},
                                        {day("2025-05-02"), book::TouchKind::LeadCreation, ads},
                                        {day("2025-05-01"), book::TouchKind::DealCreation, zoo},
                                        {day("2025-05-02"), book::TouchKind::FirstTouch, zoo}};
        const auto sorted = [&book](std::vector<kpi::Touch> some) {
            kpi::sortTouches(some, book.texts);
            QStringList words;
            for (const kpi::Touch &touch : some)
                words << QString::number(static_cast<int>(touch.kind)) +
                             QString::fromUtf8(book.texts.at(touch.channel).data(), 3);
            return words.join(u' ');
        };
        QCOMPARE(sorted(touches), QStringLiteral("3zoo 1zoo 0ads 0zoo 2ads 3ads"));
        std::reverse(touches.begin(), touches.end());
        QCOMPARE(sorted(touches), QStringLiteral("3zoo 1zoo 0ads 0zoo 2ads 3ads"));
    }

    void creditsSumExactly()
    {
        QVERIFY(rc::check([] {
            const base::Date conversion = day("2025-05-20");
            const std::vector<kpi::Touch> path = randomPath(conversion);
            const auto model = static_cast<AttributionModel>(*rc::gen::inRange(0, 6));
            const int halfLife = *rc::gen::inRange(1, 400);
            const std::vector<kpi::Credit> credits = kpi::creditsOf(path, conversion, model, halfLife);
            std::map<book::Text, int> seen;
            std::int64_t sum = 0;
            for (const kpi::Credit &credit : credits) {
                RC_ASSERT(credit.parts >= 0);
                RC_ASSERT(++seen[credit.channel] == 1);
                sum += credit.parts;
            }
            RC_ASSERT(sum == kpi::wholeCredit);
            const auto amount = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
            const std::vector<std::int64_t> parts = kpi::sharedOut(amount, credits);
            RC_ASSERT(sumOf(parts) == amount);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                const double exact = static_cast<double>(amount) * static_cast<double>(credits[i].parts) / 1e9;
                RC_ASSERT(std::abs(static_cast<double>(parts[i]) - exact) < 1.001);
            }
        }));
    }

    void channelsAddUpToTheTotal_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : {"channel", "segment", "plan"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }
    void channelsAddUpToTheTotal()
    {
        QFETCH(QString, by);
        int credited = 0;
        for (std::uint64_t seed = 1; seed <= 120; ++seed) {
            const book::Book book = bookWithRecords(seed);
            const kpi::Report total = reportOf(book, seed, nullptr);
            const kpi::Report groups = reportOf(book, seed, qPrintable(by));
            const kpi::Series &whole = total.find("attribution")->series.front();
            for (std::size_t at = 0; at < whole.points.size(); ++at) {
                QCOMPARE(whole.points[at].value, total.find("mrr_new")->series.front().points[at].value);
                if (!whole.points[at].value.hasAnswer())
                    continue;
                std::int64_t sum = 0;
                for (const kpi::Series &series : groups.find("attribution")->series)
                    sum += series.points[at].value.integer();
                QCOMPARE(sum, whole.points[at].value.integer());
                credited += sum > 0 ? 1 : 0;
            }
        }
        QVERIFY(credited > 100);
    }

    void channelsShareEveryNewCustomer()
    {
        int shared = 0;
        for (std::uint64_t seed = 1; seed <= 120; ++seed) {
            const book::Book book = bookWithRecords(seed);
            kpi::Request request;
            request.by = "channel";
            const kpi::Grouping grouping = kpi::Grouping::make(book, request).value();
            const base::Every every = seed % 2 == 0 ? base::Every::Week : base::Every::Year;
            const kpi::Inputs inputs(book, grouping, randomConventions(seed),
                                     kpi::periodsBetween(day("2023-10-01"), day("2025-01-31"), every));
            for (std::size_t period = 0; period < inputs.periods(); ++period) {
                double credited = 0;
                std::int64_t came = 0;
                for (std::size_t group = 0; group < inputs.groups(); ++group) {
                    const double credit = kpi::numberOf("credited_new_customers", inputs, group, period).number();
                    credited += credit;
                    shared += credit != std::floor(credit) ? 1 : 0;
                    came += kpi::numberOf("new_customers", inputs, group, period).integer();
                }
                QVERIFY(std::abs(credited - static_cast<double>(came)) < 1e-9);
            }
        }
        QVERIFY(shared > 20);
    }

    void everyChannelIsExplained()
    {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const book::Book book = bookWithRecords(seed);
            kpi::Request request;
            request.by = "channel";
            request.conventions = randomConventions(seed);
            request.periods = kpi::periodsBetween(day("2024-04-01"), day("2024-04-01"), base::Every::Quarter);
            const kpi::Grouping grouping = kpi::Grouping::make(book, request).value();
            for (const char *id : {"attribution", "cac", "traffic_roi", "magic_number", "cac_payback_curve"}) {
                request.only = {id};
                for (std::size_t group = 0; group < grouping.size(); ++group) {
                    const auto explanation = kpi::explain(book, request, grouping.name(group));
                    QVERIFY(explanation.ok());
                    const QString wrong = wrongIn(*explanation);
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
            }
        }
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestAttribution)
#include "test_attribution.moc"
