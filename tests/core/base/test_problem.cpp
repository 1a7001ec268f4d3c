// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <QtTest>

#include <memory>
#include <set>

using namespace perennial::base;

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreStableAndDistinct();
    void outcomes();
};

void TestProblem::namesAreStableAndDistinct()
{
    std::set<std::string_view> names;
    for (int code = 0; code <= static_cast<int>(ProblemCode::BadPeriod); ++code) {
        const std::string_view name = nameOf(static_cast<ProblemCode>(code));
        QVERIFY(!name.empty() && name != "unknown");
        QVERIFY2(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == name.npos, name.data());
        QVERIFY2(names.insert(name).second, name.data());
    }
    QCOMPARE(nameOf(ProblemCode::CurrencyWithoutRate), "currency_without_rate");
    QCOMPARE(nameOf(ProblemCode::FileMissing), "file_missing");
}

void TestProblem::outcomes()
{
    Outcome<std::unique_ptr<int>> good(std::make_unique<int>(7));
    QVERIFY(good.ok());
    const auto taken = std::move(good).value();
    QCOMPARE(*taken, 7);
    const Outcome<int> bad(Problem{ProblemCode::BadPeriod, {"a", "b"}, 0});
    QVERIFY(!bad);
    QCOMPARE(bad.problem().details.size(), 2U);
    const Result done = Done{};
    QVERIFY(done.ok());
}

QTEST_APPLESS_MAIN(TestProblem)
#include "test_problem.moc"
