// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_keys.h"

#include <QTest>

using namespace perennial;

class CustomerKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emails_data();
    void emails();
    void names_data();
    void names();
};

void CustomerKeysTest::emails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char16_t *text, const char16_t *folded) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << QString::fromUtf16(folded);
    };
    row(u"Jan@Acme.com", u"jan@acme.com");
    row(u"  jan@acme.com ", u"jan@acme.com");
    row(u"Jan de Wit <Jan@acme.com>", u"jan@acme.com");
    row(u"mailto:jan@acme.com", u"jan@acme.com");
    row(u"jan@acme.com; piet@acme.com", u"jan@acme.com");
    row(u"jan+billing@acme.com", u"jan+billing@acme.com");
    row(u"J\u00d6RG@M\u00dcLLER.de", u"j\u00f6rg@m\u00fcller.de");
    row(u"jo\u0308rg@mu\u0308ller.de", u"j\u00f6rg@m\u00fcller.de");
    row(u"ИВАН@Почта.рф", u"иван@почта.рф");
    for (const char16_t *none : {u"", u"n/a", u"-", u"@", u"jan@", u"@acme.com", u"jan@acme", u"jan@acme.", u"a@b@c.de",
                                 u"jan at acme.com", u"jan wit@acme.com", u"<>", u"<jan@acme.com", u"x@.com"})
        row(none, none == std::u16string_view(u"<jan@acme.com") ? u"jan@acme.com" : u"");
}

void CustomerKeysTest::emails()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromStdString(store::foldedEmail(text.toStdString())), folded);
}

void CustomerKeysTest::names_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("folded");
    const auto row = [](const QString &folded, const QStringList &texts) {
        QTest::newRow(qPrintable(folded)) << texts << folded;
    };
    row(QStringLiteral("acme"),
        {QStringLiteral("Acme"), QStringLiteral("ACME GmbH"), QStringLiteral("Acme B.V."), QStringLiteral("Acme BV"),
         QStringLiteral("Acme b. v."), QStringLiteral("Acme, Inc."), QStringLiteral("Acme S.R.L."),
         QStringLiteral("S.C. Acme S.R.L."), QStringLiteral("Acme GmbH & Co. KG"), QStringLiteral("Acme Pty Ltd"),
         QStringLiteral("Acme Sp. z o.o."), QStringLiteral("SARL Acme"), QStringLiteral("Acme A/S"),
         QStringLiteral("  acme   LLC ")});
    row(QStringLiteral("ромашка"), {QStringLiteral(u"ООО «Ромашка»"), QStringLiteral(u"Ромашка ООО"),
                                    QStringLiteral(u"ЗАО \"РОМАШКА\""), QStringLiteral(u"OOO Ромашка")});
    row(QStringLiteral("иванов"), {QStringLiteral(u"ИП Иванов")});
    row(QStringLiteral("королев"), {QStringLiteral(u"АО Королёв"), QStringLiteral(u"АО Королев")});
    row(QStringLiteral("muller sohne"),
        {QStringLiteral(u"Müller Söhne AG"), QStringLiteral(u"Muller Sohne"), QStringLiteral(u"MU\u0308LLER SÖHNE")});
    row(QStringLiteral("tescani"),
        {QStringLiteral(u"Țescani SRL"), QStringLiteral(u"Ţescani SA"), QStringLiteral("Tescani PFA")});
    row(QStringLiteral("strasse"), {QStringLiteral(u"Straße"), QStringLiteral("STRASSE")});
    row(QStringLiteral("lodz"), {QStringLiteral(u"Łódź Sp. k.")});
    row(QStringLiteral(u"й"), {QStringLiteral(u"Й")});
    row(QStringLiteral("oneil and sons"), {QStringLiteral("O'Neil & Sons Ltd."), QStringLiteral(u"O’Neil+Sons")});
    row(QStringLiteral("gmbh"), {QStringLiteral("GmbH")});
    row(QStringLiteral("limited"), {QStringLiteral("Limited")});
    row(QStringLiteral("1 2 3"), {QStringLiteral("1-2-3 GmbH")});
    row(QString(), {QString(), QStringLiteral("---"), QStringLiteral("."), QStringLiteral(u"«»")});
}

void CustomerKeysTest::names()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, folded);
    for (const QString &text : texts)
        QCOMPARE(QString::fromStdString(store::foldedName(text.toStdString())), folded);
}

QTEST_APPLESS_MAIN(CustomerKeysTest)
#include "customer_keys_test.moc"
