// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/board/formatter.h"
#include "tests/core/board/report_builder.h"

using namespace perennial;
using namespace perennial::board;
using session::Language;
using session::Wording;

namespace
{

base::Currency currency(const char *code)
{
    return *base::Currency::fromCode(code);
}

/// One text in the five languages, as rows of a table are named after them.
void addRows(const char *name, const QStringList &expected)
{
    for (const Language language : session::allLanguages()) {
        const QString code = session::codeOf(language);
        QTest::addRow("%s %s", name, qPrintable(code))
            << QString::fromLatin1(name) << code << expected[static_cast<int>(language)];
    }
}

QString written(const QString &what, const Formatter &formatter)
{
    if (what == u"money") {
        return formatter.money(8'642'049);
    }
    if (what == u"cents") {
        return formatter.money(-123'450, Cents::Shown);
    }
    if (what == u"percent") {
        return formatter.percent(0.041, 1, Signed::Always);
    }
    if (what == u"number") {
        return formatter.number(-1234.56, 1);
    }
    if (what == u"date") {
        return formatter.date(*base::Date::fromIso("2025-06-30"));
    }
    if (what == u"short date") {
        return formatter.shortDate(*base::Date::fromIso("2025-06-30"));
    }
    if (what == u"span") {
        return formatter.span({*base::Month::fromYm(2024, 7), *base::Month::fromYm(2025, 6)});
    }
    return formatter.shortMonth(*base::Month::fromYm(2025, 3));
}

} // namespace

class TestFormatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void languages();
    void otherCurrencies_data();
    void otherCurrencies();
    void rounding();
    void blanksNeverBreak();
    void spans();
    void units();
};

void TestFormatter::languages_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    const auto u = [](const char *text) { return QString::fromUtf8(text); };
    addRows("money", {u("€86,420"), u("€ 86.420"), u("86.420 €"), u("86 420 €"), u("86.420 €")});
    addRows("cents", {u("−€1,234.50"), u("−€ 1.234,50"), u("−1.234,50 €"), u("−1 234,50 €"), u("−1.234,50 €")});
    addRows("percent", {u("+4.1%"), u("+4,1%"), u("+4,1 %"), u("+4,1 %"), u("+4,1 %")});
    addRows("number", {u("−1,234.6"), u("−1.234,6"), u("−1.234,6"), u("−1 234,6"), u("−1.234,6")});
    addRows("date", {u("30 June 2025"), u("30 juni 2025"), u("30. Juni 2025"), u("30 июня 2025"), u("30 iunie 2025")});
    addRows("short date", {u("30/06/2025"), u("30-06-2025"), u("30.06.2025"), u("30.06.2025"), u("30.06.2025")});
    addRows("span", {u("July 2024 – June 2025"), u("juli 2024 – juni 2025"), u("Juli 2024 – Juni 2025"),
                     u("июль 2024 – июнь 2025"), u("iulie 2024 – iunie 2025")});
    addRows("month", {u("Mar"), u("mrt."), u("Mär"), u("март"), u("mar.")});
}

void TestFormatter::languages()
{
    QFETCH(QString, what);
    QFETCH(QString, language);
    const Wording wording(session::languageOf(language));
    QTEST(test::plain(written(what, Formatter(wording, currency("EUR")))), "expected");
}

void TestFormatter::otherCurrencies_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<double>("minor");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *language, const char *code, double minor, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(language) << QByteArray(code) << minor << QString::fromUtf8(text);
    };
    row("no decimals", "en", "JPY", 123456, "¥123,456");
    row("three decimals", "de", "KWD", 1234567, "1.234,567 KWD");
    row("a code before the number", "en", "SEK", 123450, "SEK 1,234.50");
    row("a code after the number", "ru", "CHF", 123450, "1 234,50 CHF");
    row("dollars in Dutch", "nl", "USD", 123450, "$ 1.234,50");
    row("lei at home", "ro", "RON", 123450, "1.234,50 lei");
    row("lei abroad", "de", "RON", 123450, "1.234,50 RON");
    row("roubles", "ru", "RUB", 100, "1,00 ₽");
}

void TestFormatter::otherCurrencies()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, code);
    QFETCH(double, minor);
    const Wording wording(session::languageOf(language));
    const Formatter formatter(wording, currency(code.constData()));
    QTEST(test::plain(formatter.money(minor, Cents::Shown)), "expected");
}

void TestFormatter::rounding()
{
    const Wording wording(Language::English);
    const Formatter formatter(wording, currency("EUR"));
    QCOMPARE(formatter.number(0.05, 1), QStringLiteral("0.1"));
    QCOMPARE(formatter.number(-0.04, 1), QStringLiteral("0.0")); // never a minus before zero
    QCOMPARE(formatter.number(-0.04, 1, Signed::Always), QStringLiteral("0.0"));
    QCOMPARE(formatter.money(-49), QStringLiteral("€0"));
    QCOMPARE(formatter.money(-50), QStringLiteral("−€1"));
    QCOMPARE(formatter.percent(0.0235), QStringLiteral("2.4%"));
    QCOMPARE(formatter.number(1.005, 2), QStringLiteral("1.01"));
    QCOMPARE(formatter.count(12480), QStringLiteral("12,480"));
}

void TestFormatter::blanksNeverBreak()
{
    for (const Language language : session::allLanguages()) {
        const Wording wording(language);
        const Formatter formatter(wording, currency("SEK"));
        for (const QString &text :
             {formatter.money(-123'456'789, Cents::Shown), formatter.percent(0.5), formatter.count(1e9)}) {
            QVERIFY2(!text.contains(u' ') && !text.contains(QChar(0x00A0)) && !text.contains(u'-'), qPrintable(text));
        }
    }
}

void TestFormatter::spans()
{
    const Wording wording(Language::English);
    const Formatter formatter(wording, currency("EUR"));
    const base::Month april = *base::Month::fromYm(2025, 4);
    QCOMPARE(formatter.span({april, april}), QStringLiteral("April 2025"));
    QCOMPARE(formatter.span({april, april + 2}), QStringLiteral("April – June 2025"));
    QCOMPARE(formatter.span({april - 4, april}), QStringLiteral("December 2024 – April 2025"));
}

void TestFormatter::units()
{
    const Wording wording(Language::English);
    const Formatter formatter(wording, currency("EUR"));
    QCOMPARE(formatter.moneyUnit(199'999).name, QStringLiteral("€"));
    QCOMPARE(formatter.moneyUnit(200'000).name, QStringLiteral("k €"));
    QCOMPARE(formatter.moneyUnit(-800'000).divisor, 1000.0);
    QCOMPARE(formatter.moneyUnit(3e8).name, QStringLiteral("m €"));
}

QTEST_GUILESS_MAIN(TestFormatter)
#include "test_formatter.moc"
