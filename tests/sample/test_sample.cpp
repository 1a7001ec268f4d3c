// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample/writers.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_files.h"

#include <QTest>

#include <fstream>
#include <iterator>
#include <set>

using namespace perennial;
using namespace perennial::sample;

namespace
{

std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::set<std::string> namesIn(const std::filesystem::path &folder)
{
    std::set<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundledFilesAreTheGenerators()
    {
        const test::TempFiles temp;
        const std::filesystem::path bundled = test::sourceFile("resources/sample");
        const std::filesystem::path made = temp.path("made");
        std::filesystem::create_directory(made);
        writeAll(Company(Scale{}), made);
        QVERIFY(namesIn(made) == namesIn(bundled));
        for (const std::string &name : namesIn(made))
            QVERIFY2(bytesOf(made / name) == bytesOf(bundled / name), name.c_str());
    }

    void anotherSeedIsAnotherCompany()
    {
        const test::TempFiles temp;
        const std::filesystem::path folder = temp.path("");
        writeTerms(Company(Scale{50, 36, 1}), folder, 0);
        const std::string one = bytesOf(folder / "subscriptions.csv");
        writeTerms(Company(Scale{50, 36, 2}), folder, 0);
        QVERIFY(one != bytesOf(folder / "subscriptions.csv"));
    }

    void rowsCanBeLimited()
    {
        const test::TempFiles temp;
        const std::filesystem::path folder = temp.path("");
        writeTerms(Company(Scale{1000, 36, 1}), folder, 123);
        const std::string text = bytesOf(folder / "subscriptions.csv");
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), 124);
    }

    void everyCustomerIsSoundAndNamedOnce()
    {
        const Company company(Scale{3000, 36, 5});
        std::set<std::string> names;
        Story story;
        for (std::int64_t slot = 0; slot < company.slots(); ++slot) {
            company.tell(slot, story);
            QVERIFY(names.insert(customerName(story)).second);
            for (std::size_t i = 0; i < story.subscriptions.size(); ++i) {
                const Subscription &subscription = story.subscriptions[i];
                QVERIFY(subscription.startsOn <= Scale::cutOff());
                QVERIFY(!subscription.endedOn || *subscription.endedOn > subscription.startsOn);
                QVERIFY(!subscription.endedOn || *subscription.endedOn <= Scale::cutOff());
                QVERIFY(subscription.seats > 0 && subscription.seatPrice > 0);
                const bool last = i + 1 == story.subscriptions.size();
                QVERIFY(last || subscription.endedOn <= story.subscriptions[i + 1].startsOn);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
