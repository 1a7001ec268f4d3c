// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/key_rows.h"

#include <map>
#include <random>

using perennial::store::KeyRows;

namespace
{

/// What KeyRows is to answer: the rows of every hash in the order in which they came.
using Model = std::map<std::int64_t, std::vector<std::int64_t>>;

std::vector<std::int64_t> newestFirst(const KeyRows &rows, std::int64_t hash)
{
    std::vector<std::int64_t> found;
    KeyRows::Chain chain = rows.find(hash);
    for (std::int64_t row = chain.next(); row != 0; row = chain.next())
        found.push_back(row);
    return found;
}

QByteArray differenceIn(const KeyRows &rows, const Model &model)
{
    for (const auto &[hash, expected] : model) {
        const std::vector<std::int64_t> found = newestFirst(rows, hash);
        if (found != std::vector<std::int64_t>(expected.rbegin(), expected.rend()))
            return "hash " + QByteArray::number(qint64(hash)) + ": " + QByteArray::number(qint64(found.size())) +
                   " rows, not the " + QByteArray::number(qint64(expected.size())) + " expected";
    }
    return {};
}

} // namespace

class KeyRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheModel_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("hashes");
        QTest::newRow("all in memory") << 16 << 20000 << 5000;
        QTest::newRow("some in the file") << 12 << 20000 << 5000;
        QTest::newRow("many full tables") << 5 << 5000 << 3000;
        QTest::newRow("long chains") << 5 << 3000 << 20;
        QTest::newRow("one hash") << 6 << 500 << 1;
    }

    void answersAsTheModel()
    {
        QFETCH(int, bits);
        QFETCH(int, steps);
        QFETCH(int, hashes);
        std::mt19937_64 random(20250630);
        KeyRows rows(bits);
        Model model;
        for (std::int64_t row = 1; row <= steps; ++row) {
            const auto number = random() % static_cast<std::uint64_t>(hashes);
            const auto hash = static_cast<std::int64_t>(number * 0x2545f4914f6cdd1d);
            std::vector<std::int64_t> &expected = model[hash];
            if (!expected.empty() && random() % 4 == 0) {
                const auto at = static_cast<std::ptrdiff_t>(random() % expected.size());
                rows.remove(hash, expected[static_cast<std::size_t>(at)]);
                expected.erase(expected.begin() + at);
            }
            rows.prefetch(hash);
            rows.add(hash, row);
            expected.push_back(row);
        }
        QCOMPARE(differenceIn(rows, model), QByteArray());
    }

    /// Hashes that lie at the end of the table go on at its beginning, in memory and in the file.
    void goesOnAtTheFirstPlace()
    {
        constexpr int bits = 4;
        KeyRows rows(bits);
        Model model;
        std::int64_t row = 0;
        for (std::int64_t hash = 1; row < 40; ++hash) {
            if (perennial::store::placeOf(hash, bits) < (std::size_t{1} << bits) - 2)
                continue;
            rows.add(hash, ++row);
            model[hash].push_back(row);
        }
        QCOMPARE(differenceIn(rows, model), QByteArray());
    }

    void knowsNothingOfOthers()
    {
        KeyRows rows(5);
        for (std::int64_t hash = 0; hash < 1000; ++hash)
            rows.add(hash, hash + 1);
        for (std::int64_t hash = 1000; hash < 3000; ++hash)
            QVERIFY(newestFirst(rows, hash).empty());
    }

    void aRowTakenOutAndPutInAgainNeedsNoRoom()
    {
        KeyRows rows(5);
        for (std::int64_t row = 1; row <= 100000; ++row) {
            rows.add(7, row);
            if (row > 1)
                rows.remove(7, row - 1);
        }
        QCOMPARE(newestFirst(rows, 7), std::vector<std::int64_t>{100000});
    }
};

QTEST_GUILESS_MAIN(KeyRowsTest)
#include "key_rows_test.moc"
