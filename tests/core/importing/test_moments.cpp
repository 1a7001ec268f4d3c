// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importing/cell_values.h"
#include "core/importing/clock.h"
#include "core/importing/recipe_json.h"
#include "tests/core/importing/reading.h"
#include "tests/support/temp_files.h"

using namespace perennial;
using namespace perennial::importing;

class TestMoments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writtenForms_data();
    void writtenForms();
    void durations_data();
    void durations();
    void scores_data();
    void scores();
    void durationsCountFromAnotherField();
    void refusesWhatIsNoDuration_data();
    void refusesWhatIsNoDuration();
};

namespace
{

constexpr std::int64_t june1 = 1'748'736'000; // 2025-06-01 00:00

constexpr const char *deskRecipe = R"({"id": "desk", "name": "Desk", "dataset": "tickets",
    "required": [["No"], ["Opened"]],
    "fields": {"ticket_id": "No", "created_at": "Opened",
               "first_response_at": {"column": "Reply after", "after": "created_at", "unit": "minutes"},
               "resolved_at": ["Solved", {"column": "Solved after", "after": "created_at"}]}})";

} // namespace

void TestMoments::writtenForms_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected"); // seconds, or why not
    const auto at = [](const char *cell, int hour, int minute, int second) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::number(june1 + hour * 3600 + minute * 60 + second);
    };
    at("2025-06-01", 0, 0, 0);
    at("2025-06-01 09:12", 9, 12, 0);
    at("2025-06-01 9:12:33", 9, 12, 33);
    at("2025-06-01T09:12:33.999Z", 9, 12, 33);
    at("2025-06-01T09:12:33,5+02:00", 9, 12, 33);
    at("2025-06-01 23:59:59 -0800", 23, 59, 59);
    at("2025-06-01 09:12:33 UTC", 9, 12, 33);
    at("01.06.2025 14:05", 14, 5, 0);
    at("1/6/25 9:05 PM", 21, 5, 0);
    at("1/6/2025, 12:30:00 AM", 0, 30, 0);
    at("1/6/2025 12:30 p. m.", 12, 30, 0);
    at("1/6/2025 12:30\u202FPM", 12, 30, 0);
    at("Jun 1, 2025 9:30 AM", 9, 30, 0);
    at("1 juin 2025 17:45", 17, 45, 0);
    at("1748769153", 9, 12, 33);
    at("1748769153250", 9, 12, 33);
    at("20250601", 0, 0, 0);
    QTest::newRow("hour 25") << "2025-06-01 25:00"
                             << "impossible";
    QTest::newRow("minute 60") << "2025-06-01 10:60"
                               << "impossible";
    QTest::newRow("day 31") << "2025-06-31 10:00"
                            << "impossible";
    QTest::newRow("a word") << "yesterday"
                            << "no date";
    QTest::newRow("before 1990") << "12345678901"
                                 << "no date";
}

void TestMoments::writtenForms()
{
    QFETCH(QString, cell);
    std::int64_t seconds = 0;
    bool isMonth = false;
    QString text;
    switch (parseMoment(cell.toStdString(), DateOrder::Dmy, seconds, isMonth)) {
    case DateStatus::Ok:
        text = QString::number(seconds);
        break;
    case DateStatus::Impossible:
        text = QStringLiteral("impossible");
        break;
    case DateStatus::NotADate:
        text = QStringLiteral("no date");
    }
    QTEST(text, "expected");
}

void TestMoments::durations_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<qint64>("expected"); // -1: none
    QTest::newRow("h:mm:ss") << "00:12:30" << qint64{750};
    QTest::newRow("h:mm") << "1:05" << qint64{3900};
    QTest::newRow("days of hours") << "120:00:00" << qint64{432000};
    QTest::newRow("plain") << "12" << qint64{-1};
    QTest::newRow("minute 60") << "1:60" << qint64{-1};
    QTest::newRow("too much") << "1:00:00:00" << qint64{-1};
    QTest::newRow("half") << "1:0" << qint64{-1};
}

void TestMoments::durations()
{
    QFETCH(QString, cell);
    QTEST(qint64{clockDuration(cell.toStdString()).value_or(-1)}, "expected");
}

void TestMoments::scores_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("expected"); // -1: none
    const auto row = [](const char *cell, int expected) { QTest::newRow(cell) << QString::fromUtf8(cell) << expected; };
    row("0", 0);
    row("10", 10);
    row("9.0", 9);
    row("10 - Extremely likely", 10);
    row("0 – gar nicht wahrscheinlich", 0);
    row("9 (sehr wahrscheinlich)", 9);
    row("7/10", 7);
    row("11", -1);
    row("7.5", -1);
    row("-1", -1);
    row("10%", -1);
    row("8 of 9", -1);
    row("likely", -1);
    row("9th", -1);
}

void TestMoments::scores()
{
    QFETCH(QString, cell);
    QTEST(scoreOf(cell.toStdString()).value_or(-1), "expected");
}

void TestMoments::durationsCountFromAnotherField()
{
    const test::TempFiles files;
    RecipeBook book = test::bundledRecipes();
    QVERIFY(book.addFile(files.write("desk.json", deskRecipe)).ok());
    const auto file = files.write("desk.csv", "No;Opened;Reply after;Solved;Solved after\n"
                                              "1;01.06.2025 09:00;12,5;;02:00:00\n"
                                              "2;01.06.2025 09:00;;02.06.2025 10:00;\n"
                                              "3;01.06.2025 09:00;-3;;\n"
                                              "4;01.06.2025 09:00;;;90\n");
    const auto inspection = inspect(file, book, test::choicesFor());
    QVERIFY(inspection.ok());
    QCOMPARE(inspection->recipe.id, std::string("desk"));
    const auto source = readFacts(*inspection);
    facts::Batch batch(facts::Dataset::Tickets);
    QVERIFY(*source->next(batch));
    QCOMPARE(batch.size(), std::size_t{2});
    const auto value = [&batch](std::size_t row, const char *field) {
        return batch.at(row, *batch.spec().indexOf(field)).integer - june1;
    };
    QCOMPARE(value(0, "first_response_at"), std::int64_t{9 * 3600 + 750});
    QCOMPARE(value(0, "resolved_at"), std::int64_t{11 * 3600});
    QCOMPARE(value(1, "resolved_at"), std::int64_t{34 * 3600});
    QCOMPARE(batch.leftOut.size(), std::size_t{2});
    QCOMPARE(batch.leftOut[0].reason.code, base::ProblemCode::CellNegative);
    QCOMPARE(batch.leftOut[1].reason.code, base::ProblemCode::CellNotANumber);
}

void TestMoments::refusesWhatIsNoDuration_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("unit") << "\"minutes\""
                          << "\"fortnights\"";
    QTest::newRow("from no moment") << "\"after\": \"created_at\", \"unit\""
                                    << "\"after\": \"status\", \"unit\"";
    QTest::newRow("gives no moment") << "\"resolved_at\""
                                     << "\"priority\"";
}

void TestMoments::refusesWhatIsNoDuration()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QString json = QString::fromUtf8(deskRecipe);
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto recipe = parseRecipe("desk.json", json.toStdString(), {});
    QVERIFY(!recipe);
    QCOMPARE(recipe.problem().code, base::ProblemCode::RecipeInvalid);
}

QTEST_GUILESS_MAIN(TestMoments)
#include "test_moments.moc"
