// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_files.h"

#include <QDate>
#include <QFile>
#include <QTest>

#include <cmath>
#include <map>

using namespace perennial;

namespace
{

struct Deal {
    QString owner;
    QString product;
    QString stage;
    QDate created;
    QDate closed;
    double amount = 0;
};

std::filesystem::path pipelineFile()
{
    return test::sharedData() / "maven_crm" / "sales_pipeline.csv";
}

/// The file as it stands: nothing in it is quoted.
std::vector<Deal> dealsOfFile()
{
    QFile file(QString::fromStdString(pipelineFile().string()));
    std::vector<Deal> deals;
    if (!file.open(QIODevice::ReadOnly))
        return deals;
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : lines) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        const QString format = QStringLiteral("M/d/yyyy");
        deals.push_back({cells[1], cells[2], cells[4], QDate::fromString(cells[5], format),
                         QDate::fromString(cells[6], format), cells[7].toDouble()});
    }
    return deals;
}

struct Figures {
    double won = 0;
    double lost = 0;
    double amount = 0;
    double days = 0;

    void take(const Deal &deal)
    {
        if (deal.stage == QStringLiteral("Won")) {
            ++won;
            amount += deal.amount;
            days += static_cast<double>(deal.created.daysTo(deal.closed));
        } else if (deal.stage == QStringLiteral("Lost")) {
            ++lost;
        }
    }
};

QString wrong(const kpi::Report &report, std::size_t series, std::size_t point, const Figures &expected)
{
    const std::pair<const char *, double> figures[] = {
        {"win_rate", expected.won / (expected.won + expected.lost)},
        {"avg_deal_size", std::round(100 * expected.amount / expected.won)},
        {"sales_cycle", expected.days / expected.won}};
    for (const auto &[id, value] : figures) {
        const kpi::Value ours = report.find(id)->series[series].points[point].value;
        if (!ours.hasAnswer() || std::abs(ours.number() - value) > 1e-9 * value)
            return QStringLiteral("%1: %2 instead of %3").arg(QString::fromLatin1(id)).arg(ours.number()).arg(value);
    }
    return {};
}

} // namespace

/// Figures of a CRM's pipeline of 8,800 deals against the same counted from the file itself.
class TestCrmFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        PERENNIAL_NEEDS_SHARED_DATA();
        m_deals = dealsOfFile();
        QCOMPARE(m_deals.size(), 8800u);
        auto session = session::Session::create(m_temp.path("w.perennial"), *base::Currency::fromCode("USD"), "Maven");
        QVERIFY(session.ok());
        m_session = std::move(*session);
        importing::Choices choices;
        choices.today = *base::Date::fromIso("2017-12-31");
        choices.asOf = choices.today;
        const auto inspection = m_session->inspect(pipelineFile(), choices);
        QVERIFY(inspection.ok());
        QVERIFY(inspection->questions.empty());
        const auto imported = m_session->import(*inspection);
        QVERIFY(imported.ok());
        QCOMPARE(imported->record.counts.accepted, 8800);
    }

    void inTotalByMonth()
    {
        std::map<int, Figures> expected;
        for (const Deal &deal : m_deals) {
            if (deal.closed.isValid())
                expected[deal.closed.month()].take(deal);
        }
        QCOMPARE(expected.begin()->first, 3); // of 2017
        const kpi::Report report = ask({}, base::Every::Month);
        for (const auto &[month, figures] : expected)
            QCOMPARE(wrong(report, 0, static_cast<std::size_t>(month - 1), figures), QString());
    }

    void inTotal()
    {
        Figures expected;
        for (const Deal &deal : m_deals)
            expected.take(deal);
        QCOMPARE(expected.won, 4238.0);
        QCOMPARE(wrong(ask({}, base::Every::Year), 0, 0, expected), QString());
    }

    void inGroups_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<int>("groups");
        QTest::newRow("by owner") << QStringLiteral("owner") << 30;
        QTest::newRow("by product") << QStringLiteral("product") << 7;
    }

    void inGroups()
    {
        QFETCH(QString, dimension);
        QFETCH(int, groups);
        std::map<std::string, Figures> expected;
        for (const Deal &deal : m_deals)
            expected[(dimension == QStringLiteral("owner") ? deal.owner : deal.product).toStdString()].take(deal);
        QCOMPARE(static_cast<int>(expected.size()), groups);
        const kpi::Report report = ask(dimension.toStdString(), base::Every::Year);
        const std::vector<kpi::Series> &series = report.figures.front().series;
        QCOMPARE(static_cast<int>(series.size()), groups + 1); // and "(none)"
        for (std::size_t at = 0; at < expected.size(); ++at) {
            const std::string name = series[at].group.value_or(std::string());
            QVERIFY2(expected.contains(name), name.c_str());
            QCOMPARE(wrong(report, at, 0, expected[name]), QString());
        }
        QVERIFY(!report.find("win_rate")->series.back().points[0].value.hasAnswer());
    }

    /// The stages of this file: deals that are only prospects have no dates, and every deal that was engaged or won
    /// was a prospect before.
    void stages()
    {
        const kpi::Point point = ask({}, base::Every::Year).find("pipeline_stages")->series[0].points[0];
        QCOMPARE(point.stages.size(), 2u);
        QCOMPARE(point.stages[0].id, std::string("Prospecting"));
        QCOMPARE(point.stages[0].count, kpi::Value::exact(8800));
        QCOMPARE(point.stages[1].id, std::string("Engaging"));
        QCOMPARE(point.stages[1].count, kpi::Value::exact(4238 + 1589));
    }

private:
    kpi::Report ask(const std::optional<std::string> &by, base::Every every)
    {
        kpi::Request request;
        request.only = {"win_rate", "avg_deal_size", "sales_cycle", "pipeline_stages"};
        request.periods =
            kpi::periodsBetween(*base::Date::fromIso("2017-01-01"), *base::Date::fromIso("2017-12-31"), every);
        request.by = by;
        auto report = m_session->kpis(request);
        return report.ok() ? std::move(*report) : kpi::Report();
    }

    const test::TempFiles m_temp;
    std::unique_ptr<session::Session> m_session;
    std::vector<Deal> m_deals;
};

QTEST_GUILESS_MAIN(TestCrmFigures)
#include "test_crm_figures.moc"
