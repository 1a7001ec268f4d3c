// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <rapidcheck.h>

#include "core/importing/preview.h"
#include "core/importing/words.h"
#include "tests/core/importing/reading.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_files.h"

using namespace perennial;
using namespace perennial::importing;
using State = PreviewRow::State;

/// What the window shows before an import is what the import then does.
class TestPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedBesideRaw();
    void onlyTheColumnThatGaveIsTyped();
    void linesAskedForAreShown();
    void stopsWhenToldTo();
    void unknownFilesShowTheirCells();
    void leftOutRowsAreThoseOfTheImport();
    void leftOutRowsOfRealExports_data();
    void leftOutRowsOfRealExports();
    void decidingCellsAreNamed();
    void evidenceOfATool();
    void wordsAreCountedUnknownFirst();
    void wordsOfStages();

private:
    test::TempFiles m_files;
};

namespace
{

Inspection inspected(const std::filesystem::path &file, const Choices &choices = test::choicesFor())
{
    auto inspection = inspect(file, test::bundledRecipes(), choices);
    return inspection.ok() ? std::move(*inspection) : Inspection();
}

/// `line skipped|rejected code column=`, as the test reading writes them, without the value.
std::vector<std::string> leftOutOf(const Preview &preview)
{
    std::vector<std::string> texts;
    for (const PreviewRow &row : preview.rows) {
        texts.push_back(std::to_string(row.line) + (row.state == State::Rejected ? " rejected " : " skipped ") +
                        std::string(base::nameOf(row.reason->code)) + " " + row.column + "=");
    }
    return texts;
}

std::vector<std::string> withoutValues(std::vector<std::string> texts)
{
    for (std::string &text : texts)
        text.erase(text.find('=') + 1);
    return texts;
}

/// Empty when the preview and a reading of the whole file leave out the same rows for the same reasons.
std::string differenceOf(const std::filesystem::path &file, const Choices &choices = test::choicesFor())
{
    const test::Reading reading = test::readWhole(file, choices);
    if (!reading.failure.empty())
        return reading.failure;
    PreviewRequest request;
    request.rows = 1'000'000;
    request.leftOutOnly = true;
    const auto shown = preview(reading.inspection, request);
    if (!shown.ok())
        return "no preview";
    if (leftOutOf(*shown) != withoutValues(reading.leftOut))
        return "other rows";
    const bool sums = shown->read == reading.inspection.dataRecords && shown->skipped == reading.skipped() &&
                      shown->rejected == reading.rejected();
    return sums ? "" : "other counts";
}

rc::Gen<std::string> cells()
{
    return rc::gen::element<std::string>("a1", "2025-01-31", "2025-02-30", "12.50", "1,5", "-3", "", "--", "EUR",
                                         "month", "QQQ", "\"x, y\"", "\"two\nlines\"", "Total", "ünï");
}

} // namespace

void TestPreview::typedBesideRaw()
{
    const auto shown = preview(inspected(m_files.write("de.csv", "deal_id;stage;amount;currency;created_on;Notiz\n"
                                                                 "1;Won;1.249,50;eur;31.12.2025;x\n"
                                                                 "2;Won;viel;eur;01.12.2025;y\n")));
    QVERIFY(shown.ok());
    QCOMPARE(shown->rows[0].raw, (std::vector<std::string>{"1", "Won", "1.249,50", "eur", "31.12.2025", "x"}));
    QCOMPARE(shown->rows[0].typed, (std::vector<std::string>{"1", "Won", "1249.50 EUR", "EUR", "2025-12-31", ""}));
    QCOMPARE(shown->rows[0].state, State::Accepted);
    QCOMPARE(shown->rows[1].state, State::Rejected);
    QCOMPARE(shown->rows[1].column, std::string("amount"));
    QVERIFY(shown->rows[1].typed.empty());
    QCOMPARE(shown->rows[1].raw[2], std::string("viel"));
}

void TestPreview::onlyTheColumnThatGaveIsTyped()
{
    const char *header = "id,Customer ID,Plan,Interval,Amount,Currency,Status,Start Date (UTC),Created (UTC),"
                         "Current Period End (UTC),Ended At (UTC)\n";
    const auto shown = preview(
        inspected(m_files.write("stripe.csv", std::string(header) + "s1,c1,p,month,5.00,usd,active,2024-01-15 09:30,"
                                                                    "2024-01-14 09:30,2025-07-15 09:30,\n"
                                                                    "s2,c2,p,month,5.00,usd,canceled,2024-01-15,"
                                                                    "2024-01-14,2025-07-15,2025-05-01\n")));
    QVERIFY(shown.ok());
    const std::vector<std::string> &active = shown->rows[0].typed;
    QCOMPARE(active[7], std::string("2024-01-15"));
    QCOMPARE(active[8], std::string("2024-01-14")); // signed on: the start came from the column before
    QCOMPARE(active[9], std::string());
    QCOMPARE(shown->rows[1].typed[10], std::string("2025-05-01"));
    QCOMPARE(shown->rows[1].typed[9], std::string());
}

void TestPreview::linesAskedForAreShown()
{
    PreviewRequest request;
    request.leftOutOnly = true;
    request.lines = {3};
    const auto shown = preview(inspected(m_files.write("c.csv", "customer_id,name\n1,A\n1,B\n,C\n2,D\n")), request);
    QVERIFY(shown.ok());
    QCOMPARE(shown->rows.size(), std::size_t{2});
    QCOMPARE(shown->rows[0].line, std::int64_t{3});
    QCOMPARE(shown->rows[0].state, State::Accepted);
    QCOMPARE(shown->rows[1].state, State::Rejected);
    QCOMPARE(shown->read, std::int64_t{4});
}

void TestPreview::stopsWhenToldTo()
{
    std::string content = "customer_id,name\n";
    for (int i = 0; i < 20'000; ++i)
        content += std::to_string(i) + ",A\n";
    PreviewRequest request;
    request.leftOutOnly = true;
    request.progress = [](std::int64_t, std::int64_t) { return false; };
    const auto shown = preview(inspected(m_files.write("long.csv", content)), request);
    QVERIFY(!shown.ok());
    QCOMPARE(shown.problem().code, base::ProblemCode::Cancelled);
}

void TestPreview::unknownFilesShowTheirCells()
{
    const auto shown = preview(inspected(m_files.write("songs.csv", "Song,Band\nOne,Two\n\nThree,Four\n")));
    QVERIFY(shown.ok());
    QCOMPARE(shown->rows.size(), std::size_t{2});
    QCOMPARE(shown->rows[1].raw, (std::vector<std::string>{"Three", "Four"}));
    QCOMPARE(shown->rows[1].state, State::Unread);
}

void TestPreview::leftOutRowsAreThoseOfTheImport()
{
    const Choices choices =
        test::choicesFor({{"date_order", "dmy"}, {"decimal_mark", "."}, {"delimiter", ","}, {"header_line", "1"}});
    QVERIFY(rc::check([&] {
        std::string content = "subscription_id,customer_id,starts_on,amount,currency,interval\n";
        const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::resize(8, rc::gen::container<std::vector<std::string>>(cells())));
        for (const std::vector<std::string> &row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                content += (i == 0 ? "" : ",") + row[i];
            content += "\n";
        }
        content += "s,c,2025-01-01,5.25,EUR,month\n";
        const std::string difference = differenceOf(m_files.write("rows.csv", content), choices);
        RC_ASSERT(difference == "");
    }));
}

void TestPreview::leftOutRowsOfRealExports_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"stripe_subscriptions.csv", "ga4_traffic_acquisition.csv", "google_ads_campaign.csv",
                             "google_ads_campaign_utf16_tab.csv", "google_ads_daily.csv", "hubspot_deals.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPreview::leftOutRowsOfRealExports()
{
    PERENNIAL_NEEDS_SHARED_DATA();
    QFETCH(QString, name);
    QCOMPARE(differenceOf(test::sharedData() / "vendor_samples" / name.toStdString()), std::string());
}

void TestPreview::decidingCellsAreNamed()
{
    const auto cells = decidingCells(inspected(m_files.write("d.csv", "deal_id;stage;amount;created_on;closed_on\n"
                                                                      "1;a;5;01.02.2025;2025-01-01\n"
                                                                      "2;a;1.249,50;31.12.2025;2025-01-01\n")));
    QCOMPARE(cells.size(), std::size_t{2});
    QCOMPARE(cells[0].column, std::string("amount"));
    QCOMPARE(cells[0].cell, std::string("1.249,50"));
    QCOMPARE(cells[1].kind, std::string("date_order"));
    QCOMPARE(cells[1].line, std::int64_t{3});
    QCOMPARE(cells[1].cell, std::string("31.12.2025"));
}

void TestPreview::evidenceOfATool()
{
    const std::string content = "Campaign report\n\"June 1, 2025 - June 30, 2025\"\n"
                                "Campaign,Clicks,Currency code,Cost\nBrand,5,USD,3.50\nTotal: Account,5,USD,3.50\n";
    const Inspection ads = inspected(m_files.write("ads.csv", content));
    QCOMPARE(ads.recipe.id, std::string("google-ads-campaigns"));
    QCOMPARE(ads.evidence.basis, Evidence::Basis::Headers);
    QVERIFY(!ads.evidence.requiredFound.empty());
    QVERIFY(ads.evidence.requiredMissing.empty());
    Choices choices = test::choicesFor({{"encoding", "UTF-8"}});
    choices.dataset = facts::Dataset::Deals;
    const Inspection chosen = inspected(m_files.write("x.csv", "Song,Band\nOne,Two\n"), choices);
    QCOMPARE(chosen.evidence.basis, Evidence::Basis::ChosenDataset);
    QCOMPARE(chosen.evidence.encoding, Evidence::Source::Choice);
    QVERIFY(!chosen.evidence.requiredMissing.empty());
    QCOMPARE(inspected(m_files.write("y.csv", "Song,Band\nOne,Two\n")).evidence.basis, Evidence::Basis::None);
}

void TestPreview::wordsAreCountedUnknownFirst()
{
    const auto words = seenWords(
        inspected(m_files.write("w.csv", "subscription_id,customer_id,starts_on,amount,currency,interval,status\n"
                                         "1,1,2025-01-01,5,EUR,month,active\n2,1,2025-01-01,5,EUR,month,Schwebend\n"
                                         "3,1,2025-01-01,5,EUR,month,schwebend\n4,1,2025-01-01,5,EUR,month,\n")));
    QCOMPARE(words.size(), std::size_t{2});
    QCOMPARE(words[0].word, std::string("Schwebend"));
    QCOMPARE(words[0].field, std::string("status"));
    QCOMPARE(words[0].rows, std::int64_t{2});
    QVERIFY(!words[0].known);
    QVERIFY(words[1].known);
    QCOMPARE(words[1].meaning, std::string("active"));
}

void TestPreview::wordsOfStages()
{
    RecipeBook book = test::bundledRecipes();
    const auto file =
        m_files.write("deals.csv", "deal_id,stage,created_on\n1,Won,2025-01-01\n2,Eingetütet,2025-01-01\n");
    const auto words = seenWords(*inspect(file, book, test::choicesFor()));
    QCOMPARE(words.size(), std::size_t{2});
    QCOMPARE(words[0].word, std::string("Eingetütet"));
    QCOMPARE(words[0].field, std::string("status"));
    QVERIFY(!words[0].known);
    book.layWord(facts::Dataset::Deals, "status", "eingetütet", "won");
    const auto taught = inspect(file, book, test::choicesFor());
    QCOMPARE(seenWords(*taught)[0].meaning, std::string("won"));
    const auto source = readFacts(*taught);
    facts::Batch batch(facts::Dataset::Deals);
    QVERIFY(*source->next(batch));
    QCOMPARE(valueText(batch, 1, *batch.spec().indexOf("status")), std::string("won"));
}

QTEST_GUILESS_MAIN(TestPreview)
#include "test_preview.moc"
