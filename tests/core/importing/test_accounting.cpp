// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <rapidcheck.h>

#include <set>

#include "tests/core/importing/reading.h"
#include "tests/support/temp_files.h"

using namespace perennial;

/// Nothing disappears: every record after the header is accepted or left out, each once, with its line.
class TestAccounting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRecordIsAccountedFor();
};

namespace
{

rc::Gen<std::string> cells()
{
    return rc::gen::element<std::string>("a1", "007", "2025-01-31", "2025-02-30", "13/14/2025", "12.50", "1,5", "-3",
                                         "", "--", "EUR", "month", "QQQ", "\"x, y\"", "\"two\nlines\"", "Total", "ünï");
}

} // namespace

void TestAccounting::everyRecordIsAccountedFor()
{
    const test::TempFiles files;
    const bool held = rc::check([&files] {
        std::string content = "subscription_id,customer_id,starts_on,amount,currency,interval\n";
        const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::resize(8, rc::gen::container<std::vector<std::string>>(cells())));
        for (const std::vector<std::string> &row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                content += (i == 0 ? "" : ",") + row[i];
            content += "\n";
            content += *rc::gen::element<std::string>("", "", "s,c,2025-01-01,5.00,EUR,month\n");
        }
        content += "s,c,2025-01-01,5.25,EUR,month\n";
        const test::Reading reading = test::readWhole(
            files.write("rows.csv", content),
            test::choicesFor({{"date_order", "dmy"}, {"decimal_mark", "."}, {"delimiter", ","}, {"header_line", "1"}}));
        RC_ASSERT(reading.failure.empty());
        RC_ASSERT(reading.inspection.dataRecords ==
                  static_cast<std::int64_t>(reading.rows.size() + reading.leftOut.size()));
        RC_ASSERT(reading.skipped() + reading.rejected() == static_cast<std::int64_t>(reading.leftOut.size()));
        std::set<std::int64_t> lines;
        for (const auto *list : {&reading.rows, &reading.leftOut}) {
            for (const std::string &text : *list)
                RC_ASSERT(lines.insert(std::stoll(text)).second);
        }
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestAccounting)
#include "test_accounting.moc"
