// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importing/dates.h"

using namespace perennial;
using namespace perennial::importing;

class TestDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writtenForms_data();
    void writtenForms();
    void decidesOrder_data();
    void decidesOrder();
    void newestIsNotInTheFuture();
};

void TestDates::writtenForms_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *cell, DateOrder order, const char *expected) {
        QTest::addRow("%s, %d", cell, static_cast<int>(order))
            << QString::fromUtf8(cell) << static_cast<int>(order) << QString::fromUtf8(expected);
    };
    using enum DateOrder;
    row("2025-06-30", Ymd, "2025-06-30");
    row("2025-06-30 09:30", Ymd, "2025-06-30");
    row("2025-06-30 23:59:59", Ymd, "2025-06-30");
    row("2025-01-07T10:22:33.000Z", Ymd, "2025-01-07");
    row("2025-01-07T23:30:00+05:00", Ymd, "2025-01-07");
    row("2025-01-07 23:30:00 UTC", Ymd, "2025-01-07");
    row("2025/6/3", Ymd, "2025-06-03");
    row("2025.06.03", Ymd, "2025-06-03");
    row("20250603", Ymd, "2025-06-03");
    row("15.01.2024 09:30", Dmy, "2024-01-15");
    row("5.1.24", Dmy, "2024-01-05");
    row("01.02.2024", Dmy, "2024-02-01");
    row("12/25/25 20:18", Mdy, "2025-12-25");
    row("1/2/2025", Mdy, "2025-01-02");
    row("1/2/2025", Dmy, "2025-02-01");
    row("1-2-99", Dmy, "1999-02-01");
    row("3/1/2025 9:05 PM", Mdy, "2025-03-01");
    row("Sep 3, 2026", Ymd, "2026-09-03");
    row("June 1, 2025", Ymd, "2025-06-01");
    row("3 Sep 2026", Ymd, "2026-09-03");
    row("03-Sep-26", Ymd, "2026-09-03");
    row("3. März 2025", Ymd, "2025-03-03");
    row("1 июня 2025 г.", Ymd, "2025-06-01");
    row("17 iunie 2025", Ymd, "2025-06-17");
    row("2 mei 2025", Ymd, "2025-05-02");
    row("1 de junio de 2025", Ymd, "2025-06-01");
    row("1er janvier 2025", Ymd, "2025-01-01");
    row("15 août 2025", Ymd, "2025-08-15");
    row("12 déc. 2025", Ymd, "2025-12-12");
    row("3 de septiembre de 2026", Ymd, "2026-09-03");
    row("4 ene. 2026 10:30", Ymd, "2026-01-04");
    row("5-6-26", Dmy, "2026-06-05");
    row("٠١/٠٨/٢٠٢٦", Dmy, "2026-08-01");
    row("631152000", Ymd, "1990-01-01");
    row("2524608000", Ymd, "none");
    row("2025-06", Ymd, "2025-06-01 month");
    row("06/2025", Ymd, "2025-06-01 month");
    row("Jun 2025", Ymd, "2025-06-01 month");
    row("1717718334", Ymd, "2024-06-06");
    row("1717718334000", Ymd, "2024-06-06");
    row("2025-02-30", Ymd, "impossible");
    row("31.04.2025", Dmy, "impossible");
    row("13/13/2025", Dmy, "impossible");
    row("25/12/2025", Mdy, "impossible");
    row("2025-13-01", Ymd, "impossible");
    row("20250230", Ymd, "impossible");
    row("Feb 30, 2025", Ymd, "impossible");
    row("2025", Ymd, "none");
    row("12.50", Ymd, "none");
    row("tomorrow", Ymd, "none");
    row("2025-06-30x", Ymd, "none");
    row("1/2", Ymd, "none");
    row("March madness 2025 1 2 3", Ymd, "none");
    row("42", Ymd, "none");
}

void TestDates::writtenForms()
{
    QFETCH(QString, cell);
    QFETCH(int, order);
    QFETCH(QString, expected);
    base::Date date;
    bool isMonth = false;
    QString text;
    switch (parseDate(cell.toStdString(), static_cast<DateOrder>(order), date, isMonth)) {
    case DateStatus::Ok:
        text = QString::fromStdString(date.toIso()) + QString::fromLatin1(isMonth ? " month" : "");
        break;
    case DateStatus::Impossible:
        text = QStringLiteral("impossible");
        break;
    case DateStatus::NotADate:
        text = QStringLiteral("none");
        break;
    }
    QCOMPARE(text, expected);
}

void TestDates::decidesOrder_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *cells, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(cells).split(QLatin1Char('|')) << QString::fromUtf8(expected);
    };
    row("iso", "2025-01-02|2025-03-04", "ymd");
    row("day first", "03/04/2025|13/04/2025", "dmy");
    row("month first", "03/04/2025|03/14/2025", "mdy");
    row("undecided", "03/04/2025|01/02/2025", "?");
    row("dots are day first", "03.04.2025|01.02.2025", "dmy");
    row("contradiction", "13/04/2025|03/14/2025", "?");
    row("mixed with iso", "2025-01-02|13/04/2025", "dmy");
    row("no dates", "soon|later", "ymd");
}

void TestDates::decidesOrder()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, expected);
    DateStats stats(*base::Date::fromYmd(2026, 1, 1));
    for (const QString &cell : cells)
        stats.add(cell.toStdString());
    static const char *const names[] = {"ymd", "dmy", "mdy"};
    const auto order = stats.order();
    QCOMPARE(QString::fromLatin1(order ? names[static_cast<int>(*order)] : "?"), expected);
}

void TestDates::newestIsNotInTheFuture()
{
    DateStats stats(*base::Date::fromYmd(2025, 6, 30));
    for (const char *cell : {"2025-06-01", "2025-05-31", "2025-07-01", "2099-01-01", "2025-02-30", "1/6/2025"})
        stats.add(cell);
    QCOMPARE(stats.newest(DateOrder::Ymd)->toIso(), std::string("2025-06-01"));
    stats.add("29/6/2025");
    QCOMPARE(stats.newest(DateOrder::Dmy)->toIso(), std::string("2025-06-29"));
}

QTEST_GUILESS_MAIN(TestDates)
#include "test_dates.moc"
