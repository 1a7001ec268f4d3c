// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/csv/reading.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_files.h"

using namespace perennial;
using csv::Escape;
using csv::LineEnd;

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vendorSamples_data();
    void vendorSamples();
    void dialects_data();
    void dialects();
    void headers_data();
    void headers();
    void headerRows_data();
    void headerRows();
    void evidence();
    void blanksBesideCells();
    void separatorLine();
    void choicesAreKept();
    void largeFilesAreDecidedQuickly();
    void nastyFilesAreDecidedQuickly_data();
    void nastyFilesAreDecidedQuickly();

private:
    test::TempFiles m_files;
};

void TestLayout::vendorSamples_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("headerLine");
    QTest::newRow("freshdesk_tickets") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("ga4_traffic_acquisition") << u"UTF-8"_qs << ',' << 10;
    QTest::newRow("google_ads_campaign") << u"UTF-8"_qs << ',' << 3;
    QTest::newRow("google_ads_campaign_utf16_tab") << u"UTF-16LE"_qs << '\t' << 3;
    QTest::newRow("google_ads_daily") << u"UTF-8"_qs << ',' << 3;
    QTest::newRow("hubspot_deals") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("linkedin_ads") << u"UTF-8"_qs << ',' << 4;
    QTest::newRow("meta_ads_daily") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("meta_ads_fr_semicolon") << u"UTF-8"_qs << ';' << 1;
    QTest::newRow("pipedrive_deals") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("salesforce_dataloader_opportunity") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("salesforce_opportunity_report") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("stripe_customers") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("stripe_subscriptions") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("stripe_subscriptions_excel_de_resaved") << u"windows-1252"_qs << ';' << 1;
    QTest::newRow("stripe_subscriptions_excel_us_resaved") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("stripe_unified_payments") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("surveymonkey_nps_two_header_rows") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("typeform_nps") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("zendesk_tickets_view_export") << u"UTF-8"_qs << ',' << 1;
    QTest::newRow("zoho_deals") << u"UTF-8"_qs << ',' << 1;
}

void TestLayout::vendorSamples()
{
    PERENNIAL_NEEDS_SHARED_DATA();
    QFETCH(QString, encoding);
    QFETCH(char, delimiter);
    QFETCH(int, headerLine);
    const auto file = test::sharedData() / "vendor_samples" / (std::string(QTest::currentDataTag()) + ".csv");
    const auto layout = csv::detectLayout(file);
    QVERIFY(layout.ok());
    QCOMPARE(QString::fromStdString(layout->encoding), encoding);
    QCOMPARE(layout->dialect, (csv::Dialect{delimiter, '"', Escape::Doubled}));
    QCOMPARE(layout->headerLine, headerLine);
    QCOMPARE(layout->firstLine, 1);
    QVERIFY(!test::readAll(file, *layout).failed);
}

void TestLayout::dialects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<char>("quote");
    QTest::addColumn<int>("escape");
    QTest::addColumn<int>("lineEnd");
    const auto row = [](const char *name, const char *text, csv::Dialect dialect, LineEnd lineEnd = LineEnd::Lf) {
        QTest::newRow(name) << QByteArray(text) << dialect.delimiter << dialect.quote
                            << static_cast<int>(dialect.escape) << static_cast<int>(lineEnd);
    };
    const csv::Dialect comma;
    const csv::Dialect semicolon{';', '"', Escape::Doubled};
    row("comma", "a,b\n1,2\n3,4\n", comma);
    row("comma without a header", "1,2\n3,4\n5,6\n", comma);
    row("comma, windows", "a,b\r\n1,2\r\n", comma, LineEnd::CrLf);
    row("comma, old mac", "a,b\r1,2\r", comma, LineEnd::Cr);
    row("comma, mixed", "a,b\r\n1,2\n3,4\r\n", comma, LineEnd::Mixed);
    row("semicolon, decimal commas", "name;price;share\nA;1,5;0,3\nB;2,5;0,7\n", semicolon);
    row("semicolon, one comma in each row", "name;price\nA;1,5\nB;2,5\nC;3,75\n", semicolon);
    row("semicolon, thousands",
        "Fecha;Importe;Clics\n01/09/2026;12,50 \xE2\x82\xAC;3.000\n02/09/2026;7,10 \xE2\x82\xAC;45\n", semicolon);
    row("comma, semicolon lists", "id,tags,name\n1,a;b,X\n2,c;d;e,Y\n3,f;g,Z\n", comma);
    row("comma, quoted sentences", "id,text\n1,\"One; two; three\"\n2,\"Four; five; six\"\n", comma);
    row("tab, commas in text", "id\tname\n1\tA, Inc.\n2\tB, Ltd.\n", {'\t', '"', Escape::Doubled});
    row("pipe", "id|when|name\n1|2025-01-02|x\n2|2025-01-03|y\n", {'|', '"', Escape::Doubled});
    row("apostrophes as quotes", "'id';'name'\n'1';'a;b'\n'2';'c'\n", {';', '\'', Escape::Doubled});
    row("apostrophes in names", "id,name\n1,O'Brien\n2,'t Hooft\n3,D'Arcy\n", comma);
    row("backslash before quotes", "id,text\n1,\"say \\\"hi\\\", then\"\n2,\"no\"\n", {',', '"', Escape::Backslash});
    row("backslash at the end of a path", "id,path\n1,\"C:\\dir\\\"\n2,\"D:\\\"\n", comma);
    row("doubled quotes", "id,text\n1,\"say \"\"hi\"\"\"\n2,\"\"\n", comma);
    row("one column of words", "name\nAnn\nBob\n", comma);
    row("one column of times", "time\n09:00\n10:30\n11:45\n", comma);
    row("one column of sentences", "note\nsome words here\nsome more words\nand the last ones\n", comma);
    row("one column of amounts", "amount\n12.50\n13.75\n", comma);
    row("dates with colons", "when,count\n2025-01-01 10:00:00,1\n2025-01-01 11:00:00,2\n", comma);
    row("colon", "1:2025-01-01:3\n2:2025-01-02:4\n3:2025-01-03:5\n", {':', '"', Escape::Doubled});
    row("caret", "id^name\n1^x\n2^y\n3^z\n", {'^', '"', Escape::Doubled});
    row("space", "date qty price\n2025-01-01 3 4.5\n2025-01-02 4 5.5\n2025-01-03 5 6.5\n", {' ', '"', Escape::Doubled});
    row("header only", "id;name;price\n", semicolon);
    row("rows too short and too long", "a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3\n1,2,3\n", comma);
    row("quoted line breaks", "id,text\n1,\"a\nb\"\n2,\"c\n\nd\"\n", comma);
    row("quote never closed", "a,b\n1,2\n2,\"x\n3,4\n", comma);
    row("JSON in quoted cells", "id,data\n1,\"{\"\"a\"\":1,\"\"b\"\":2}\"\n2,\"{\"\"a\"\":3,\"\"b\"\":4}\"\n", comma);
}

void TestLayout::dialects()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QFETCH(char, quote);
    QFETCH(int, escape);
    QFETCH(int, lineEnd);
    const auto layout = csv::detectLayout(m_files.write("dialect.csv", text.toStdString()));
    QVERIFY(layout.ok());
    QCOMPARE(layout->dialect.delimiter, delimiter);
    QCOMPARE(layout->dialect.quote, quote);
    QCOMPARE(static_cast<int>(layout->dialect.escape), escape);
    QCOMPARE(static_cast<int>(layout->lineEnd), lineEnd);
    QCOMPARE(layout->headerLine, 1);
}

void TestLayout::headers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("headerLine");
    QTest::newRow("title and dates") << QByteArray("Report\n\"June 1, 2025 - June 30, 2025\"\nDay,Cost,Clicks\n"
                                                   "2025-06-01,1.00,2\n")
                                     << 3;
    QTest::newRow("title, header only") << QByteArray("Report\nDay,Cost,Clicks\n") << 2;
    QTest::newRow("padded title") << QByteArray("Report,,,\n2025-06,,,\nDay,Cost,Clicks,Name\n2025-06-01,1,2,x\n") << 3;
    QTest::newRow("name and value lines")
        << QByteArray(
               "Account,Acme\nFrom,2025-01-01\nTo,2025-01-31\n\nDay,Name,Cost,Clicks,Sum\n1,a,2,3,4\n2,b,2,3,4\n")
        << 5;
    QTest::newRow("blank lines first") << QByteArray("\n\r\nid,name\n1,x\n") << 3;
    QTest::newRow("comments with commas")
        << QByteArray("# Account: Demo, Inc\n# From, to: 1, 2\nChannel,Sessions,Rate\nDirect,10,0.5\nPaid,3,0.1\n")
        << 3;
    QTest::newRow("a column named #") << QByteArray("#,Question,Date\nab1,10,2025-01-01\nab2,9,2025-01-02\n") << 1;
    QTest::newRow("second table is longer")
        << QByteArray(
               "Channel,Sessions,Rate,Sum\nDirect,1,2,3\nPaid,1,2,3\n\n# Day-by-day\nNth day,Sessions\n0,1\n1,2\n"
               "2,3\n3,4\n4,5\n5,6\n6,7\n7,8\n8,9\n")
        << 1;
    QTest::newRow("rows end in a delimiter") << QByteArray("a,b,c\n1,2,3,\n4,5,6,\n7,8,9,\n") << 1;
    QTest::newRow("first rows are short") << QByteArray("a,b,c\n1,2\n4,5,6\n7,8,9\n") << 1;
    QTest::newRow("last cells are left out")
        << QByteArray("version,name,start,release,end,end of support\n1,a,2025-01-01,2025-02-01\n"
                      "2,b,2025-01-01,2025-02-01\n3,c,2025-01-01,2025-02-01,2025-03-01,2025-04-01\n")
        << 1;
    QTest::newRow("two header rows") << QByteArray("id,score,Why?\n,,Open-Ended Response\n1,9,good\n2,3,bad\n") << 1;
    QTest::newRow("header with a line break") << QByteArray("Title\n\"a\nb\",c,d\n1,2,3\n4,5,6\n") << 2;
    QTest::newRow("preamble with a quoted line break") << QByteArray("\"Report\nof June\"\nid,n\n1,2\n3,4\n") << 3;
    QTest::newRow("one column") << QByteArray("name\nAnn\nBob\n") << 1;
}

void TestLayout::headers()
{
    QFETCH(QByteArray, text);
    QFETCH(int, headerLine);
    const auto layout = csv::detectLayout(m_files.write("header.csv", text.toStdString()));
    QVERIFY(layout.ok());
    QCOMPARE(layout->dialect.delimiter, ',');
    QCOMPARE(layout->headerLine, headerLine);
}

void TestLayout::headerRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("headerLine");
    QTest::addColumn<int>("headerRows");
    const auto row = [](const char *name, const char *text, int line, int rows) {
        QTest::newRow(name) << QByteArray(text) << line << rows;
    };
    row("one", "id,n\n1,2\n3,4\n", 1, 1);
    row("choice labels", "id,score,Why?\n,,Open-Ended Response\n1,9,good\n2,3,bad\n", 1, 2);
    row("units", "t,p\ns,hPa\n1,1013\n2,1012\n", 1, 2);
    row("a first record without its amount", "name,plan,amount\nAnn,Team,\nBob,Pro,5\nCid,Pro,6\n", 1, 1);
    row("a first record with a word for a number", "name,amount\nAnn,unknown\nBob,5\nCid,6\nDee,7\n", 1, 1);
    row("a missing value is not a unit", "name,a,b\nAnn,n/a,--\nBob,5,6\nCid,6,7\n", 1, 1);
    row("words only", "name,town\nAnn,Rome\nBob,Oslo\n", 1, 1);
    row("none: numbers", "1,2\n3,4\n5,6\n", 1, 0);
    row("none: dates", "Ann,2025-01-01\nBob,2025-01-02\n", 1, 0);
    row("none: one record", "7,2025-01-01,x\n", 1, 0);
    row("years are names", "Region,2023,2024\nN,5,6\nS,7,8\n", 1, 1);
    row("months are names", "Account,2025-01,2025-02\nA,5,6\nB,7,8\n", 1, 1);
    row("a year and numbers are data", "2023,5,6\n2024,7,8\n2025,9,10\n", 1, 0);
    row("groups above", ",2024,,2025,\nRegion,Plan,Actual,Plan,Actual\nN,1,2,3,4\nS,5,6,7,8\n", 2, 1);
    row("only the first column is named", "id,,\n1,x,5\n2,y,6\n", 1, 1);
    row("choice labels in every column", "How likely?,Why?\nScore (0-10),Open-Ended Response\n9,good\n3,bad\n", 1, 2);
    row("an id with a letter", "id,name\nA1,Ann\n2,Bob\n3,Cid\n4,Dee\n5,Eve\n6,Fay\n", 1, 1);
    row("a padded block of figures",
        "Totals,,,\nCustomers,210,,\n,,,\nName,Plan,MRR,Since\nA,pro,99,2024-01\n"
        "B,team,49,2024-02\n",
        4, 1);
    row("a rule below", "| id | n |\n|----|---|\n| 1 | 2 |\n| 3 | 4 |\n", 1, 2);
    row("header only", "id,name,amount\n", 1, 1);
}

void TestLayout::headerRows()
{
    QFETCH(QByteArray, text);
    QFETCH(int, headerLine);
    QFETCH(int, headerRows);
    const auto layout = csv::detectLayout(m_files.write("rows.csv", text.toStdString()));
    QVERIFY(layout.ok());
    QCOMPARE(layout->headerLine, headerLine);
    QCOMPARE(layout->headerRows, headerRows);
}

void TestLayout::evidence()
{
    const auto layout = csv::detectLayout(
        m_files.write("evidence.csv", "sep=,\nTitle\nday,n,name\n2025-01-01,5,x\n2025-01-02,6\n2025-01-03,7,z\n\n"
                                      "name,total\nx,5\nz,7\n"));
    QVERIFY(layout.ok());
    QCOMPARE(layout->headerLine, 3);
    const csv::Evidence &evidence = layout->evidence;
    QCOMPARE(evidence.records, 4);
    QCOMPARE(evidence.columns, 3);
    QCOMPARE(evidence.uniform, 0.75);
    QCOMPARE(evidence.values, 0.75);
    QCOMPARE(evidence.nextTableLine, 8);
    QCOMPARE(evidence.footerLine, 0);
    QVERIFY(evidence.whole);

    const auto footer = csv::detectLayout(m_files.write("footer.csv", "a,b,c\n1,2,3\n4,5,6\n\nNote\nAll rights\n"));
    QCOMPARE(footer->evidence.footerLine, 5);
    QCOMPARE(footer->evidence.records, 3);
    QCOMPARE(footer->evidence.uniform, 1.0);
    QCOMPARE(footer->evidence.nextTableLine, 0);
}

void TestLayout::blanksBesideCells()
{
    const auto quotes =
        m_files.write("quotes.csv", "id, \"name\", \"note\"\n1, \"Ann\", \"a, b\"\n2, \"Bob\", \"c\"\n");
    const auto before = csv::detectLayout(quotes);
    QCOMPARE(before->dialect, (csv::Dialect{',', '"', Escape::Doubled, csv::Blanks::BeforeQuotes}));
    QCOMPARE(test::asText(test::readAll(quotes, *before)), "1:[id][name][note];2:[1][Ann][a, b];3:[2][Bob][c];");
    const auto aligned = m_files.write("aligned.txt", "name    qty  price\nbolt     12   1.50\nnut       3  10.25\n"
                                                      "washer  100   0.10\n");
    const auto runs = csv::detectLayout(aligned);
    QCOMPARE(runs->dialect, (csv::Dialect{' ', '"', Escape::Doubled, csv::Blanks::OneDelimiter}));
    QCOMPARE(test::asText(test::readAll(aligned, *runs)),
             "1:[name][qty][price];2:[bolt][12][1.50];3:[nut][3][10.25];4:[washer][100][0.10];");
}

void TestLayout::separatorLine()
{
    const auto layout = csv::detectLayout(m_files.write("sep.csv", "sep=;\r\nid;a,b\r\n1;2,5\r\n"));
    QVERIFY(layout.ok());
    QCOMPARE(layout->firstLine, 2);
    QCOMPARE(layout->headerLine, 2);
    QCOMPARE(layout->dialect.delimiter, ';');
    const auto bold =
        csv::detectLayout(m_files.write("sep.csv", "\xEF\xBB\xBF\"sep=|\"\nTitle\na|b|c\n1|2|3\n4|5|6\n"));
    QCOMPARE(bold->dialect.delimiter, '|');
    QCOMPARE(bold->headerLine, 3);
    QVERIFY(bold->bom);
    const auto column = csv::detectLayout(m_files.write("sep.csv", "sep=,name\n1,2\n"));
    QCOMPARE(column->firstLine, 1);
}

void TestLayout::choicesAreKept()
{
    const auto file = m_files.write("choice.csv", "a;b,c\n1;2,5\n3;4,5\n");
    csv::LayoutChoices choices;
    choices.delimiter = ',';
    choices.headerLine = 2;
    choices.encoding = "windows-1251";
    auto layout = csv::detectLayout(file, choices);
    QCOMPARE(layout->dialect.delimiter, ',');
    QCOMPARE(layout->headerLine, 2);
    QCOMPARE(layout->encoding, "windows-1251");
    choices = {};
    choices.quote = '\0';
    layout = csv::detectLayout(file, choices);
    QCOMPARE(layout->dialect, (csv::Dialect{';', '\0', Escape::None}));
}

void TestLayout::largeFilesAreDecidedQuickly()
{
    std::string text = "id,name,amount,when\n";
    for (int i = 0; i < 400'000; ++i)
        text += std::to_string(i) + ",\"Customer, no " + std::to_string(i) + "\",12.50,2025-01-31\n";
    text += "400000,\"M\xFCller\",1.00,2025-01-31\n";
    const auto file = m_files.write("large.csv", text);
    QElapsedTimer timer;
    timer.start();
    const auto layout = csv::detectLayout(file);
    const qint64 milliseconds = timer.elapsed();
    QVERIFY(layout.ok());
    QCOMPARE(layout->encoding, "windows-1252");
    QVERIFY2(milliseconds < 1000, QByteArray::number(milliseconds).constData()); // 100 ms optimised, alone
}

void TestLayout::nastyFilesAreDecidedQuickly_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("again");
    QTest::newRow("one line") << QByteArray() << QByteArray("x,'y;|:");
    QTest::newRow("one cell") << QByteArray() << QByteArray("abcdefghijklmnop");
    QTest::newRow("2,000 columns") << QByteArray("n,").repeated(1999) + "n\n"
                                   << QByteArray("1,5.25 a;").repeated(1999) + "x\n";
    QTest::newRow("quote never closed") << QByteArray("\"id,name,n\n") << QByteArray("1,Ann,2025-01-01\n");
    QTest::newRow("every sign") << QByteArray("id;text;more\n")
                                << QByteArray(
                                       "7;'it''s; | \\\"odd\\\"\t: ^ ~ *', \"a, b\" |\xE9t\xE9 5\" 'x: 1,5;2\\,3\n");
    QTest::newRow("zeros between letters") << QByteArray("a,b\n", 4) << QByteArray("1\0,2\n", 5);
}

/// 100 ms is the bound, optimised and alone (csv_bench measures that); here a slower one catches what grows with the
/// file.
void TestLayout::nastyFilesAreDecidedQuickly()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, again);
    const auto file =
        m_files.write("nasty.csv", first.toStdString() + again.repeated(20'000'000 / again.size()).toStdString());
    QElapsedTimer timer;
    timer.start();
    const auto layout = csv::detectLayout(file);
    const qint64 milliseconds = timer.elapsed();
    QVERIFY(layout.ok() || layout.problem().code == base::ProblemCode::TooManyColumns);
    QVERIFY2(milliseconds < 3000, QByteArray::number(milliseconds).constData());
}

QTEST_APPLESS_MAIN(TestLayout)
#include "test_layout.moc"
