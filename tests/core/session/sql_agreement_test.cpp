// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's figures against a second way to them: plain SQL over the workspace (movements.sql), on random books.
#include "core/kpi/kpi.h"
#include "core/store/workspace.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iterator>
#include <random>
#include <sqlite3.h>

using namespace perennial;

namespace
{

constexpr int books = 1000;
constexpr std::string_view columns[] = {
    "mrr",       "mrr_new",       "mrr_expansion",         "mrr_reactivation",      "mrr_contraction",
    "mrr_churn", "mrr_fx",        "mrr_churn_voluntary",   "mrr_churn_involuntary", "mrr_churn_unknown",
    "customers", "new_customers", "reactivated_customers", "churned_customers",     "bounced_customers"};

/// Hands out one prepared batch.
class OneBatch : public facts::BatchSource
{
public:
    explicit OneBatch(facts::Dataset dataset)
        : batch(dataset)
    {
    }
    const facts::DatasetSpec &spec() const override { return batch.spec(); }
    base::Outcome<bool> next(facts::Batch &out) override
    {
        if (m_given)
            return false;
        out = batch;
        m_given = true;
        return true;
    }
    void set(std::string_view field, std::int64_t value) { batch.setInteger(*spec().indexOf(field), value); }
    void set(std::string_view field, std::string_view value) { batch.setText(*spec().indexOf(field), value); }
    void setReal(std::string_view field, double value) { batch.setReal(*spec().indexOf(field), value); }

    facts::Batch batch;

private:
    bool m_given = false;
};

class RandomBook
{
public:
    explicit RandomBook(unsigned seed)
        : m_random(seed)
    {
    }

    OneBatch subscriptions()
    {
        OneBatch source(facts::Dataset::Subscriptions);
        const int customers = between(1, 6);
        for (int customer = 0; customer < customers; ++customer) {
            int day = between(0, 400);
            const int terms = between(1, 4);
            for (int term = 0; term < terms; ++term)
                day = addTerm(source, customer, day);
        }
        return source;
    }

    OneBatch rates()
    {
        OneBatch source(facts::Dataset::FxRates);
        int line = 2;
        for (const std::string_view currency : {std::string_view("USD"), std::string_view("GBP")}) {
            for (int month = -1; month < 26; month += between(1, 3)) {
                source.batch.addRow(line++);
                source.set("month", m_start.monthOf().index() + month);
                source.set("currency", currency);
                source.setReal("rate", between(5000, 15000) / 10000.0);
            }
        }
        return source;
    }

    base::Date cutOff() { return m_start + between(300, 640); }

private:
    int between(int low, int high)
    {
        return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template<class List>
    auto oneOf(const List &list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<int>(std::size(list)) - 1))];
    }

    /// Where the next term of the customer starts: often on the day this one ends, sometimes before, sometimes later.
    int addTerm(OneBatch &source, int customer, int day)
    {
        static constexpr std::string_view intervals[] = {"month", "month", "quarter", "year",
                                                         "week",  "day",   "5 months"};
        static constexpr std::string_view currencies[] = {"EUR", "EUR", "EUR", "USD", "GBP", "SEK"};
        static constexpr std::string_view reasons[] = {"voluntary", "involuntary", "unknown"};
        const int line = static_cast<int>(source.batch.size()) + 2;
        source.batch.addRow(line);
        source.set("subscription_id", "sub_" + std::to_string(line));
        source.set("customer_id", "cus_" + std::to_string(customer));
        source.set("starts_on", (m_start + day).days());
        source.set("amount", between(0, 20) == 0 ? 0 : between(100, 60000));
        source.set("currency", oneOf(currencies));
        source.set("interval", oneOf(intervals));
        source.setReal("quantity", between(1, 4));
        if (chance(20)) {
            source.set("discount", between(1, 3000));
            source.set("discount_kind", chance(70) ? std::string_view("recurring") : std::string_view("once"));
        }
        if (chance(15)) {
            if (chance(80))
                source.set("trial_ends_on", (m_start + day + between(0, 30)).days());
            source.set("status", std::string_view("trialing"));
        }
        const int length = chance(20) ? between(1, 14) : between(10, 250);
        if (chance(70))
            source.set("ends_on", (m_start + day + length).days());
        if (chance(70))
            source.set("end_reason", oneOf(reasons));
        if (chance(10))
            source.set("past_due_since", (m_start + day + between(0, length)).days());
        return chance(50) ? day + length : day + between(0, length + 60);
    }

    std::mt19937_64 m_random;
    base::Date m_start = *base::Date::fromYmd(2023, 11, 7);
};

/// All rows of `result`, as lists of numbers by column; the label of the month first.
std::vector<std::pair<std::string, std::vector<std::int64_t>>> sqlResult(const std::filesystem::path &file,
                                                                         const std::string &script)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open_v2(file.string().c_str(), &db, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("the workspace does not open");
    char *error = nullptr;
    if (sqlite3_exec(db, script.c_str(), nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s", error);
    std::vector<std::pair<std::string, std::vector<std::int64_t>>> rows;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, "SELECT * FROM result", -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        std::vector<std::int64_t> numbers;
        for (int i = 1; i < sqlite3_column_count(statement); ++i)
            numbers.push_back(sqlite3_column_int64(statement, i));
        rows.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)), numbers);
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return rows;
}

/// A thousand workspaces wait long for a disk: where the system offers memory, they go there.
QString inMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/perennial-XXXXXX");
}

store::ImportHeader header(facts::Dataset dataset, base::Date asOf)
{
    return {"random.csv", "0", dataset, "template", asOf, "2026-01-01T00:00:00", {}};
}

} // namespace

class SqlAgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMonthOfRandomBooks();
};

void SqlAgreementTest::everyMonthOfRandomBooks()
{
    std::ifstream sql(test::sourceFile("tests/core/session/movements.sql"));
    const std::string script((std::istreambuf_iterator<char>(sql)), std::istreambuf_iterator<char>());
    const QTemporaryDir folder(inMemory());
    qint64 figures = 0;
    for (unsigned seed = 0; seed < books; ++seed) {
        RandomBook random(seed);
        const auto file = std::filesystem::path(folder.path().toStdString()) / ("book" + std::to_string(seed));
        OneBatch subscriptions = random.subscriptions();
        OneBatch rates = random.rates();
        const base::Date cutOff = random.cutOff();
        base::Outcome<kpi::Report> report = base::Problem{};
        {
            auto workspace = store::Workspace::create(file, *base::Currency::fromCode("EUR"), "Random");
            QVERIFY(workspace.ok());
            QVERIFY((*workspace)->append(header(facts::Dataset::FxRates, cutOff), rates).ok());
            QVERIFY((*workspace)->append(header(facts::Dataset::Subscriptions, cutOff), subscriptions).ok());
            const auto book = (*workspace)->loadBook();
            QVERIFY(book.ok());
            kpi::Request request;
            request.only.assign(std::begin(columns), std::end(columns));
            request.periods = kpi::periodsBetween(*base::Date::fromYmd(2023, 11, 1), cutOff, base::Every::Month);
            report = kpi::compute(*book, request);
        }
        QVERIFY(report.ok());
        for (const auto &[month, numbers] : sqlResult(file, script)) {
            for (std::size_t i = 0; i < std::size(columns); ++i) {
                const auto &points = report->find(columns[i])->series.front().points;
                const auto point =
                    std::find_if(points.begin(), points.end(), [&](const auto &p) { return p.period.label == month; });
                QVERIFY2(point != points.end(), month.c_str());
                const std::string where =
                    "book " + std::to_string(seed) + ", " + month + ", " + std::string(columns[i]);
                if (point->value.hasAnswer())
                    QVERIFY2(point->value.integer() == numbers[i],
                             (where + ": engine " + std::to_string(point->value.integer()) + ", SQL " +
                              std::to_string(numbers[i]))
                                 .c_str());
                else
                    QVERIFY2(numbers[i] == 0, where.c_str());
                ++figures;
            }
        }
        std::filesystem::remove(file);
    }
    QVERIFY(figures > books * 100);
}

QTEST_GUILESS_MAIN(SqlAgreementTest)
#include "sql_agreement_test.moc"
