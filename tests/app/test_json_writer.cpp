// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace perennial;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsKeepTheirDecimals_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("euros") << qint64(123450) << 2 << QByteArray("1234.50");
        QTest::newRow("cents") << qint64(7) << 2 << QByteArray("0.07");
        QTest::newRow("nothing") << qint64(0) << 2 << QByteArray("0.00");
        QTest::newRow("below zero") << qint64(-5) << 2 << QByteArray("-0.05");
        QTest::newRow("yen") << qint64(1500) << 0 << QByteArray("1500");
        QTest::newRow("dinars") << qint64(1500) << 3 << QByteArray("1.500");
    }
    void amountsKeepTheirDecimals()
    {
        QFETCH(qint64, minor);
        QFETCH(int, decimals);
        QFETCH(QByteArray, written);
        app::JsonWriter json(0);
        QCOMPARE(json.amount(minor, decimals).take().trimmed(), written);
    }

    void numbersReadBackTheSame()
    {
        for (const double number : {0.1, 1.0 / 3, 7.4, 1e-9, 123456789.125, -0.025}) {
            app::JsonWriter json(0);
            QCOMPARE(json.number(number).take().trimmed().toDouble(), number);
        }
        app::JsonWriter json(0);
        QCOMPARE(json.number(std::numeric_limits<double>::infinity()).take().trimmed(), QByteArray("null"));
    }

    void everyTextIsValid()
    {
        std::string all;
        for (int c = 1; c < 256; ++c)
            all += static_cast<char>(c);
        for (int depth = 0; depth < 4; ++depth) {
            app::JsonWriter json(depth);
            json.beginObject().key("a \"b\"").text(all).key("list").beginList().null().truth(true).beginObject();
            json.endObject().beginList().endList().number(std::int64_t(5)).endList().endObject();
            const QByteArray bytes = json.take();
            QJsonParseError error{};
            const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
            QVERIFY2(error.error == QJsonParseError::NoError, bytes.constData());
            QVERIFY(object.contains(QStringLiteral("a \"b\"")));
            QCOMPARE(bytes.startsWith("{\n"), depth > 0);
        }
    }

    void orderIsKept()
    {
        app::JsonWriter json(0);
        json.beginObject().key("z").number(std::int64_t(1)).key("a").number(std::int64_t(2)).endObject();
        QCOMPARE(json.take(), QByteArray("{\"z\": 1, \"a\": 2}\n"));
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "test_json_writer.moc"
