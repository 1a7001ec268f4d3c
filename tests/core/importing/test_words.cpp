// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/cell_values.h"
#include "core/importing/currencies.h"
#include "core/importing/text.h"

#include <QTest>

using namespace perennial;
using namespace perennial::importing;

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsHeaders_data();
    void foldsHeaders();
    void foldsWords_data();
    void foldsWords();
    void patterns_data();
    void patterns();
    void missingMarks_data();
    void missingMarks();
    void currencies_data();
    void currencies();
    void headerCurrencies_data();
    void headerCurrencies();
    void exactWordsBeforePatterns();
};

namespace
{

void textRow(const char *from, const char *to)
{
    QTest::newRow(from) << QString::fromUtf8(from) << QString::fromUtf8(to);
}

void textColumns()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
}

} // namespace

void TestWords::foldsHeaders_data()
{
    textColumns();
    textRow("Customer ID", "customerid");
    textRow(" customer_id ", "customerid");
    textRow("Deal - Title*", "dealtitle");
    textRow("Start Date (UTC)", "startdate");
    textRow("Impr.", "impr");
    textRow("ÉTAPE", "étape");
    textRow("Этап", "этап");
    textRow("#", "#");
    textRow("\uFEFFid", "id");
}

void TestWords::foldsHeaders()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QCOMPARE(QString::fromStdString(foldedHeader(from.toStdString())), to);
}

void TestWords::foldsWords_data()
{
    textColumns();
    textRow("  Closed   Won ", "closed won");
    textRow("✅ Gagnée", "gagnée");
    textRow("past_due", "past_due");
    textRow("GROẞ", "groß");
    textRow("***", "***");
}

void TestWords::foldsWords()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QCOMPARE(QString::fromStdString(foldedWord(from.toStdString())), to);
}

void TestWords::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *pattern, const char *word, bool expected) {
        QTest::addRow("%s on %s", pattern, word) << QString::fromUtf8(pattern) << QString::fromUtf8(word) << expected;
    };
    row("total", "total", true);
    row("total", "total sa", false);
    row("total*", "total: account", true);
    row("*total", "grand total", true);
    row("*too*", "it was too expensive", true);
    row("*too*", "expensive", false);
    row("", "", true);
    row("", "x", false);
    row("*", "", true);
}

void TestWords::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, word);
    QFETCH(bool, expected);
    QCOMPARE(matchesPattern(pattern.toStdString(), word.toStdString()), expected);
}

void TestWords::missingMarks_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("expected");
    for (const char *cell :
         {"", "-", "--", "N/A", "n/a", "NULL", "∞", "—", "NaN", "None", "\\N", "#N/A", "#NV", "n.a.", "(null)"})
        QTest::newRow(cell) << QString::fromUtf8(cell) << true;
    for (const char *cell : {"0", "Nancy", "-1", "nullable", "(5)", "(none of it)"})
        QTest::newRow(cell) << QString::fromUtf8(cell) << false;
}

void TestWords::missingMarks()
{
    QFETCH(QString, cell);
    QFETCH(bool, expected);
    QCOMPARE(isMissingMark(cell.toStdString()), expected);
}

void TestWords::currencies_data()
{
    textColumns();
    textRow("eur", "EUR");
    textRow("€", "EUR");
    textRow(" Gbp ", "GBP");
    textRow("US$", "USD");
    textRow("kr", "");
    textRow("XYZ", "");
    textRow("", "");
}

void TestWords::currencies()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QCOMPARE(QString::fromStdString(currencyOf(from.toStdString()).value_or(base::Currency()).code()), to);
}

void TestWords::headerCurrencies_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *header, const char *currency, const char *rest) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(currency) << QString::fromUtf8(rest);
    };
    row("Amount spent (EUR)", "EUR", "Amount spent");
    row("Amount [usd]", "USD", "Amount");
    row("MRR in CHF", "CHF", "MRR");
    row("Cost €", "EUR", "Cost");
    row("Amount (net)", "", "Amount (net)");
    row("Deals all", "", "Deals all");
    row("amount", "", "amount");
}

void TestWords::headerCurrencies()
{
    QFETCH(QString, header);
    QFETCH(QString, currency);
    QFETCH(QString, rest);
    const std::string text = header.toStdString();
    QCOMPARE(QString::fromStdString(headerCurrency(text).value_or(base::Currency()).code()), currency);
    QCOMPARE(QString::fromStdString(std::string(withoutCurrency(text))), rest);
}

void TestWords::exactWordsBeforePatterns()
{
    Vocabulary vocabulary;
    vocabulary.words = {{"*lost*", "lost"}, {"not lost", "open"}};
    vocabulary.otherwise = "";
    static constexpr std::string_view own[] = {"won"};
    WordReader words = choiceWords(&vocabulary, own);
    QCOMPARE(words.read("Not Lost").value, std::string("open"));
    QCOMPARE(words.read("we lost it").value, std::string("lost"));
    QCOMPARE(words.read("WON").value, std::string("won"));
    QCOMPARE(words.read("maybe").kind, Meaning::Kind::Otherwise);
    QCOMPARE(choiceWords(nullptr, own).read("maybe").kind, Meaning::Kind::Unknown);
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
