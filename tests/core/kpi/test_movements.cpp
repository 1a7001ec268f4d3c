// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/naive.h"
#include "tests/core/kpi/random_books.h"

#include "core/kpi/kpi.h"

#include <QTest>

namespace perennial::test
{

namespace
{

const char *const amounts[] = {"mrr",
                               "mrr_new",
                               "mrr_expansion",
                               "mrr_reactivation",
                               "mrr_contraction",
                               "mrr_churn",
                               "mrr_fx",
                               "customers",
                               "new_customers",
                               "reactivated_customers",
                               "churned_customers",
                               "bounced_customers",
                               "subscriptions",
                               "mrr_churn_voluntary",
                               "mrr_churn_involuntary",
                               "mrr_churn_unknown"};
struct Ratio {
    const char *id;
    const char *part;
    const char *whole;
};
const Ratio ratios[] = {{"nrr", "nrr_kept", "nrr_base"}, {"grr", "grr_kept", "nrr_base"}};

QString compared(const kpi::Value &ours, const kpi::Value &theirs, const QString &where)
{
    if (ours == theirs)
        return {};
    return where + QStringLiteral(": ") + QString::number(ours.number(), 'g', 17) + QStringLiteral(" instead of ") +
           QString::number(theirs.number(), 'g', 17) + QStringLiteral(" (") +
           QLatin1String(kpi::nameOf(ours.why()).data()) + QStringLiteral(")");
}

/// What differs between the engine and the day-by-day count; empty when nothing does.
QString difference(const book::Book &book, const kpi::Request &request)
{
    const auto report = kpi::compute(book, request);
    if (!report.ok())
        return QStringLiteral("no report");
    const auto &groups = report->figures.front().series;
    const NaiveBook counted(book, request.conventions);
    for (std::size_t at = 0; at < groups.front().points.size(); ++at) {
        const base::Period &period = request.periods[at];
        auto naive = counted.movements(period, request.by.value_or(""));
        for (std::size_t group = 0; group < groups.size(); ++group) {
            NaiveFigures &expected = naive[groups[group].group.value_or("")];
            const auto ours = [&](const char *id) { return report->find(id)->series[group].points[at].value; };
            const QString where = QString::fromStdString(period.label + " " + groups[group].group.value_or("") + " ");
            for (const char *id : amounts) {
                const QString text = compared(ours(id), kpi::Value::exact(expected[id]), where + QLatin1String(id));
                if (!text.isEmpty() && ours(id).why() != kpi::NoAnswer::NoRate)
                    return text;
            }
            for (const Ratio &ratio : ratios) {
                if (expected[ratio.whole] == 0 || !ours(ratio.id).hasAnswer())
                    continue;
                const double value =
                    static_cast<double>(expected[ratio.part]) / static_cast<double>(expected[ratio.whole]);
                const QString text = compared(ours(ratio.id), kpi::Value::real(value), where + QLatin1String(ratio.id));
                if (!text.isEmpty())
                    return text;
            }
        }
    }
    return {};
}

kpi::Request requestFor(const book::Book &book, std::uint64_t seed)
{
    const base::Every kinds[] = {base::Every::Month, base::Every::Month, base::Every::Quarter,
                                 base::Every::Year,  base::Every::Week,  base::Every::Day};
    const char *const groupings[] = {"", "segment", "plan"};
    kpi::Request request;
    request.only.assign(std::begin(amounts), std::end(amounts));
    for (const Ratio &ratio : ratios)
        request.only.emplace_back(ratio.id);
    request.conventions = randomConventions(seed);
    const base::Every every = kinds[seed % 6];
    const base::Date from = *base::Date::fromYmd(2023, 8, 1) + static_cast<int>(seed % 7) * 31;
    const base::Date to = every == base::Every::Day ? std::min(*book.cutOff + 2, from + 90) : *book.cutOff + 40;
    request.periods = kpi::periodsBetween(from, to, every, request.conventions.fiscalYearStartMonth);
    const std::string by = groupings[seed / 6 % 3];
    if (!by.empty())
        request.by = by;
    return request;
}

} // namespace

class TestMovements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheDayByDayCount()
    {
        for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
            const book::Book book = randomBook(seed);
            const QString text = difference(book, requestFor(book, seed));
            QVERIFY2(text.isEmpty(), qPrintable(QStringLiteral("seed %1: ").arg(seed) + text));
        }
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestMovements)
#include "test_movements.moc"
