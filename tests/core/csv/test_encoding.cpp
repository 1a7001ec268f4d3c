// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/layout.h"
#include "tests/core/csv/reading.h"
#include "tests/support/temp_files.h"

#include <unicode/ucnv.h>

using namespace perennial;

namespace
{

constexpr const char *german = "Kunde;Ort\nM\u00FCller & S\u00F6hne;K\u00F6ln\nJ\u00FCrgen Gro\u00DF;N\u00FCrnberg\n";
constexpr const char *french =
    "Jour;Campagne;Montant d\u00E9pens\u00E9\n1;\u00C9t\u00E9;5\n2;No\u00EBl fran\u00E7ais;6\n";
constexpr const char *polish = "Nazwa;Miasto\n\u0141ukasz \u017B\u00F3\u0142\u0107;\u0141\u00F3d\u017A\nGrzegorz "
                               "Brz\u0119czyszczykiewicz;Pozna\u0144\n";
constexpr const char *romanian = "Nume;Ora\u015F\nIon P\u0103tra\u015Fcu;Ia\u015Fi\nVlad \u0162ep\u0115\n";
constexpr const char *russian =
    "\u041A\u043B\u0438\u0435\u043D\u0442;\u0413\u043E\u0440\u043E\u0434\n\u041E\u041E\u041E \u0420\u043E\u043C\u0430"
    "\u0448\u043A\u0430;\u041C\u043E\u0441\u043A\u0432\u0430\n\u0418\u043F \u041F\u0435\u0442\u0440\u043E\u0432;"
    "\u041A\u0430\u0437\u0430\u043D\u044C\n";
constexpr const char *euro = "Name;Preis\nM\u00FCller;5 \u20AC\nMaier;6 \u20AC\n";
constexpr const char *dashes = "Name,Note\nAnn,\u201Cfine\u201D \u2013 she said\nBob,it\u2019s late\u2026\n";

std::string encoded(const char *text, const char *encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    std::string bytes(4096, '\0');
    const int32_t size =
        ucnv_convert(encoding, "UTF-8", bytes.data(), static_cast<int32_t>(bytes.size()), text, -1, &error);
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detected_data();
    void detected();
    void marks_data();
    void marks();
    void lateLettersCount();
    void longFilesAreSampled();
    void damagedUtf8StaysUtf8();
    void utf8CutByTheSamplesStaysUtf8();

private:
    test::TempFiles m_files;
};

void TestEncoding::detected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char *name, const char *text, const char *encoding, const char *expected = nullptr) {
        QTest::newRow(name) << QByteArray::fromStdString(encoded(text, encoding))
                            << QString::fromLatin1(expected != nullptr ? expected : encoding);
    };
    row("ASCII", "a,b\n1,2\n", "UTF-8");
    row("German, UTF-8", german, "UTF-8");
    row("Russian, UTF-8", russian, "UTF-8");
    row("German, windows-1252", german, "windows-1252");
    row("German, latin 1", german, "ISO-8859-1", "windows-1252");
    row("French", french, "windows-1252");
    row("euro, windows-1252", euro, "windows-1252");
    row("euro, latin 9", euro, "ISO-8859-15");
    row("typographic signs", dashes, "windows-1252");
    row("Polish, windows-1250", polish, "windows-1250");
    row("Polish, latin 2", polish, "ISO-8859-2");
    row("Romanian", romanian, "windows-1250");
    row("Russian, windows-1251", russian, "windows-1251");
    row("Russian, KOI8-R", russian, "KOI8-R");
    row("German, Mac", german, "macintosh");
    row("German, UTF-16LE", german, "UTF-16LE");
    row("Russian, UTF-16LE", russian, "UTF-16LE");
    row("Russian, UTF-16BE", russian, "UTF-16BE");
    row("ASCII, UTF-16BE", "a,b\n1,2\n", "UTF-16BE");
    row("Hungarian", "N\u00E9v;V\u00E1ros\nErd\u0151s B\u00E9la;Gy\u0151r\nSz\u0171cs \u00C1gnes;Sz\u0151ny\n",
        "windows-1250");
    row("Portuguese", "Nome;Fun\u00E7\u00E3o\nJo\u00E3o;A\u00E7\u00F5es\nIn\u00EAs;Op\u00E7\u00F5es\n", "windows-1252");
    QTest::newRow("UTF-8 with zeros") << QByteArray("hello\n\0world\n\0", 14) << u"UTF-8"_qs;
    QTest::newRow("a single damaged byte") << QByteArray("a,b\nx\xFFy,1\nz,2\n") << u"windows-1252"_qs;
}

void TestEncoding::detected()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto layout = csv::detectLayout(m_files.write("encoded.csv", bytes.toStdString()));
    QVERIFY(layout.ok());
    QCOMPARE(QString::fromStdString(layout->encoding), encoding);
    QVERIFY(!layout->bom);
}

void TestEncoding::marks_data()
{
    QTest::addColumn<QString>("encoding");
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
        QTest::newRow(encoding) << QString::fromLatin1(encoding);
}

void TestEncoding::marks()
{
    QFETCH(QString, encoding);
    const std::string text = std::string("\uFEFF") + russian;
    const auto file = m_files.write("mark.csv", encoded(text.c_str(), encoding.toLatin1().constData()));
    const auto layout = csv::detectLayout(file);
    QVERIFY(layout.ok());
    QCOMPARE(QString::fromStdString(layout->encoding), encoding);
    QVERIFY(layout->bom);
    QCOMPARE(layout->dialect.delimiter, ';');
    QCOMPARE(test::readAll(file, *layout).records.at(0).at(0), "\u041A\u043B\u0438\u0435\u043D\u0442");
}

void TestEncoding::lateLettersCount()
{
    std::string text = "id;name\n";
    for (int i = 0; i < 60'000; ++i)
        text += std::to_string(i) + ";plain name\n";
    const auto layout = csv::detectLayout(m_files.write("late.csv", text + encoded(polish, "windows-1250")));
    QCOMPARE(layout->encoding, "windows-1250");
}

void TestEncoding::longFilesAreSampled()
{
    std::string text = "id;name\n";
    while (text.size() < 10 * 1024 * 1024 + 300'000)
        text += "4711;plain name\n";
    const std::string late = encoded(german, "windows-1252");
    text.replace(5 * 1024 * 1024 + 128 * 1024, late.size(), late); // between two samples
    const auto file = m_files.write("long.csv", text);
    const auto quick = csv::detectLayout(file);
    QCOMPARE(quick->encoding, "UTF-8");
    QVERIFY(quick->sampled);
    csv::LayoutChoices choices;
    choices.thorough = true;
    const auto thorough = csv::detectLayout(file, choices);
    QCOMPARE(thorough->encoding, "windows-1252");
    QVERIFY(!thorough->sampled);

    const auto letters = m_files.write("letters.csv", text + late);
    QCOMPARE(csv::detectLayout(letters)->encoding, "windows-1252");
    choices = {};
    choices.encoding = "windows-1252";
    QVERIFY(!csv::detectLayout(file, choices)->sampled);
}

void TestEncoding::damagedUtf8StaysUtf8()
{
    std::string text;
    for (int i = 0; i < 40; ++i)
        text += german;
    const auto layout = csv::detectLayout(m_files.write("damaged.csv", text + "x\xFF;y\n"));
    QCOMPARE(layout->encoding, "UTF-8");
}

void TestEncoding::utf8CutByTheSamplesStaysUtf8()
{
    for (const int shift : {0, 1, 2}) {
        std::string text(static_cast<std::size_t>(shift), 'x');
        while (text.size() < 600'000)
            text += "\u20AC\u20AC\u20AC\u20AC\n";
        QCOMPARE(csv::detectLayout(m_files.write("cut.csv", text))->encoding, "UTF-8");
    }
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "test_encoding.moc"
