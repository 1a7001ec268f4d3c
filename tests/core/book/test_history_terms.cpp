// SPDX-License-Identifier: GPL-3.0-or-later
// Levels, invoice lines and won deals as terms.
#include "core/book/contract_terms.h"
#include "core/book/invoice_terms.h"
#include "core/book/level_terms.h"
#include "core/book/spans.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace perennial::book
{

namespace
{

const base::Currency euro = *base::Currency::fromCode("EUR");
const base::Currency dollar = *base::Currency::fromCode("USD");

base::Date day(std::string_view iso)
{
    return *base::Date::fromIso(iso);
}

/// `customer start end value currency plan reason`, a term a line; a day only when it is no open end.
std::string textOf(const Book &book)
{
    std::string text;
    const Terms &terms = book.terms;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        text.append(book.texts.at(book.customers.id[terms.customer[i]])).append(" ");
        text.append(terms.startsOn[i].toIso()).append(" ");
        text.append(terms.endsOn[i].isOpenEnd() ? "-" : terms.endsOn[i].toIso()).append(" ");
        text.append(std::to_string(terms.monthlyNet[i]));
        if (terms.currency[i] != 0)
            text.append(" ").append(book.currencies[terms.currency[i]].code());
        if (terms.plan[i] != noText)
            text.append(" ").append(book.texts.at(terms.plan[i]));
        if (terms.reason[i] != EndReason::Unknown)
            text.append(terms.reason[i] == EndReason::Voluntary ? " voluntary" : " involuntary");
        text.append("\n");
    }
    for (const base::Problem &warning : book.warnings)
        text.append(base::nameOf(warning.code)).append(" ").append(std::to_string(warning.count)).append("\n");
    return text;
}

struct Level {
    const char *date;
    std::optional<base::Minor> level;
    std::optional<base::Minor> delta;
    const char *plan = "";
    EndReason reason = EndReason::Unknown;
    base::Currency currency = euro;
};

Book levels(std::vector<Level> given, unsigned seed)
{
    std::shuffle(given.begin(), given.end(), std::mt19937(seed));
    Builder builder(euro);
    std::vector<LevelRow> rows;
    for (const Level &one : given) {
        rows.push_back({builder.customer("a"), day(one.date), one.level, one.delta, builder.currency(one.currency),
                        one.reason, builder.text(one.plan), static_cast<RowId>(rows.size() + 1)});
    }
    addLevelTerms(std::move(rows), builder);
    return builder.finish();
}

struct Bill {
    const char *first;
    const char *last;
    base::Minor amount;
    const char *plan = "";
};

Book bills(std::vector<Bill> given, unsigned seed)
{
    std::shuffle(given.begin(), given.end(), std::mt19937(seed));
    Builder builder(euro);
    std::vector<InvoiceRow> rows;
    for (const Bill &one : given)
        rows.push_back({builder.customer("a"), day(one.first), day(one.last) + 1, one.amount, 0, builder.text(one.plan),
                        static_cast<RowId>(rows.size() + 1)});
    addInvoiceTerms(std::move(rows), builder);
    return builder.finish();
}

DealRow won(CustomerIndex customer, const char *closed, std::optional<base::Minor> amount, DealKind kind)
{
    DealRow deal;
    deal.customer = customer;
    if (*closed)
        deal.closedOn = day(closed);
    deal.amount = amount;
    deal.kind = kind;
    deal.status = DealStatus::Won;
    return deal;
}

} // namespace

class TestHistoryTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsBecomeTerms_data()
    {
        using Levels = std::vector<Level>;
        constexpr auto none = std::nullopt;
        QTest::addColumn<Levels>("given");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a level holds until the next one")
            << Levels{{"2025-01-05", 100, none, "Basic"}, {"2025-03-01", 150, none}, {"2025-04-01", 150, none}}
            << "a 2025-01-05 2025-03-01 100 Basic\na 2025-03-01 - 150 Basic\n";
        QTest::newRow("0 ends it, with its reason, and it may come back")
            << Levels{{"2025-01-05", 100, none, "Basic"},
                      {"2025-02-01", 0, none, "", EndReason::Involuntary},
                      {"2025-06-01", 80, none}}
            << "a 2025-01-05 2025-02-01 100 Basic involuntary\na 2025-06-01 - 80\n";
        QTest::newRow("changes accumulate, those of a day are added up")
            << Levels{{"2025-01-05", none, 29, "Basic"},
                      {"2025-02-01", none, 50, "Pro"},
                      {"2025-03-01", none, -20},
                      {"2025-03-01", none, 30},
                      {"2025-04-01", none, -89, "", EndReason::Voluntary}}
            << "a 2025-01-05 2025-02-01 29 Basic\na 2025-02-01 2025-03-01 79 Pro\n"
               "a 2025-03-01 2025-04-01 89 Pro voluntary\n";
        QTest::newRow("a level resets the sum and is the last word of its day")
            << Levels{{"2025-01-05", none, 29},
                      {"2025-02-01", 100, none},
                      {"2025-02-01", none, 7},
                      {"2025-03-01", none, 5}}
            << "a 2025-01-05 2025-02-01 29\na 2025-02-01 2025-03-01 100\na 2025-03-01 - 105\n";
        QTest::newRow("less than nothing is held at 0 and counted")
            << Levels{{"2025-01-05", none, 29}, {"2025-02-01", none, -50}, {"2025-03-01", none, 10}}
            << "a 2025-01-05 2025-02-01 29\na 2025-03-01 - 10\nlevels_below_zero 1\n";
        QTest::newRow("another currency ends one term and begins another")
            << Levels{{"2025-01-05", 100, none},
                      {"2025-02-01", 110, none, "", EndReason::Unknown, dollar},
                      {"2025-03-01", none, 10, "", EndReason::Unknown, dollar}}
            << "a 2025-01-05 2025-02-01 100\na 2025-02-01 2025-03-01 110 USD\na 2025-03-01 - 120 USD\n";
        QTest::newRow("another plan at the same price")
            << Levels{{"2025-01-05", 100, none, "A"}, {"2025-02-01", 100, none, "B"}}
            << "a 2025-01-05 2025-02-01 100 A\na 2025-02-01 - 100 B\n";
    }

    void levelsBecomeTerms()
    {
        QFETCH(std::vector<Level>, given);
        QFETCH(QString, expected);
        for (unsigned seed = 0; seed < 10; ++seed)
            QCOMPARE(QString::fromStdString(textOf(levels(given, seed))), expected);
    }

    void lengths_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("length");
        const auto row = [](const char *first, const char *last, const char *length) {
            QTest::addRow("%s to %s", first, last) << first << last << length;
        };
        row("2025-01-01", "2025-12-31", "year");
        row("2025-01-01", "2025-01-31", "month");
        row("2025-02-15", "2025-05-14", "quarter");
        row("2025-01-31", "2025-02-27", "month");
        row("2024-01-31", "2024-02-28", "month");
        row("2025-02-28", "2025-03-30", "month");
        row("2025-01-01", "2025-01-30", "30 days");
        row("2025-01-15", "2025-01-31", "17 days");
        row("2025-03-10", "2025-03-10", "day");
        row("2023-05-01", "2025-04-30", "24 months");
    }

    void lengths()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QTEST(QString::fromStdString(lengthOf(day(first.toStdString()), day(last.toStdString()) + 1).toText()),
              "length");
    }

    void invoiceLinesBecomeTerms_data()
    {
        using Bills = std::vector<Bill>;
        QTest::addColumn<Bills>("given");
        QTest::addColumn<QString>("expected");
        QTest::newRow("32: a year of 12,000 is 1,000 a month")
            << Bills{{"2025-01-01", "2025-12-31", 1'200'000, "Gold"}} << "a 2025-01-01 2026-01-01 100000 Gold\n";
        QTest::newRow("days x 365/12") << Bills{{"2025-01-15", "2025-01-31", 1700}} << "a 2025-01-15 2025-02-01 3042\n";
        QTest::newRow("months that follow one another are one term")
            << Bills{{"2025-01-01", "2025-01-31", 5000},
                     {"2025-02-01", "2025-02-28", 5000},
                     {"2025-03-02", "2025-04-01", 5000},
                     {"2025-04-04", "2025-05-03", 5000}}
            << "a 2025-01-01 2025-04-02 5000\na 2025-04-04 2025-05-04 5000\n";
        QTest::newRow("months and a year at one price")
            << Bills{{"2025-01-01", "2025-01-31", 5000}, {"2025-02-01", "2026-01-31", 60000}}
            << "a 2025-01-01 2026-02-01 5000\n";
        QTest::newRow("another price, another plan")
            << Bills{{"2025-01-01", "2025-01-31", 5000, "A"},
                     {"2025-02-01", "2025-02-28", 6000, "A"},
                     {"2025-03-01", "2025-03-31", 6000, "B"}}
            << "a 2025-01-01 2025-02-01 5000 A\na 2025-02-01 2025-03-01 6000 A\na 2025-03-01 2025-04-01 6000 B\n";
        QTest::newRow("amounts for one period are added up, a credit reduces them")
            << Bills{{"2025-01-01", "2025-01-31", 5000, "A"},
                     {"2025-01-01", "2025-01-31", 2000, "A"},
                     {"2025-01-01", "2025-01-31", -1500, ""}}
            << "a 2025-01-01 2025-02-01 5500 A\n";
        QTest::newRow("credited altogether")
            << Bills{{"2025-01-01", "2025-01-31", 5000, "A"}, {"2025-01-01", "2025-01-31", -5000, "A"}} << "";
        QTest::newRow("an upgrade in the middle: the rest of the old plan is credited")
            << Bills{{"2025-01-01", "2025-01-31", 10000, "A"},
                     {"2025-01-15", "2025-01-31", -5484, "A"},
                     {"2025-01-15", "2025-02-14", 30000, "B"}}
            << "a 2025-01-01 2025-01-15 10000 A\na 2025-01-15 2025-02-15 30000 B\n";
        QTest::newRow("a credit for nothing that was billed")
            << Bills{{"2025-01-01", "2025-01-31", 5000, "A"}, {"2025-03-01", "2025-03-31", -5000, "A"}}
            << "a 2025-01-01 2025-02-01 5000 A\ncredits_left_out 1\n";
        QTest::newRow("two subscriptions side by side")
            << Bills{{"2025-01-01", "2025-01-31", 5000},
                     {"2025-02-01", "2025-02-28", 5000},
                     {"2025-01-10", "2025-02-09", 5000},
                     {"2025-02-10", "2025-03-09", 5000}}
            << "a 2025-01-01 2025-03-01 5000\na 2025-01-10 2025-03-10 5000\n";
    }

    void invoiceLinesBecomeTerms()
    {
        QFETCH(std::vector<Bill>, given);
        QFETCH(QString, expected);
        for (unsigned seed = 0; seed < 10; ++seed)
            QCOMPARE(QString::fromStdString(textOf(bills(given, seed))), expected);
    }

    void contractLengths()
    {
        QCOMPARE(contractMonths("off"), std::optional(0));
        QCOMPARE(contractMonths("year"), std::optional(12));
        QCOMPARE(contractMonths("24 months"), std::optional(24));
        for (const char *text : {"", "weeks", "2 weeks", "0 months", "500 months", "on"})
            QVERIFY2(!contractMonths(text), text);
    }

    void wonDealsBecomeContracts()
    {
        Builder builder(euro);
        const CustomerIndex a = builder.customer("a");
        const CustomerIndex b = builder.customer("b");
        builder.deals() = {
            won(a, "2024-02-29", 120000, DealKind::New),       won(a, "2024-08-01", 24000, DealKind::Expansion),
            won(a, "2025-02-10", 132000, DealKind::Renewal),   won(b, "2024-05-01", 1200, DealKind::None),
            won(b, "2025-06-01", 2400, DealKind::Renewal),     won(b, "", 1200, DealKind::New),
            won(b, "2025-01-01", std::nullopt, DealKind::New), won(noCustomer, "2025-01-01", 500, DealKind::New)};
        DealRow lost = won(b, "2024-01-01", 999, DealKind::New);
        lost.status = DealStatus::Lost;
        builder.deals().push_back(lost);
        addContractTerms(12, builder);
        QCOMPARE(textOf(builder.finish()), "a 2024-02-29 2025-02-10 10000\na 2024-08-01 2025-08-01 2000\n"
                                           "a 2025-02-10 2026-02-10 11000\nb 2024-05-01 2025-05-01 100\n"
                                           "b 2025-06-01 2026-06-01 200\ndeals_without_contract 3\n");
    }
};

} // namespace perennial::book

QTEST_APPLESS_MAIN(perennial::book::TestHistoryTerms)
#include "test_history_terms.moc"
