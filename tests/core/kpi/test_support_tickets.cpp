// SPDX-License-Identifier: GPL-3.0-or-later
// Response and resolution times of an imported file, against a reading of that file that shares nothing with ours.
#include <QDateTime>
#include <QFile>
#include <QTest>

#include "core/session/session.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_files.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

using namespace perennial;
using session::Session;

namespace
{

using Record = std::map<QString, QString>;

/// The records of a CSV file with quotes and line breaks in cells, by their headers.
std::vector<Record> recordsOf(const QString &text)
{
    std::vector<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    for (const QChar sign : text) {
        if (sign == u'"') {
            quoted = !quoted;
        } else if (!quoted && (sign == u',' || sign == u'\n')) {
            rows.back() << cell.trimmed();
            cell.clear();
            if (sign == u'\n')
                rows.emplace_back();
        } else {
            cell += sign;
        }
    }
    std::vector<Record> records;
    for (std::size_t row = 1; row < rows.size(); ++row) {
        if (rows[row].size() < rows[0].size())
            continue;
        Record &record = records.emplace_back();
        for (qsizetype column = 0; column < rows[0].size(); ++column)
            record[rows[0][column]] = rows[row][column];
    }
    return records;
}

QDateTime momentOf(const QString &cell)
{
    QDateTime moment = QDateTime::fromString(cell.size() == 10 ? cell + QStringLiteral(" 00:00:00") : cell,
                                             QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

/// Hours on working days from 9 to 17, day by day.
double workingHours(const QDateTime &from, const QDateTime &to)
{
    qint64 seconds = 0;
    for (QDate day = from.date(); day <= to.date(); day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            continue;
        const QDateTime opens(day, QTime(9, 0), Qt::UTC);
        const QDateTime closes(day, QTime(17, 0), Qt::UTC);
        seconds += std::max<qint64>(0, std::max(from, opens).secsTo(std::min(to, closes)));
    }
    return static_cast<double>(seconds) / 3600;
}

struct Spans {
    std::vector<double> calendar;
    std::vector<double> working;
};

Spans spansOf(const std::vector<Record> &records, const QString &from, const QString &until, bool byUntil, int year)
{
    Spans spans;
    for (const Record &record : records) {
        const QDateTime begins = momentOf(record.at(from));
        const QDateTime ends = momentOf(record.at(until));
        if (!begins.isValid() || !ends.isValid() || ends < begins || (byUntil ? ends : begins).date().year() != year)
            continue;
        spans.calendar.push_back(static_cast<double>(begins.secsTo(ends)) / 3600);
        spans.working.push_back(workingHours(begins, ends));
    }
    return spans;
}

double meanOf(const std::vector<double> &hours)
{
    double sum = 0;
    for (const double span : hours)
        sum += span;
    return sum / static_cast<double>(hours.size());
}

double medianOf(std::vector<double> hours)
{
    std::sort(hours.begin(), hours.end());
    return (hours[(hours.size() - 1) / 2] + hours[hours.size() / 2]) / 2;
}

} // namespace

class TestSupportTickets : public QObject
{
    Q_OBJECT

private:
    std::optional<test::TempFiles> m_files;
    std::unique_ptr<Session> m_session;

    void take(const std::filesystem::path &file, const QString &created)
    {
        importing::Choices choices;
        choices.today = *base::Date::fromYmd(2026, 7, 1);
        choices.asOf = base::Date::fromYmd(2023, 6, 30);
        choices.columns = {{"created_at", created.toStdString()},
                           {"first_response_at", "First Response Time"},
                           {"resolved_at", "Time to Resolution"}};
        const auto inspection = m_session->inspect(file, choices);
        QVERIFY(inspection.ok());
        QVERIFY(m_session->import(*inspection).ok());
    }

    void compare(const char *id, int year, const Spans &spans)
    {
        for (const bool business : {false, true}) {
            const std::vector<double> &hours = business ? spans.working : spans.calendar;
            kpi::Request request;
            request.only = {id, std::string(id) + "_median"};
            request.periods = {base::periodOf(*base::Date::fromYmd(year, 1, 1), base::Every::Year)};
            request.conventions.supportClock = business ? kpi::SupportClock::Business : kpi::SupportClock::Calendar;
            const auto report = m_session->kpis(request);
            QVERIFY(report.ok());
            const kpi::Value mean = report->figures[0].series[0].points[0].value;
            const kpi::Value median = report->figures[1].series[0].points[0].value;
            if (hours.empty()) {
                QCOMPARE(mean, kpi::Value::none(kpi::NoAnswer::NothingInPeriod));
                QCOMPARE(median, kpi::Value::none(kpi::NoAnswer::NothingInPeriod));
                continue;
            }
            QVERIFY(mean.hasAnswer() && median.hasAnswer());
            QVERIFY(std::abs(mean.number() - meanOf(hours)) < 1e-6);
            QVERIFY(std::abs(median.number() - medianOf(hours)) < 1e-6);
        }
    }

private Q_SLOTS:
    void timesAreThoseOfTheFile_data()
    {
        QTest::addColumn<QString>("created");
        QTest::addColumn<int>("from");
        QTest::newRow("years from the purchase") << QStringLiteral("Date of Purchase") << 2020;
        QTest::newRow("hours, half of them backwards") << QStringLiteral("First Response Time") << 2023;
    }

    void timesAreThoseOfTheFile()
    {
        PERENNIAL_NEEDS_SHARED_DATA();
        QFETCH(QString, created);
        QFETCH(int, from);
        const auto path = test::sharedData() / "support_tickets" / "customer_support_tickets.csv";
        m_files.emplace();
        m_session =
            std::move(Session::create(m_files->path("w.perennial"), *base::Currency::fromCode("EUR"), "Acme")).value();
        take(path, created);
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::vector<Record> records = recordsOf(QString::fromUtf8(file.readAll()));
        QCOMPARE(records.size(), std::size_t(8469));
        std::size_t compared = 0;
        for (int year = from; year <= 2023; ++year) {
            const Spans responses = spansOf(records, created, QStringLiteral("First Response Time"), false, year);
            const Spans resolutions = spansOf(records, created, QStringLiteral("Time to Resolution"), true, year);
            compare("first_response_time", year, responses);
            compare("resolution_time", year, resolutions);
            compared += responses.calendar.size() + resolutions.calendar.size();
        }
        QVERIFY(compared > 5000);
    }
};

QTEST_GUILESS_MAIN(TestSupportTickets)
#include "test_support_tickets.moc"
