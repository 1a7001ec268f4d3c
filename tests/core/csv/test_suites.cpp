// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/csv/reading.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <filesystem>

using namespace perennial;
namespace fs = std::filesystem;

namespace
{

fs::path suites()
{
    return test::sharedData() / "csvsuites";
}

std::vector<fs::path> filesBelow(const fs::path &folder, const char *extension = nullptr)
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && (extension == nullptr || entry.path().extension() == extension))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

QJsonArray jsonOf(const fs::path &file)
{
    QFile json(QString::fromStdString(file.string()));
    return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).array() : QJsonArray();
}

QJsonArray asArray(const test::Cells &cells)
{
    QJsonArray array;
    for (const std::string &cell : cells)
        array.append(QString::fromStdString(cell));
    return cells.empty() ? QJsonArray{QString()} : array;
}

/// As the suites write their expectations: rows as lists, or objects under the header's names.
QJsonArray asJson(const test::Reading &reading, bool header)
{
    QJsonArray rows;
    for (std::size_t i = header ? 1 : 0; i < reading.records.size(); ++i) {
        const QJsonArray cells = asArray(reading.records[i]);
        if (!header) {
            rows.append(cells);
            continue;
        }
        QJsonObject object;
        for (qsizetype j = 0; j < cells.size(); ++j)
            object.insert(QString::fromStdString(reading.records[0].at(static_cast<std::size_t>(j))), cells[j]);
        rows.append(object);
    }
    return rows;
}

/// The suite's expectation; of location_coordinates it is an object, not a list, with another telephone number than
/// its CSV file.
QJsonArray expected(const fs::path &json)
{
    if (json.stem() != "location_coordinates")
        return jsonOf(json);
    QFile file(QString::fromStdString(json.string()));
    QJsonObject only =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    only.insert(u"Contact Phone Number"_qs, u"2095257564"_qs);
    return {only};
}

test::Reading readDetected(const fs::path &file)
{
    const auto layout = csv::detectLayout(file);
    return test::readAll(file, layout ? *layout : csv::Layout{});
}

std::string reportOn(const fs::path &file)
{
    const auto layout = csv::detectLayout(file);
    if (!layout)
        return std::string(base::nameOf(layout.problem().code)) + " 0";
    const test::Reading reading = test::readAll(file, *layout);
    if (reading.failed)
        return std::string(base::nameOf(reading.problem.code)) + " " + reading.problem.details.at(1);
    for (std::size_t i = 1; i < reading.records.size(); ++i) {
        if (reading.records[i].size() != reading.records[0].size())
            return "width " + std::to_string(reading.lines[i]);
    }
    return test::asText(reading).toStdString();
}

} // namespace

/// The public collections of CSV files.
class TestSuites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvSpectrum();
    void csvTestData();
    void brokenFilesAreReported_data();
    void brokenFilesAreReported();
    void junkBehindQuotesStaysOnItsLine();
    void everyFileIsSurvived();
    void everyFileIsReadToItsEnd();
};

void TestSuites::csvSpectrum()
{
    PERENNIAL_NEEDS_SHARED_DATA();
    const auto files = filesBelow(suites() / "csv-spectrum" / "csvs", ".csv");
    QCOMPARE(files.size(), 12U);
    for (const fs::path &file : files) {
        const fs::path json = suites() / "csv-spectrum" / "json" / file.stem().concat(".json");
        QVERIFY2(asJson(readDetected(file), true) == expected(json), file.string().c_str());
    }
}

void TestSuites::csvTestData()
{
    PERENNIAL_NEEDS_SHARED_DATA();
    int compared = 0;
    for (const fs::path &json : filesBelow(suites() / "csv-test-data" / "json", ".json")) {
        const fs::path file = suites() / "csv-test-data" / "csv" / json.stem().concat(".csv");
        const bool header = file.filename().string().starts_with("header-");
        QVERIFY2(asJson(readDetected(file), header) == jsonOf(json), file.string().c_str());
        ++compared;
    }
    QCOMPARE(compared, 18);
}

void TestSuites::brokenFilesAreReported_data()
{
    QTest::addColumn<QString>("file");
    /// The problem with its line, else the line of the first record with another number of cells, else what is read.
    QTest::addColumn<QString>("reported");
    QTest::newRow("less fields than the header") << u"bad-header-less-fields.csv"_qs << u"width 2"_qs;
    QTest::newRow("more fields than the header") << u"bad-header-more-fields.csv"_qs << u"width 2"_qs;
    QTest::newRow("quote never closed") << u"bad-missing-quote.csv"_qs << u"unclosed_quote 2"_qs;
    QTest::newRow("no line") << u"bad-header-no-header.csv"_qs << u"file_empty 0"_qs;
    QTest::newRow("header only") << u"bad-header-wrong-header.csv"_qs << u"1:[qux][quux][quuz];"_qs;
    QTest::newRow("quotes in a plain cell")
        << u"bad-unescaped-quote.csv"_qs << u"1:[foo][bar][baz];2:[1][This \"quotes\" must be escaped][3];"_qs;
    QTest::newRow("quote in a quoted cell")
        << u"bad-quotes-with-unescaped-quote.csv"_qs << u"1:[foo][bar][baz];2:[1][Hey, I missed  it\"][3];"_qs;
}

void TestSuites::brokenFilesAreReported()
{
    PERENNIAL_NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    QFETCH(QString, reported);
    const fs::path path = suites() / "csv-test-data" / "csv" / file.toStdString();
    QCOMPARE(QString::fromStdString(reportOn(path)), reported);
}

void TestSuites::junkBehindQuotesStaysOnItsLine()
{
    PERENNIAL_NEEDS_SHARED_DATA();
    const fs::path folder = suites() / "duckdb-csv" / "data" / "csv" / "rejects" / "multiple_errors";
    const test::Reading reading = readDetected(folder / "unquoted_cast.csv");
    QVERIFY(!reading.failed);
    QCOMPARE(reading.lines, (std::vector<std::int64_t>{1, 2, 3, 4, 5}));
    QCOMPARE(reading.records.at(2), (test::Cells{"oogie boogiebla", "bla", " 2023-01-02", " 5"}));
    QCOMPARE(reading.records.at(3).at(0), "oogie boogie");
}

void TestSuites::everyFileIsSurvived()
{
    PERENNIAL_NEEDS_SHARED_DATA();
    std::size_t read = 0;
    for (const fs::path &file : filesBelow(suites())) {
        const auto layout = csv::detectLayout(file);
        if (!layout) {
            QVERIFY2(!base::nameOf(layout.problem().code).empty(), file.string().c_str());
            continue;
        }
        const test::Reading reading = test::readAll(file, *layout);
        for (std::size_t i = 1; i < reading.lines.size(); ++i)
            QVERIFY2(reading.lines[i] > reading.lines[i - 1], file.string().c_str());
        QVERIFY2(reading.failed || std::count(reading.lines.begin(), reading.lines.end(), layout->headerLine) == 1,
                 file.string().c_str());
        ++read;
    }
    QVERIFY(read > 700);
}

/// What ends early says why and where; all else is read to its last byte.
void TestSuites::everyFileIsReadToItsEnd()
{
    PERENNIAL_NEEDS_SHARED_DATA();
    std::size_t refused = 0;
    for (const fs::path &file : filesBelow(suites())) {
        const auto layout = csv::detectLayout(file);
        if (!layout)
            continue;
        auto reader = csv::Reader::open(file, *layout);
        QVERIFY(reader.ok());
        while (reader->next() != nullptr)
            continue;
        QVERIFY2(reader->bytesRead() == reader->bytesTotal(), file.string().c_str());
        if (reader->problem() == nullptr)
            continue;
        QVERIFY2(reader->problem()->code == base::ProblemCode::UnclosedQuote, file.string().c_str());
        ++refused;
    }
    QVERIFY2(refused < 20, QByteArray::number(static_cast<qulonglong>(refused)).constData());
}

QTEST_APPLESS_MAIN(TestSuites)
#include "test_suites.moc"
