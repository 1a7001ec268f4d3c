// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mnemonics.h"

#include <QMenu>
#include <QSet>
#include <QTest>

using namespace perennial;

class MnemonicsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEntryGetsItsOwn_data();
    void everyEntryGetsItsOwn();
    void submenusAreServedToo();
};

namespace
{

/// The letters that follow a single &.
QStringList letters(const QMenu &menu)
{
    QStringList found;
    for (const QAction *action : menu.actions()) {
        QString text = action->text();
        text.remove(QStringLiteral("&&"));
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        found.append(at < 0 ? QString() : QString(text[at + 1].toLower()));
    }
    return found;
}

} // namespace

void MnemonicsTest::everyEntryGetsItsOwn_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("kept") << QStringList({QStringLiteral("&Open"), QStringLiteral("&New")})
                          << QStringList({QStringLiteral("o"), QStringLiteral("n")});
    QTest::newRow("clash moves") << QStringList({QStringLiteral("&Open"), QStringLiteral("&Other")})
                                 << QStringList({QStringLiteral("o"), QStringLiteral("t")});
    QTest::newRow("missing is given") << QStringList({QStringLiteral("&Save"), QStringLiteral("Sample")})
                                      << QStringList({QStringLiteral("s"), QStringLiteral("a")});
    QTest::newRow("given ones first") << QStringList({QStringLiteral("Sample"), QStringLiteral("&Save")})
                                      << QStringList({QStringLiteral("a"), QStringLiteral("s")});
    QTest::newRow("ampersand in a name") << QStringList({QStringLiteral("A && B")})
                                         << QStringList({QStringLiteral("a")});
    QTest::newRow("Cyrillic") << QStringList({QStringLiteral("Файл"), QStringLiteral("Фон")})
                              << QStringList({QStringLiteral("ф"), QStringLiteral("о")});
}

void MnemonicsTest::everyEntryGetsItsOwn()
{
    QFETCH(QStringList, texts);
    QFETCH(QStringList, expected);
    QMenu menu;
    for (const QString &text : texts)
        menu.addAction(text);
    shell::assignMnemonics(&menu);
    QCOMPARE(letters(menu), expected);
    shell::assignMnemonics(&menu);
    QCOMPARE(letters(menu), expected);
}

void MnemonicsTest::submenusAreServedToo()
{
    QMenu menu;
    QMenu *sub = menu.addMenu(QStringLiteral("More"));
    sub->addAction(QStringLiteral("One"));
    shell::assignMnemonics(&menu);
    QCOMPARE(letters(*sub), QStringList({QStringLiteral("o")}));
}

QTEST_MAIN(MnemonicsTest)
#include "test_mnemonics.moc"
