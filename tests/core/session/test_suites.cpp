// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_files.h"

#include <QTest>

#include <algorithm>

using namespace perennial;
namespace fs = std::filesystem;

namespace
{

constexpr int mostRounds = 4; ///< of questions answered

std::vector<fs::path> filesBelow(const fs::path &folder)
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

base::Outcome<importing::Inspection> answered(const session::Session &session, const fs::path &file,
                                              importing::Choices choices)
{
    choices.today = *base::Date::fromIso("2026-06-30");
    auto inspection = session.inspect(file, choices);
    for (int round = 0; round < mostRounds && inspection.ok() && !inspection->questions.empty(); ++round) {
        for (const importing::Question &question : inspection->questions)
            choices.options.emplace(question.kind, question.choices.empty() ? "EUR" : question.choices.front());
        inspection = session.inspect(file, choices);
    }
    return inspection;
}

/// Any dataset that its columns can be pressed into.
importing::Choices pressedInto(const importing::Inspection &inspection, std::size_t which)
{
    importing::Choices choices;
    const facts::DatasetSpec &spec = facts::allDatasets()[which % facts::allDatasets().size()];
    choices.dataset = spec.id;
    std::size_t column = 0;
    for (const facts::FieldSpec &field : spec.fields) {
        if (field.required && field.fromFile && column < inspection.columns.size())
            choices.columns[std::string(field.name)] = inspection.columns[column++].header;
    }
    return choices;
}

} // namespace

/// Files that others made to break readers: each is refused with a reason, or every record of it is accounted for.
class TestSuites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRecordIsAccountedFor_data()
    {
        QTest::addColumn<QByteArray>("suite");
        QTest::addColumn<int>("least");
        QTest::newRow("duckdb") << QByteArray("duckdb-csv") << 600;
        QTest::newRow("commons") << QByteArray("commons-csv") << 20;
        QTest::newRow("spectrum") << QByteArray("csv-spectrum") << 20;
        QTest::newRow("test data") << QByteArray("csv-test-data") << 40;
    }

    void everyRecordIsAccountedFor()
    {
        PERENNIAL_NEEDS_SHARED_DATA();
        QFETCH(QByteArray, suite);
        QFETCH(int, least);
        const auto files = filesBelow(test::sharedData() / "csvsuites" / suite.toStdString());
        QVERIFY(static_cast<int>(files.size()) >= least);
        const test::TempFiles temp;
        const auto session =
            session::Session::create(temp.path("w.perennial"), *base::Currency::fromCode("EUR"), "Acme");
        QVERIFY(session.ok());
        int imported = 0;
        for (std::size_t i = 0; i < files.size(); ++i) {
            const auto plain = answered(**session, files[i], {});
            if (!plain.ok())
                continue;
            const auto pressed = answered(**session, files[i], pressedInto(*plain, i));
            for (const auto *inspection : {&plain, &pressed}) {
                if (!inspection->ok())
                    continue;
                const auto report = (*session)->import(**inspection, {}, true);
                if (!report.ok())
                    continue;
                ++imported;
                const store::ImportCounts &counts = report->record.counts;
                QVERIFY2(counts.read == counts.accepted + counts.unchanged + counts.skipped + counts.rejected,
                         files[i].c_str());
                QVERIFY2((*inspection)->recipe.columnsAsRows || counts.read == (*inspection)->dataRecords,
                         files[i].c_str());
            }
        }
        QVERIFY(imported > least / 4);
    }
};

QTEST_GUILESS_MAIN(TestSuites)
#include "test_suites.moc"
