// SPDX-License-Identifier: GPL-3.0-or-later
// How long the checks take over N subscriptions: quality_bench [N]
#include "core/kpi/quality.h"
#include "tests/core/store/fake_source.h"
#include "tests/core/store/workspace_files.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace perennial;

namespace
{

constexpr std::int32_t cutOff = 20100;

/// Two periods of each subscription, two subscriptions of each customer; some of everything is odd.
test::Sub subOf(std::int64_t i)
{
    test::Sub sub;
    sub.id = "sub_" + std::to_string(i / 2);
    sub.customer = "cus_" + std::to_string(i / 4);
    sub.start = 18000 + static_cast<std::int32_t>((i / 2 * 7919) % 1500) + (i % 2 == 0 ? 0 : 300);
    sub.amount = i % 211 == 0 ? 0 : 1000 + i % 977;
    if (i % 2 == 0 || i % 5 == 0)
        sub.end = sub.start + 300 + static_cast<std::int32_t>(i % 17 == 0 ? i % 40 : 0) - (i % 23 == 0 ? 30 : 0);
    return sub;
}

void timed(const char *what, const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    const auto took = std::chrono::steady_clock::now() - begin;
    std::printf("%-28s %8.1f ms\n", what, std::chrono::duration<double, std::milli>(took).count());
}

} // namespace

int main(int argc, char **argv)
{
    const std::int64_t count = argc > 1 ? std::atoll(argv[1]) : 1000000;
    const auto file = std::filesystem::temp_directory_path() / "quality_bench.perennial";
    std::filesystem::remove(file);
    const auto workspace = test::newWorkspace(file);
    test::FakeSource source(facts::Dataset::Subscriptions, count,
                            [](facts::Batch &batch, std::int64_t i) { test::addSub(batch, i + 2, subOf(i)); });
    if (!workspace->append(test::header(facts::Dataset::Subscriptions, "s.csv", cutOff), source))
        return 1;
    std::optional<book::Book> book;
    std::optional<book::Records> records;
    timed("the book", [&] { book = workspace->loadBook().value(); });
    timed("the records", [&] { records = workspace->loadRecords(kpi::qualityFields()).value(); });
    kpi::QualityImport import;
    import.id = 1;
    import.dataset = facts::Dataset::Subscriptions;
    import.asOf = base::Date::fromDays(cutOff);
    const kpi::Conventions conventions;
    for (int run = 0; run < 3; ++run)
        timed("all checks", [&] {
            const auto findings = kpi::findOddities({*book, *records, std::span(&import, 1), conventions, import.asOf});
            std::int64_t rows = 0;
            for (const kpi::Finding &finding : findings)
                rows += finding.count;
            std::printf("%zu findings, %lld rows: ", findings.size(), static_cast<long long>(rows));
        });
    std::filesystem::remove(file);
    return 0;
}
