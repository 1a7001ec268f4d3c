// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/quality_texts.h"
#include "core/board/quality_words.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace perennial;

namespace
{

kpi::Finding findingOf(std::string_view code, kpi::About kind, const std::string &about, std::int64_t count)
{
    kpi::Finding finding;
    finding.code = code;
    finding.aboutKind = kind;
    finding.about = about;
    finding.count = count;
    return finding;
}

std::string aboutOf(kpi::About about)
{
    switch (about) {
    case kpi::About::Dataset:
        return "deals";
    case kpi::About::Currency:
        return "SEK";
    case kpi::About::Day:
        return "2024-06-30";
    case kpi::About::Figure:
        return "mrr";
    case kpi::About::Nothing:
        break;
    }
    return {};
}

} // namespace

class TestQualityWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsTexts();
    void noPlaceIsLeftOpen();
    void titles_data();
    void titles();
    void valuesAreWritten_data();
    void valuesAreWritten();
    void figuresAreNamed();

private:
    const base::Currency m_euro = *base::Currency::fromCode("EUR");
    const session::Wording m_english{session::Language::English};
};

void TestQualityWords::everyKindHasItsTexts()
{
    const auto codes = kpi::qualityCodes();
    const auto texts = board::qualityTexts();
    QCOMPARE(texts.size(), codes.size());
    for (const auto &[code, about] : codes) {
        const auto count = std::count_if(texts.begin(), texts.end(),
                                         [&, wanted = code](const auto &text) { return text.code == wanted; });
        QVERIFY2(count == 1, std::string(code).c_str());
        const board::QualityText &text = board::qualityText(code);
        const QByteArray title(text.title);
        QVERIFY2(title.contains("%n") == text.counted, text.title);
        QVERIFY2(title.contains("%1") == (about != kpi::About::Nothing), text.title);
        for (const char *sentence : {text.title, text.effect, text.mend}) {
            QVERIFY2(QByteArray(sentence).endsWith('.'), sentence);
            QVERIFY2(!QByteArray(sentence).contains('!'), sentence);
        }
        QVERIFY2(!QByteArray(text.effect).contains('%') && !QByteArray(text.mend).contains('%'), text.effect);
    }
}

void TestQualityWords::noPlaceIsLeftOpen()
{
    static const QRegularExpression place(QStringLiteral("%[1-9n]"));
    for (const session::Language language : session::allLanguages()) {
        const session::Wording wording(language);
        const board::Formatter formatter(wording, m_euro);
        for (const auto &[code, about] : kpi::qualityCodes()) {
            const board::QualityWords words = board::wordsOf(findingOf(code, about, aboutOf(about), 3), formatter);
            for (const QString &text : {words.title, words.effect, words.mend})
                QVERIFY2(!text.isEmpty() && !text.contains(place), qPrintable(text));
        }
    }
}

void TestQualityWords::titles_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("begins");
    const auto row = [](const char *code, kpi::About kind, const char *about, const char *begins) {
        QTest::newRow(code) << QString::fromLatin1(code) << static_cast<int>(kind) << QString::fromLatin1(about)
                            << QString::fromUtf8(begins);
    };
    row("unknown_customers", kpi::About::Dataset, "tickets", "Support requests: 12 ");
    row("amounts_without_rate", kpi::About::Currency, "SEK", "12 ");
    row("open_month", kpi::About::Day, "2024-06-29", "The data ends on 29 June 2024,");
    row("jump_at_import_edge", kpi::About::Figure, "mrr", "Monthly recurring revenue (MRR): 12 ");
    row("missing_dataset", kpi::About::Dataset, "spend", "Not imported yet: Spend.");
}

void TestQualityWords::titles()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    QFETCH(QString, about);
    QFETCH(QString, begins);
    const std::string name = code.toStdString();
    const board::QualityWords words = board::wordsOf(
        findingOf(name, static_cast<kpi::About>(kind), about.toStdString(), 12), board::Formatter(m_english, m_euro));
    QVERIFY2(words.title.startsWith(begins), qPrintable(words.title));
}

void TestQualityWords::valuesAreWritten_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("german");
    QTest::newRow("nothing") << 0 << QString() << QString();
    QTest::newRow("day") << 1 << QStringLiteral("2024-03-31") << QStringLiteral("31.03.2024");
    QTest::newRow("month") << 2 << QStringLiteral("2024-03") << QString::fromUtf8("März 2024");
    QTest::newRow("cents") << 3 << QStringLiteral("-0.05 EUR") << QString();
    QTest::newRow("no decimals") << 4 << QStringLiteral("1234 JPY") << QString();
    QTest::newRow("no currency") << 5 << QStringLiteral("12.34") << QStringLiteral("12.34");
    QTest::newRow("text") << 6 << QStringLiteral("s2") << QStringLiteral("s2");
}

void TestQualityWords::valuesAreWritten()
{
    QFETCH(int, which);
    QFETCH(QString, plain);
    QFETCH(QString, german);
    const kpi::CellValue values[] = {std::monostate(),
                                     *base::Date::fromIso("2024-03-31"),
                                     *base::Month::fromIso("2024-03"),
                                     kpi::Amount{-5, m_euro},
                                     kpi::Amount{1234, *base::Currency::fromCode("JPY")},
                                     kpi::Amount{1234, base::Currency()},
                                     std::string("s2")};
    const kpi::CellValue &value = values[which];
    QCOMPARE(QString::fromStdString(board::plainText(value)), plain);
    const session::Wording wording(session::Language::German);
    if (!german.isEmpty() || which == 0)
        QCOMPARE(board::valueText(value, board::Formatter(wording, m_euro)), german);
}

void TestQualityWords::figuresAreNamed()
{
    kpi::Finding finding;
    QCOMPARE(board::figuresText(finding, m_english, 2), QString());
    finding.figures = {"mrr", "arr", "customers"};
    const QString all = board::figuresText(finding, m_english, 3);
    QCOMPARE(all, QStringLiteral("Monthly recurring revenue (MRR); Annual recurring revenue (ARR); Customers"));
    const QString some = board::figuresText(finding, m_english, 1);
    QVERIFY2(some.startsWith(QStringLiteral("Monthly recurring revenue (MRR)")) && some.contains(u'2'),
             qPrintable(some));
}

QTEST_GUILESS_MAIN(TestQualityWords)
#include "test_quality_words.moc"
