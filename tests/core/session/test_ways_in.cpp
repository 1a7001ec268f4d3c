// SPDX-License-Identifier: GPL-3.0-or-later
// However the same rows get in, the figures are the same: in another order, split in two files, a second time.
#include "core/session/session.h"
#include "tests/support/temp_files.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace perennial::test
{

namespace
{

constexpr unsigned companies = 12;
constexpr const char *header = "subscription_id,customer_id,plan,starts_on,ends_on,amount,currency,interval,quantity,"
                               "end_reason,trial_ends_on,past_due_since\n";

using Rows = std::vector<std::string>;

Rows randomRows(unsigned seed)
{
    std::mt19937_64 random(seed);
    const auto upTo = [&random](int last) { return static_cast<int>(random() % static_cast<unsigned>(last + 1)); };
    const base::Date first = *base::Date::fromYmd(2024, 1, 1);
    const char *const intervals[] = {"month", "quarter", "year"};
    const char *const reasons[] = {"voluntary", "involuntary", ""};
    const char *const plans[] = {"basic", "pro", ""};
    Rows rows;
    for (int i = 0; i < 40; ++i) {
        const base::Date starts = first + upTo(300);
        std::string row = "sub_" + std::to_string(i) + ",cus_" + std::to_string(upTo(14)) + "," + plans[upTo(2)] + "," +
                          starts.toIso() + ",";
        row += upTo(2) == 0 ? "" : (starts + 1 + upTo(200)).toIso();
        row += "," + std::to_string(1 + upTo(400)) + ".50,EUR," + intervals[upTo(2)] + "," +
               std::to_string(1 + upTo(2)) + "," + reasons[upTo(2)] + ",";
        row += upTo(4) == 0 ? (starts + upTo(30)).toIso() : "";
        row += ",";
        row += upTo(6) == 0 ? (starts + upTo(90)).toIso() : "";
        rows.push_back(row + "\n");
    }
    return rows;
}

class Company
{
public:
    explicit Company(const char *name)
        : m_session(session::Session::create(m_files.path(name), *base::Currency::fromCode("EUR"), "Acme").value())
    {
    }

    void import(const Rows &rows)
    {
        std::string text = header;
        for (const std::string &row : rows)
            text += row;
        importing::Choices choices;
        choices.today = *base::Date::fromYmd(2025, 3, 1);
        choices.asOf = *base::Date::fromYmd(2024, 12, 15);
        const auto file = m_files.write("part" + std::to_string(m_imports++) + ".csv", text);
        const auto inspection = m_session->inspect(file, choices);
        QVERIFY(inspection.ok());
        const auto report = m_session->import(*inspection);
        QVERIFY(report.ok());
        m_accepted += report->record.counts.accepted;
    }

    std::int64_t accepted() const { return m_accepted; }

    /// Every figure of every month, in total and by plan, as text.
    std::string figures()
    {
        kpi::Request request;
        request.periods = kpi::periodsBetween(*base::Date::fromYmd(2024, 1, 1), *base::Date::fromYmd(2024, 12, 15),
                                              base::Every::Month);
        std::string text;
        for (const std::optional<std::string> &by :
             {std::optional<std::string>(), std::optional<std::string>("plan")}) {
            request.by = by;
            const auto report = m_session->kpis(request);
            if (!report.ok())
                return "no report";
            for (const kpi::Figure &figure : report->figures) {
                for (const kpi::Series &series : figure.series)
                    append(text, figure, series);
            }
        }
        return text;
    }

private:
    static void append(std::string &text, const kpi::Figure &figure, const kpi::Series &series)
    {
        for (const kpi::Point &point : series.points) {
            text.append(figure.id).append(" ").append(series.group.value_or("")).append(" ");
            text.append(point.period.label).append(" ");
            text.append(point.value.hasAnswer() ? std::to_string(point.value.number())
                                                : std::string(kpi::nameOf(point.value.why())));
            text.append("\n");
        }
    }

    TempFiles m_files;
    std::unique_ptr<session::Session> m_session;
    int m_imports = 0;
    std::int64_t m_accepted = 0;
};

} // namespace

class TestWaysIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFigures()
    {
        for (unsigned seed = 0; seed < companies; ++seed) {
            const Rows rows = randomRows(seed);
            Company once("once.perennial");
            once.import(rows);
            QCOMPARE(once.accepted(), static_cast<std::int64_t>(rows.size()));
            const std::string expected = once.figures();
            QVERIFY(expected.find("mrr  2024-06 ") != std::string::npos);

            Rows shuffled = rows;
            std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937_64(seed));
            Company another("shuffled.perennial");
            another.import(shuffled);
            QCOMPARE(another.figures(), expected);

            const auto middle = shuffled.begin() + 1 + static_cast<std::ptrdiff_t>(seed % (rows.size() - 1));
            Company split("split.perennial");
            split.import(Rows(shuffled.begin(), middle));
            split.import(Rows(middle, shuffled.end()));
            QCOMPARE(split.figures(), expected);

            once.import(shuffled);
            QCOMPARE(once.accepted(), static_cast<std::int64_t>(rows.size()));
            QCOMPARE(once.figures(), expected);
        }
    }
};

} // namespace perennial::test

QTEST_GUILESS_MAIN(perennial::test::TestWaysIn)
#include "test_ways_in.moc"
