// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QTest>

using namespace perennial;

class TestArguments : public QObject
{
    Q_OBJECT

private:
    const std::vector<app::OptionSpec> m_options = {
        {"--from", "YYYY-MM"}, {"--json", nullptr}, {"--set", "KEY=VALUE", "", true}};

private Q_SLOTS:
    void wordsAreSorted()
    {
        auto parsed = app::parse({QStringLiteral("a.perennial"), QStringLiteral("--set"), QStringLiteral("x=1"),
                                  QStringLiteral("--from=2025-01"), QStringLiteral("--json"),
                                  QStringLiteral("--set=y=2=3"), QStringLiteral("--"), QStringLiteral("--odd.csv")},
                                 m_options);
        const auto &arguments = std::get<app::Arguments>(parsed);
        QCOMPARE(arguments.files, QStringList({QStringLiteral("a.perennial"), QStringLiteral("--odd.csv")}));
        QCOMPARE(arguments.values("--set"), QStringList({QStringLiteral("x=1"), QStringLiteral("y=2=3")}));
        QCOMPARE(arguments.value("--from"), std::optional(QStringLiteral("2025-01")));
        QVERIFY(arguments.has("--json"));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QTest::newRow("unknown") << words("--frmo 2025-01") << "did you mean --from?";
        QTest::newRow("unknown, nothing near") << words("--pseudonyms") << "unknown option --pseudonyms";
        QTest::newRow("no value") << words("a --from") << "--from needs a value";
        QTest::newRow("switch with value") << words("--json=1") << "--json takes no value";
        QTest::newRow("twice") << words("--from 1 --from 2") << "--from is given twice";
    }
    void mistakesAreNamed()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const auto parsed = app::parse(words, m_options);
        const QString *text = std::get_if<QString>(&parsed);
        QVERIFY(text != nullptr);
        QVERIFY2(text->contains(said), qPrintable(*text));
    }

    void pairsSplitAtTheFirstSign()
    {
        QCOMPARE(app::pairOf(QStringLiteral("starts_on=Start = Date")),
                 std::optional(std::pair(QStringLiteral("starts_on"), QStringLiteral("Start = Date"))));
        QCOMPARE(app::pairOf(QStringLiteral("plan=")), std::optional(std::pair(QStringLiteral("plan"), QString())));
        QVERIFY(!app::pairOf(QStringLiteral("plan")));
        QVERIFY(!app::pairOf(QStringLiteral("=x")));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"
