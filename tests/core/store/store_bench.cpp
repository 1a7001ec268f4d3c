// SPDX-License-Identifier: GPL-3.0-or-later
// store_bench FILE [ROWS]: the store's own part of importing and loading subscriptions, in seconds.
#include "core/store/workspace.h"
#include "tests/core/store/fake_source.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

#ifdef __linux__
#include <sys/resource.h>
#endif

using namespace perennial;

namespace
{

double seconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

long peakMegabytes()
{
#ifdef __linux__
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
#else
    return 0;
#endif
}

/// 15 of the fields are filled.
void fill(facts::Batch &batch, std::int64_t i)
{
    static constexpr const char *plans[] = {"Starter", "Team monthly", "Business yearly", "Enterprise"};
    batch.addRow(i + 2);
    const std::string id = "sub_1Nq" + std::to_string(i * 7919 % 100000007) + "xK";
    const std::string customer = "cus_" + std::to_string(i / 3) + "PqRs";
    batch.setText(0, id);
    batch.setText(1, customer);
    batch.setText(2, "Company " + std::to_string(i / 3) + " Ltd");
    batch.setText(3, "billing" + std::to_string(i / 3) + "@example.com");
    batch.setText(4, plans[i % 4]);
    batch.setInteger(5, 17000 + i % 3000);
    if (i % 3 == 0)
        batch.setInteger(6, 17400 + i % 3000);
    batch.setInteger(7, 1900 + i % 7 * 1000);
    batch.setText(8, i % 9 ? "EUR" : "USD");
    batch.setText(9, i % 4 == 2 ? "year" : "month");
    batch.setReal(10, static_cast<double>(1 + i % 5));
    batch.setInteger(11, i % 11 ? 0 : 100);
    batch.setText(13, i % 3 == 0 ? "ended" : "active");
    batch.setInteger(14, 16990 + i % 3000);
    if (i % 3 == 0)
        batch.setText(16, i % 2 ? "voluntary" : "involuntary");
}

/// The customers of the subscriptions, of another source: each is matched.
void fillCustomer(facts::Batch &batch, std::int64_t i)
{
    batch.addRow(i + 2);
    batch.setText(0, "cus_" + std::to_string(i) + "PqRs");
    batch.setText(1, "Company " + std::to_string(i) + " Limited");
    batch.setText(2, "Billing" + std::to_string(i) + "@example.com");
    batch.setText(3, i % 3 ? "Small" : "Large");
}

void load(store::Workspace &workspace, const char *what)
{
    std::printf("%s %6.3f\n", what, seconds([&] {
                    const auto book = workspace.loadBook();
                    std::printf("  terms %zu customers %zu\n", book->terms.size(), book->customers.size());
                }));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const std::filesystem::path file = argv[1];
    const std::int64_t rows = argc > 2 ? std::atoll(argv[2]) : 1'000'000;
    std::filesystem::remove(file);
    auto made = store::Workspace::create(file, *base::Currency::fromCode("EUR"), "Bench");
    if (!made.ok())
        return 1;
    const auto import = [&] {
        test::FakeSource source(facts::Dataset::Subscriptions, rows, fill);
        if (!(*made)->append(test::header(facts::Dataset::Subscriptions), source).ok())
            std::exit(1);
    };
    facts::Batch batch(facts::Dataset::Subscriptions);
    test::FakeSource alone(facts::Dataset::Subscriptions, rows, fill);
    std::printf("source alone     %6.3f\n", seconds([&] {
                    while (*alone.next(batch)) {
                    }
                }));
    std::printf("import           %6.3f\n", seconds(import));
    std::printf("  peak memory MB %6ld\n", peakMegabytes());
    if (argc <= 3)
        std::printf("import again     %6.3f\n", seconds(import));
    std::printf("undo             %6.3f\n", seconds([&] { (*made)->undo().ok(); }));
    std::printf("redo             %6.3f\n", seconds([&] { (*made)->redo().ok(); }));
    std::printf("  peak memory MB %6ld\n", peakMegabytes());
    made = store::Workspace::create(file.string() + ".other", *base::Currency::fromCode("EUR"), "Other");
    std::filesystem::remove(file.string() + ".other");
    auto opened = made.ok() ? store::Workspace::open(file) : store::Workspace::open({});
    std::printf("open             %6.3f\n", seconds([&] { opened = store::Workspace::open(file); }));
    load(**opened, "load            ");
    std::printf("  peak memory MB %6ld\n", peakMegabytes());
    std::printf("check            %6.3f\n", seconds([&] {
                    for (const std::string &finding : (*opened)->check())
                        std::printf("  %s\n", finding.c_str());
                }));
    test::FakeSource customers(facts::Dataset::Customers, rows / 3, fillCustomer);
    if (!(*opened)->append(test::header(facts::Dataset::Customers), customers).ok())
        return 1;
    load(**opened, "load, by id     ");
    (*opened)->addEdit({0, store::EditKind::Merge, "id:cus_1PqRs", "id:cus_0PqRs", "2025-01-02"}).ok();
    load(**opened, "load, merged    ");
    std::printf("customer matches %6.3f\n",
                seconds([&] { std::printf("  customers %zu\n", (*opened)->customerMatches()->customers.size()); }));
    std::printf("  peak memory MB %6ld\n", peakMegabytes());
    return 0;
}
