// SPDX-License-Identifier: GPL-3.0-or-later
// Large tables are read by two connections at once: the book must be the same as one connection's would be.
#include <QTest>

#include "tests/core/store/fake_source.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

#include <map>

using namespace perennial;

namespace
{

constexpr int rows = 60'000;

std::vector<test::Sub> manySubs()
{
    std::vector<test::Sub> subs(rows);
    for (int i = 0; i < rows; ++i) {
        subs[static_cast<std::size_t>(i)].id.append(std::to_string(i));
        subs[static_cast<std::size_t>(i)].customer.append(std::to_string(i % 20'011));
        subs[static_cast<std::size_t>(i)].amount = 100 + i;
    }
    return subs;
}

/// Customer -> what its terms are worth a month; the number of terms under the empty name.
std::map<std::string, base::Minor> worthOf(store::Workspace &workspace)
{
    std::map<std::string, base::Minor> worth;
    const auto book = workspace.loadBook();
    if (!book.ok())
        return {{std::string("error ").append(test::said(book)), 0}};
    for (std::size_t i = 0; i < book->terms.size(); ++i)
        worth[std::string(book->texts.at(book->customers.id[book->terms.customer[i]]))] += book->terms.monthlyGross[i];
    worth[std::string()] = static_cast<base::Minor>(book->terms.size());
    return worth;
}

std::map<std::string, base::Minor> worthOf(const std::vector<test::Sub> &subs)
{
    std::map<std::string, base::Minor> worth;
    for (const test::Sub &sub : subs)
        worth[sub.customer] += sub.amount;
    worth[std::string()] = static_cast<base::Minor>(subs.size());
    return worth;
}

} // namespace

class LargeLoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowInForceIsRead()
    {
        const test::TempFiles files;
        const auto workspace = test::newWorkspace(files.path("large.perennial"));
        std::vector<test::Sub> subs = manySubs();
        QVERIFY(test::importSubs(*workspace, subs).ok());
        QVERIFY(worthOf(*workspace) == worthOf(subs));

        std::vector<test::Sub> changed{subs[7], subs[30'000], subs[rows - 1]};
        for (test::Sub &sub : changed)
            sub.amount += 5;
        QVERIFY(test::importSubs(*workspace, changed, "changed.csv").ok());
        const auto before = worthOf(subs);
        subs[7] = changed[0];
        subs[30'000] = changed[1];
        subs[rows - 1] = changed[2];
        QVERIFY(worthOf(*workspace) == worthOf(subs));
        QVERIFY(workspace->undo().ok());
        QVERIFY(worthOf(*workspace) == before);
    }
};

QTEST_GUILESS_MAIN(LargeLoadTest)
#include "large_load_test.moc"
