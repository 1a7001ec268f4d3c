// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's figures against a second way to them: plain SQL over the workspace (the files in sql/), on random
// companies, by month, under two sets of conventions.
#include "core/kpi/kpi.h"
#include "tests/core/session/random_company.h"
#include "tests/core/session/sql_table.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

namespace perennial::test
{

namespace
{

#if defined(__SANITIZE_ADDRESS__)
constexpr unsigned companies = 300; // what takes three times as long
#else
constexpr unsigned companies = 2000;
#endif
const std::filesystem::path folderOfSql = "tests/core/session/sql";

std::string script(const char *name)
{
    std::ifstream sql(sourceFile((folderOfSql / name).c_str()));
    return {std::istreambuf_iterator<char>(sql), std::istreambuf_iterator<char>()};
}

/// Conventions, and the same for the scripts.
struct Asked {
    kpi::Conventions conventions;
    std::string sql;
};

std::vector<Asked> askedOf()
{
    const std::string table = "CREATE TEMP TABLE asked (grace_days, same_period_churn, churn_denominator);";
    Asked defaults{{}, table + "INSERT INTO asked VALUES (30, 'exclude', 'start');"};
    Asked other{{}, table + "INSERT INTO asked VALUES (NULL, 'include', 'start_plus_new');"};
    other.conventions.pastDueGraceDays.reset();
    other.conventions.samePeriodChurn = kpi::SamePeriodChurn::Include;
    other.conventions.churnDenominator = kpi::ChurnDenominator::StartPlusNew;
    return {defaults, other};
}

/// Thousands of workspaces wait long for a disk: where the system offers memory, they go there.
QString inMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/perennial-XXXXXX");
}

kpi::Report reportOf(const book::Book &book, const Asked &asked, std::vector<std::string> ids)
{
    kpi::Request request;
    request.only = std::move(ids);
    request.conventions = asked.conventions;
    request.periods =
        kpi::periodsBetween(RandomCompany::firstDay().monthOf().firstDay(), *book.cutOff, base::Every::Month);
    auto report = kpi::compute(book, request);
    if (!report.ok())
        qFatal("no report");
    return std::move(*report);
}

/// Money and counts are the same to the last unit, ratios to the last digits of a double. Without an answer the SQL
/// has none either, or nothing that it could have been made of.
bool agree(const kpi::Value &engine, kpi::Unit unit, const std::optional<double> &sql)
{
    if (!engine.hasAnswer())
        return !sql || (*sql == 0 && unit != kpi::Unit::Percent);
    if (!sql)
        return false;
    const double slack = unit == kpi::Unit::Percent ? 1e-12 * std::max(1.0, std::abs(*sql)) : 0;
    return std::abs(engine.number() - *sql) <= slack;
}

QString said(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 17) : QStringLiteral("nothing");
}

QString said(const kpi::Value &value)
{
    return value.hasAnswer() ? QString::number(value.number(), 'g', 17)
                             : QString::fromStdString(std::string(kpi::nameOf(value.why())));
}

QString different(const std::string &what, const kpi::Value &engine, const std::optional<double> &sql)
{
    return QString::fromStdString(what) + QStringLiteral(": engine ") + said(engine) + QStringLiteral(", SQL ") +
           said(sql);
}

/// What differs in the figures of the months; empty when nothing does.
QString compareMonths(const book::Book &book, const Asked &asked, const SqlTable &sql, qint64 &figures)
{
    const kpi::Report report = reportOf(book, asked, sql.columns);
    for (const SqlTable::Row &row : sql.rows) {
        for (std::size_t column = 0; column < sql.columns.size(); ++column) {
            const kpi::Figure *figure = report.find(sql.columns[column]);
            const auto &points = figure->series.front().points;
            const auto point =
                std::find_if(points.begin(), points.end(), [&](const auto &p) { return p.period.label == row.label; });
            const kpi::Value engine = point == points.end() ? kpi::Value::none(kpi::NoAnswer::NotYet) : point->value;
            if (!agree(engine, figure->unit, row.numbers[column]))
                return different(row.label + " " + sql.columns[column], engine, row.numbers[column]);
            ++figures;
        }
    }
    return {};
}

/// The cell of a cohort table; NotYet where there is none.
kpi::Value cellOf(const kpi::Series &series, const std::string &cohort, std::size_t since)
{
    for (const kpi::Cohort &row : series.cohorts) {
        if (row.month.toIso() == cohort && since < row.values.size())
            return row.values[since];
    }
    return kpi::Value::none(kpi::NoAnswer::NotYet);
}

QString compareCohorts(const book::Book &book, const Asked &asked, const SqlTable &sql, qint64 &figures)
{
    const std::vector<std::string> ids{"cohort_customers", "cohort_mrr"};
    const kpi::Report report = reportOf(book, asked, ids);
    for (const SqlTable::Row &row : sql.rows) {
        for (const std::string &id : ids) {
            const auto place = std::find(sql.columns.begin(), sql.columns.end(), id) - sql.columns.begin();
            const std::optional<double> &expected = row.numbers[static_cast<std::size_t>(place)];
            const auto since = static_cast<std::size_t>(*row.numbers.front());
            const kpi::Value engine = cellOf(report.find(id)->series.front(), row.label, since);
            if (!agree(engine, kpi::Unit::Percent, expected))
                return different(row.label + " " + id + " after " + std::to_string(since), engine, expected);
            ++figures;
        }
    }
    return {};
}

} // namespace

class SqlAgreementTest : public QObject
{
    Q_OBJECT

private:
    /// What was compared of one kind of table, and the first difference.
    struct Compared {
        qint64 figures = 0;
        QString difference;
    };
    using Compare = QString (*)(const book::Book &book, const Asked &asked, const SqlTable &sql, qint64 &figures);

    static void compareTable(Compared &so, Compare compare, const book::Book &book, const Asked &asked,
                             const SqlTable &sql, unsigned seed)
    {
        const QString difference = compare(book, asked, sql, so.figures);
        if (so.difference.isEmpty() && !difference.isEmpty())
            so.difference = QStringLiteral("company %1, %2").arg(seed).arg(difference);
    }

    void compareCompany(const std::string &file, unsigned seed, const std::string &scripts)
    {
        base::Outcome<book::Book> book = base::Problem{};
        {
            auto workspace = store::Workspace::open(file);
            QVERIFY(workspace.ok());
            QVERIFY(RandomCompany(seed).writeInto(**workspace).ok());
            book = (*workspace)->loadBook();
            QVERIFY(book.ok());
        }
        SqlFile sql(file);
        for (const Asked &asked : askedOf()) {
            sql.run("BEGIN;" + asked.sql + scripts);
            compareTable(m_months, compareMonths, *book, asked, sql.table("figures"), seed);
            compareTable(m_cohorts, compareCohorts, *book, asked, sql.table("cohorts"), seed);
            sql.run("ROLLBACK");
        }
    }

    Compared m_months;
    Compared m_cohorts;

private Q_SLOTS:
    void initTestCase()
    {
        const std::string scripts =
            script("terms.sql") + script("movements.sql") + script("figures.sql") + script("cohorts.sql");
        const QTemporaryDir folder(inMemory());
        const std::string empty = folder.filePath(QStringLiteral("empty")).toStdString();
        QVERIFY(store::Workspace::create(empty, *base::Currency::fromCode("EUR"), "Random").ok());
        const std::string file = folder.filePath(QStringLiteral("company")).toStdString();
        for (unsigned seed = 0; seed < companies; ++seed) {
            std::filesystem::copy_file(empty, file, std::filesystem::copy_options::overwrite_existing);
            compareCompany(file, seed, scripts);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void everyMonth()
    {
        QVERIFY2(m_months.difference.isEmpty(), qPrintable(m_months.difference));
        QVERIFY(m_months.figures > companies * 400);
    }

    void everyCohort()
    {
        QVERIFY2(m_cohorts.difference.isEmpty(), qPrintable(m_cohorts.difference));
        QVERIFY(m_cohorts.figures > companies * 20);
    }
};

} // namespace perennial::test

QTEST_GUILESS_MAIN(perennial::test::SqlAgreementTest)
#include "sql_agreement_test.moc"
