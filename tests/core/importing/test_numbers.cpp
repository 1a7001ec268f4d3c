// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importing/numbers.h"

using namespace perennial;
using namespace perennial::importing;

class TestNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writtenForms_data();
    void writtenForms();
    void minor_data();
    void minor();
    void decidesMark_data();
    void decidesMark();
    void looksLikeCents_data();
    void looksLikeCents();
};

void TestNumbers::writtenForms_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<char>("mark");
    QTest::addColumn<QString>("expected"); // mantissa/scale, with currency and %; empty: no number
    const auto row = [](const char *cell, char mark, const char *expected) {
        QTest::addRow("%s under %c", cell, mark) << QString::fromUtf8(cell) << mark << QString::fromUtf8(expected);
    };
    row("49", '.', "49/0");
    row("49.00", '.', "4900/2");
    row("-12.5", '.', "-125/1");
    row("1,249.50", '.', "124950/2");
    row("1.249,50", ',', "124950/2");
    row("1 249,50", ',', "124950/2");
    row("1\u202F249,50", ',', "124950/2");
    row("1\u00A0249", ',', "1249/0");
    row("1'249.50", '.', "124950/2");
    row("1’249.50", '.', "124950/2");
    row("12,34,567.00", '.', "123456700/2");
    row("1\u2009249,50", ',', "124950/2");
    row("1\u2007249,50", ',', "124950/2");
    row("١٬٢٤٩٫٥٠", '.', "124950/2");
    row("۱۲", ',', "12/0");
    row("kr 100", ',', "100/0");
    row("Rs. 45,000.00", '.', "4500000/2");
    // published worked example (oracles.csv row 76): a thousand, and a hundred and ten
    row("1.000", ',', "1000/0");
    row("-110.7 EUR", '.', "-1107/1 EUR");
    row("-110.7 EUR", ',', "");
    row("3.000", '.', "3000/3");
    row("3.000", ',', "3000/0");
    row("(45.10)", '.', "-4510/2");
    row("45.10-", '.', "-4510/2");
    row("−45.10", '.', "-4510/2");
    row("+7", '.', "7/0");
    row(".5", '.', "5/1");
    row("12,50 €", ',', "1250/2 EUR");
    row("€12.50", '.', "1250/2 EUR");
    row("-$12.50", '.', "-1250/2 USD");
    row("$-12.50", '.', "-1250/2 USD");
    row("USD 1,000", '.', "1000/0 USD");
    row("100 zł", ',', "100/0 PLN");
    row("5.93%", '.', "593/2%");
    row("10 %", '.', "10/0%");
    row("1,5", '.', "");
    row("1,2345", '.', "");
    row("1.2.3", '.', "");
    row("12 apples", '.', "");
    row("1e5", '.', "");
    row("twelve", '.', "");
    row("-", '.', "");
    row("(5", '.', "");
    row("9999999999999999999999", '.', "too large");
    row("0.00000000000000000000012", '.', "0/18 cut");
}

void TestNumbers::writtenForms()
{
    QFETCH(QString, cell);
    QFETCH(char, mark);
    QFETCH(QString, expected);
    Decimal number;
    const NumberStatus status = parseNumber(cell.toStdString(), mark, number);
    QString text;
    if (status == NumberStatus::TooLarge)
        text = QStringLiteral("too large");
    if (status == NumberStatus::Ok) {
        text = QStringLiteral("%1/%2").arg(number.mantissa).arg(number.scale);
        if (number.percent)
            text += QLatin1Char('%');
        if (!number.currency.isNone())
            text += QLatin1Char(' ') + QString::fromStdString(number.currency.code());
        if (number.cut)
            text += QStringLiteral(" cut");
    }
    QCOMPARE(text, expected);
}

void TestNumbers::minor_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *cell, int decimals, const char *expected) {
        QTest::addRow("%s to %d", cell, decimals) << QString::fromUtf8(cell) << decimals << QString::fromUtf8(expected);
    };
    row("49", 2, "4900");
    row("49.5", 2, "4950");
    row("49.500", 2, "4950");
    row("0.005", 2, "1 rounded");
    row("-0.005", 2, "-1 rounded");
    row("0.0049", 2, "0 rounded");
    row("720", 0, "720");
    row("720.5", 0, "721 rounded");
    row("1.2345", 3, "1235 rounded");
    row("90000000000", 2, "9000000000000");
    row("90000000000.01", 2, "too large");
    row("999999999999999999", 3, "too large");
}

void TestNumbers::minor()
{
    QFETCH(QString, cell);
    QFETCH(int, decimals);
    QFETCH(QString, expected);
    Decimal number;
    QCOMPARE(parseNumber(cell.toStdString(), '.', number), NumberStatus::Ok);
    bool rounded = false;
    const auto minor = toMinor(number, decimals, rounded);
    QString text = minor ? QString::number(*minor) : QStringLiteral("too large");
    if (minor && rounded)
        text += QStringLiteral(" rounded");
    QCOMPARE(text, expected);
}

void TestNumbers::decidesMark_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("expected"); // mark, or ?; then grouping
    const auto row = [](const char *name, std::initializer_list<const char *> cells, const char *expected) {
        QStringList list;
        for (const char *cell : cells)
            list << QString::fromUtf8(cell);
        QTest::newRow(name) << list << QString::fromUtf8(expected);
    };
    row("plain", {"1", "20", "300"}, "none");
    row("points", {"1.5", "20"}, ".");
    row("commas", {"1,5", "20"}, ",");
    row("german", {"1.249,50", "12.000,00"}, ", .");
    row("english", {"1,249.50", "3,000"}, ". ,");
    row("only thousands or thousandths", {"3.000", "1.000"}, "?");
    row("settled by one", {"3.000", "1,5"}, ", .");
    row("settled by leading zero", {"3.000", "0.125"}, ".");
    row("two groups", {"1.000.000"}, ", .");
    row("one slip among many", {"1.5", "1.5", "1.5", "1.5", "1.5", "1.5", "1.5", "1.5", "1.5", "1.5", "1.5",
                                "1.5", "1.5", "1.5", "1.5", "1.5", "1.5", "1.5", "1.5", "1.5", "1,5"},
        ".");
    row("contradiction", {"1.5", "1,5", "3.000"}, "?");
    row("words between", {"n/a", "12.5", "later"}, ".");
}

void TestNumbers::decidesMark()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, expected);
    NumberStats stats;
    for (const QString &cell : cells)
        stats.add(cell.toStdString());
    QString text = stats.mark() != 0 ? QString(QLatin1Char(stats.mark()))
                                     : QString::fromLatin1(stats.hasUndecided() ? "?" : "none");
    const std::string grouping = stats.grouping(stats.mark());
    if (stats.mark() != 0 && !grouping.empty())
        text += QLatin1Char(' ') + QString::fromStdString(grouping);
    QCOMPARE(text, expected);
}

void TestNumbers::looksLikeCents_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("expected");
    const auto list = [](std::initializer_list<const char *> cells) {
        QStringList texts;
        for (const char *cell : cells)
            texts << QString::fromUtf8(cell);
        return texts;
    };
    QTest::newRow("prices") << list({"4900", "0", "129950", "999"}) << true;
    QTest::newRow("with missing ones") << list({"4900", "--", "n/a"}) << true;
    QTest::newRow("small") << list({"4900", "50"}) << false;
    QTest::newRow("odd") << list({"4900", "4901"}) << false;
    QTest::newRow("decimals") << list({"4900", "49.5"}) << false;
    QTest::newRow("currency") << list({"4900", "4900 EUR"}) << false;
    QTest::newRow("nothing") << list({"0", "--"}) << false;
}

void TestNumbers::looksLikeCents()
{
    QFETCH(QStringList, cells);
    NumberStats stats;
    for (const QString &cell : cells)
        stats.add(cell.toStdString());
    QTEST(stats.looksMinor(), "expected");
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "test_numbers.moc"
