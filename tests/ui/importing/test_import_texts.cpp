// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing/fake_import_service.h"

#include "ui/importing/explanation.h"
#include "ui/importing/progress_text.h"
#include "ui/importing/typed_text.h"
#include "ui/importing/window_texts.h"

#include <QTest>

using namespace perennial;
using namespace perennial::importui;

class ImportTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatAFileIsAndWhy();
    void saysThatNothingFits();
    void namesNoOptionsOfTheCommandLine();
    void typedValuesAreUnambiguous_data();
    void typedValuesAreUnambiguous();
    void progressSaysSpeedAndTimeLeft();
};

void ImportTextsTest::saysWhatAFileIsAndWhy()
{
    Inspected inspected = test::FakeImportService::subscriptions("/x/a.csv");
    importing::Inspection &inspection = inspected.inspection;
    inspection.layout.encoding = "UTF-16LE";
    inspection.layout.dialect.delimiter = '\t';
    inspection.layout.headerLine = 3;
    inspection.columns[1].dateOrder = importing::DateOrder::Dmy;
    inspection.columns.push_back({"Colour", 2, {}, "text", 0, {}, {}, false, {}, {}, false});
    inspected.deciding = {{"Start", "date_order", 18, "31.12.2025"}};
    QCOMPARE(explanation(inspected),
             QStringLiteral("Stripe subscriptions: 2 of 3 columns known. Tabs, UTF-16LE, headings in line 3. "
                            "Date, day first: line 18 has 31.12.2025."));
    inspection.evidence.preambleLine = 1;
    inspection.evidence.preambleText = "Campaign report";
    QVERIFY(explanation(inspected).contains(QStringLiteral("line 1 says “Campaign report”.")));
    inspection.evidence.basis = importing::Evidence::Basis::ChosenRecipe;
    QVERIFY(explanation(inspected).startsWith(QStringLiteral("Stripe subscriptions, as you chose:")));
}

void ImportTextsTest::saysThatNothingFits()
{
    Inspected inspected;
    QVERIFY(explanation(inspected).startsWith(QStringLiteral("Nothing known fits its headings.")));
    inspected.inspection.nearest = {"deals"};
    QVERIFY(explanation(inspected).startsWith(QStringLiteral("Nothing known fits; Deals comes nearest.")));
    QVERIFY(takenFor(inspected.inspection).isEmpty());
}

void ImportTextsTest::namesNoOptionsOfTheCommandLine()
{
    using base::ProblemCode;
    for (int code = 0; code <= static_cast<int>(ProblemCode::UnknownWord); ++code) {
        const base::Problem problem{static_cast<ProblemCode>(code), {"subscriptions", "deals", "date_order", "x"}, 2};
        if (problem.code == ProblemCode::QuestionOpen)
            continue; // asked with buttons
        const QString text = windowText(problem);
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(QStringLiteral("--")) && !text.contains(QStringLiteral("command line")),
                 qPrintable(text));
    }
    QCOMPARE(windowText({ProblemCode::NotRecognised, {"/x/a.csv", "deals, leads"}, 0}),
             QStringLiteral("Not recognised (nearest: Deals, Leads). Choose what it holds."));
    QCOMPARE(windowText({ProblemCode::RequiredUnmapped, {"starts_on", "subscriptions", "/x/a.csv"}, 0}),
             QStringLiteral("No column is “Starts on” yet, which is needed. Choose one."));
}

void ImportTextsTest::typedValuesAreUnambiguous_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](facts::FieldType type, const char *value, const QString &text) {
        QTest::newRow(value) << int(type) << QString::fromLatin1(value) << text;
    };
    row(facts::FieldType::Date, "2025-04-03", QStringLiteral("3 Apr 2025"));
    row(facts::FieldType::DayOrMonth, "2025-04", QStringLiteral("Apr 2025"));
    row(facts::FieldType::Money, "1249.50 EUR", QStringLiteral("1,249.50\u00A0EUR"));
    row(facts::FieldType::Money, "-7 JPY", QStringLiteral("-7\u00A0JPY"));
    row(facts::FieldType::Count, "12000", QStringLiteral("12,000"));
    row(facts::FieldType::Choice, "past_due", QStringLiteral("Past due"));
    row(facts::FieldType::Interval, "month", QStringLiteral("Every month"));
    row(facts::FieldType::Text, "0805", QStringLiteral("0805"));
}

void ImportTextsTest::typedValuesAreUnambiguous()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFETCH(int, type);
    QFETCH(QString, value);
    QFETCH(QString, text);
    QCOMPARE(typedText(static_cast<facts::FieldType>(type), value), text);
}

void ImportTextsTest::progressSaysSpeedAndTimeLeft()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    RunProgress progress{20'000'000, 50'000'000, 123'456, 2, 5};
    QCOMPARE(progressText(progress, 100), QStringLiteral("File 2 of 5"));
    QCOMPARE(progressText(progress, 2000), QStringLiteral("File 2 of 5 · 62,000 rows/s · 10.0 MB/s · 3 s left"));
    progress.files = 1;
    progress.bytesTotal = 5'000'000'000;
    QVERIFY(progressText(progress, 2000).endsWith(QStringLiteral("9 min left")));
    progress.bytesTotal = progress.bytesDone;
    QVERIFY(!progressText(progress, 2000).contains(QStringLiteral("left")));
}

QTEST_GUILESS_MAIN(ImportTextsTest)
#include "test_import_texts.moc"
