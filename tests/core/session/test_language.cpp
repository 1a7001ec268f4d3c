// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/language.h"

#include <QFile>
#include <QTest>

using namespace perennial::session;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void everyLanguageIsEmbedded();
    void argumentsAreNotPatterns_data();
    void argumentsAreNotPatterns();
    void countedKeepsLargeNumbers();
    void englishPluralForms();
    void isIndependentOfTheLocale();
    void canBeMoved();
};

void TestLanguage::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("de") << QStringLiteral("de");
    QTest::newRow("territory") << QStringLiteral("ru_RU") << QStringLiteral("ru");
    QTest::newRow("tag") << QStringLiteral("nl-BE") << QStringLiteral("nl");
    QTest::newRow("upper case") << QStringLiteral("RO") << QStringLiteral("ro");
    QTest::newRow("unknown") << QStringLiteral("fr") << QStringLiteral("en");
    QTest::newRow("empty") << QString() << QStringLiteral("en");
    QTest::newRow("longer") << QStringLiteral("deu") << QStringLiteral("en");
}

void TestLanguage::codes()
{
    QFETCH(QString, code);
    QTEST(codeOf(languageOf(code)), "expected");
}

void TestLanguage::everyLanguageIsEmbedded()
{
    QCOMPARE(allLanguages().size(), std::size_t(5));
    for (const Language language : allLanguages()) {
        QVERIFY(!nameOf(language).isEmpty());
        const QString code = codeOf(language);
        QVERIFY2(QFile::exists(QLatin1String(":/i18n/perennial_") + code + QLatin1String(".qm")), qPrintable(code));
        if (language != Language::English) {
            QVERIFY2(QFile::exists(QLatin1String(":/i18n/qtbase_") + code + QLatin1String(".qm")), qPrintable(code));
        }
    }
}

void TestLanguage::argumentsAreNotPatterns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    const QStringList two{QStringLiteral("%2"), QStringLiteral("b")};
    QTest::newRow("a place in an argument") << QByteArray("%1 and %2") << two << QStringLiteral("%2 and b");
    QTest::newRow("other order") << QByteArray("%2 then %1") << two << QStringLiteral("b then %2");
    QTest::newRow("twice") << QByteArray("%2%2") << two << QStringLiteral("bb");
    QTest::newRow("no argument left") << QByteArray("%3") << two << QStringLiteral("%3");
    QTest::newRow("a percentage") << QByteArray("100 % of %2") << two << QStringLiteral("100 % of b");
    QTest::newRow("at the end") << QByteArray("%2 %") << two << QStringLiteral("b %");
    QTest::newRow("%n without a count") << QByteArray("%n %2") << two << QStringLiteral("%n b");
}

void TestLanguage::argumentsAreNotPatterns()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, arguments);
    QTEST(Wording(Language::English)(text.constData(), arguments), "expected");
}

void TestLanguage::countedKeepsLargeNumbers()
{
    const Wording german(Language::German);
    const QString text = german.counted("%n of %1", 3'000'000'001, {QStringLiteral("%n")});
    QCOMPARE(text, QStringLiteral("3.000.000.001 of %n"));
    QCOMPARE(german.counted("%n", -5), QStringLiteral("-5"));
}

void TestLanguage::englishPluralForms()
{
    const Wording english(Language::English);
    const char *text = "Only %n customer(s) left";
    QCOMPARE(english.counted(text, 1), QStringLiteral("Only 1 customer has left"));
    QCOMPARE(english.counted(text, 2), QStringLiteral("Only 2 customers have left"));
    QCOMPARE(english.counted(text, 1'000'001), QStringLiteral("Only 1,000,001 customers have left"));
}

void TestLanguage::isIndependentOfTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::French));
    const Wording dutch(Language::Dutch);
    QCOMPARE(dutch.locale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    QCOMPARE(dutch.language(), Language::Dutch);
    QLocale::setDefault(QLocale::c());
}

void TestLanguage::canBeMoved()
{
    Wording first(Language::Russian);
    Wording second(std::move(first));
    QCOMPARE(second.language(), Language::Russian);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
