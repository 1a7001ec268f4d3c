// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/problem_table.h"
#include "core/session/problem_texts.h"

#include <QRegularExpression>
#include <QTest>

using namespace perennial;
using base::Problem;
using base::ProblemCode;

namespace
{

std::vector<ProblemCode> allCodes()
{
    std::vector<ProblemCode> codes;
    for (int i = 0; base::nameOf(static_cast<ProblemCode>(i)) != "unknown"; ++i) {
        codes.push_back(static_cast<ProblemCode>(i));
    }
    return codes;
}

QString english(const Problem &problem)
{
    return session::textOf(problem, session::Wording(session::Language::English));
}

int highestPlace(const char *text)
{
    static const QRegularExpression place(QStringLiteral("%([1-9])"));
    int highest = 0;
    auto matches = place.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext()) {
        highest = std::max(highest, matches.next().captured(1).toInt());
    }
    return highest;
}

} // namespace

class TestProblemTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasOneText();
    void detailsFit();
    void noPlaceIsLeftOpen();
    void texts_data();
    void texts();
    void cellsStayInOneLine();
};

void TestProblemTexts::everyCodeHasOneText()
{
    const std::vector<ProblemCode> codes = allCodes();
    QVERIFY(codes.size() >= 65);
    for (const ProblemCode code : codes) {
        const auto rows = session::problemTexts();
        const auto count = std::count_if(rows.begin(), rows.end(), [&](const auto &row) { return row.code == code; });
        QVERIFY2(count == 1, base::nameOf(code).data());
    }
    QCOMPARE(session::problemTexts().size(), codes.size());
}

void TestProblemTexts::detailsFit()
{
    for (const auto &row : session::problemTexts()) {
        const char *name = base::nameOf(row.code).data();
        const bool question = row.code == ProblemCode::QuestionOpen;
        QVERIFY2(highestPlace(row.text) == (question ? 3 : row.details), name);
        QVERIFY2(QByteArray(row.text).contains("%n") == row.counted, name);
        QVERIFY2(QByteArray(row.text).endsWith('.'), name);
        QVERIFY2(!QByteArray(row.text).contains('!'), name);
    }
    for (const auto &question : session::questionTexts()) {
        QCOMPARE(highestPlace(question.text), 3);
    }
}

void TestProblemTexts::noPlaceIsLeftOpen()
{
    static const QRegularExpression place(QStringLiteral("%[1-9n]"));
    for (const session::Language language : session::allLanguages()) {
        const session::Wording wording(language);
        for (const ProblemCode code : allCodes()) {
            const QString bare = session::textOf({code, {}, 0}, wording);
            QVERIFY2(!bare.contains(place), qPrintable(bare));
            const QString full = session::textOf({code, {"aa", "bb", "cc", "dd"}, 2}, wording);
            QVERIFY2(!full.contains(place) && !full.contains(u'\n'), qPrintable(full));
        }
    }
}

void TestProblemTexts::texts_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("details");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, ProblemCode code, const QStringList &details, int count, const char *text) {
        QTest::newRow(name) << static_cast<int>(code) << details << count << QString::fromUtf8(text);
    };
    row("file", ProblemCode::FileMissing, {QStringLiteral("a.csv")}, 0,
        "a.csv does not exist. Check the name and the folder.");
    row("cell", ProblemCode::CellNotADate, {QStringLiteral("Start"), QStringLiteral("%1 soon")}, 0,
        "“Start”: %1 soon is not a date. Write it as 2025-06-30.");
    row("one", ProblemCode::CurrencyWithoutRate, {QStringLiteral("SEK")}, 1,
        "1 subscription in SEK left out: there is no exchange rate. Import rates.");
    row("several", ProblemCode::CurrencyWithoutRate, {QStringLiteral("SEK")}, 3,
        "3 subscriptions in SEK left out: there is no exchange rate. Import rates.");
    row("count among the details", ProblemCode::AmountsLeftOut, {QStringLiteral("4"), QStringLiteral("spend")}, 4,
        "4 amounts left out for lack of an exchange rate (spend). Import rates.");
    row("date order", ProblemCode::QuestionOpen,
        {QStringLiteral("d.csv"), QStringLiteral("Close Date"), QStringLiteral("date_order"),
         QStringLiteral("dmy, mdy")},
        0,
        "d.csv: dates in “Close Date” may begin with the day or with the month. Say which: --set date_order=dmy / "
        "--set date_order=mdy.");
    row("decimal mark", ProblemCode::QuestionOpen,
        {QStringLiteral("d.csv"), QStringLiteral("Amount"), QStringLiteral("decimal_mark"), QStringLiteral(", .")}, 0,
        "d.csv: “Amount” may have a decimal comma or a decimal point. Say which: --set decimal_mark=, / --set "
        "decimal_mark=..");
    row("another kind", ProblemCode::QuestionOpen,
        {QStringLiteral("d.csv"), QStringLiteral("A"), QStringLiteral("history"), QStringLiteral("full|snapshot")}, 0,
        "d.csv: column “A” can be read in more than one way. Say how: --set history=full / --set history=snapshot.");
}

void TestProblemTexts::texts()
{
    QFETCH(int, code);
    QFETCH(QStringList, details);
    QFETCH(int, count);
    Problem problem{static_cast<ProblemCode>(code), {}, count};
    for (const QString &detail : std::as_const(details)) {
        problem.details.push_back(detail.toStdString());
    }
    QTEST(english(problem), "expected");
}

void TestProblemTexts::cellsStayInOneLine()
{
    const QString text = english({ProblemCode::CellNotANumber, {"Amount", "1\n2\t\x01 3 \u202Eabc"}, 0});
    QCOMPARE(text, QStringLiteral("“Amount”: 1 2 3 abc is not a number. Write it as 1234.50."));
    const QString longText = english({ProblemCode::CellNotANumber, {"Amount", std::string(5000, 'x')}, 0});
    QVERIFY(longText.size() < 200);
    QVERIFY(longText.contains(u'…'));
}

QTEST_GUILESS_MAIN(TestProblemTexts)
#include "test_problem_texts.moc"
