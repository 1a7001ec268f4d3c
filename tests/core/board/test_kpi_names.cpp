// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/board/explain_words.h"
#include "core/board/kpi_definitions.h"
#include "core/board/kpi_names.h"
#include "core/board/part_names.h"
#include "core/board/quantity_names.h"
#include "core/kpi/quantity.h"
#include "tests/core/board/report_builder.h"

#include <QSet>

using namespace perennial;
using namespace perennial::board;

namespace
{

const session::Wording &english()
{
    static const session::Wording wording(session::Language::English);
    return wording;
}

QString id(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class TestKpiNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKpiHasAName();
    void everyQuantityHasAName();
    void everyKpiIsDefined();
    void partsAndRisksHaveNames();
    void formulasAreReadable();
    void everyReasonToLeaveOutHasAText();
    void namesAreUnique();
    void everyReasonHasAText();
    void values_data();
    void values();
};

void TestKpiNames::everyKpiHasAName()
{
    QVERIFY(!kpi::catalogue().empty());
    for (const kpi::Definition &definition : kpi::catalogue()) {
        QVERIFY2(nameOfKpi(definition.id, english()) != id(definition.id), qPrintable(id(definition.id)));
    }
    QCOMPARE(nameOfKpi("no_such_kpi", english()), QStringLiteral("no_such_kpi"));
}

void TestKpiNames::everyQuantityHasAName()
{
    for (const kpi::Quantity &quantity : kpi::allQuantities())
        QVERIFY2(nameOfQuantity(quantity.id, english()) != id(quantity.id), qPrintable(id(quantity.id)));
}

void TestKpiNames::everyKpiIsDefined()
{
    for (const std::string_view kpi : namedKpis())
        QVERIFY2(definitionOfKpi(kpi, english()).endsWith(u'.'), qPrintable(id(kpi)));
    QVERIFY(definitionOfKpi("no_such_kpi", english()).isEmpty());
}

void TestKpiNames::partsAndRisksHaveNames()
{
    QCOMPARE(nameOfPart("setup", english()), QStringLiteral("Setup"));
    QCOMPARE(nameOfPart("mrr_start", english()), QStringLiteral("MRR at the start"));
    QCOMPARE(nameOfRisk("past_due", english()), QStringLiteral("Payment overdue"));
    QCOMPARE(nameOfRisk("no_such_sign", english()), QStringLiteral("no_such_sign"));
}

void TestKpiNames::formulasAreReadable()
{
    const auto formula = kpi::Formula::parse("(mrr - mrr_start) / mrr_start * 0.5");
    QVERIFY(formula);
    const auto name = [](std::string_view text) { return id(text); };
    QCOMPARE(formulaText(*formula, name, english()), QStringLiteral("(mrr − mrr_start) ÷ mrr_start × 0.5"));
    const session::Wording german(session::Language::German);
    QCOMPARE(formulaText(*formula, name, german), QStringLiteral("(mrr − mrr_start) : mrr_start × 0,5"));
    QCOMPARE(plainFormula(*formula, name), QStringLiteral("(mrr - mrr_start) / mrr_start x 0.5"));
    QCOMPARE(insideFormula(QStringLiteral("−5"), kpi::Value::exact(-5), *formula), QStringLiteral("(−5)"));
    QCOMPARE(insideFormula(QStringLiteral("−5"), kpi::Value::exact(-5), *kpi::Formula::parse("mrr")),
             QStringLiteral("−5"));
    QVERIFY(!isSingleName(*formula));
    QVERIFY(isSingleName(*kpi::Formula::parse("mrr")));
}

void TestKpiNames::everyReasonToLeaveOutHasAText()
{
    QSet<QString> texts;
    for (int i = 0; i <= static_cast<int>(kpi::OutReason::NotAdditive); ++i)
        texts << outReasonText(static_cast<kpi::OutReason>(i), english());
    QCOMPARE(texts.size(), static_cast<int>(kpi::OutReason::NotAdditive) + 1);
    QVERIFY(!texts.contains(QString()));
}

void TestKpiNames::namesAreUnique()
{
    QSet<QString> names;
    for (const std::string_view kpi : namedKpis()) {
        const QString name = nameOfKpi(kpi, english());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names << name;
    }
}

void TestKpiNames::everyReasonHasAText()
{
    for (int i = 1; i <= static_cast<int>(kpi::NoAnswer::NotYet); ++i) {
        QVERIFY(!reasonText(static_cast<kpi::NoAnswer>(i), english()).isEmpty());
    }
    QVERIFY(reasonText(kpi::NoAnswer::None, english()).isEmpty());
}

void TestKpiNames::values_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("suffix");
    using kpi::Unit;
    const auto row = [](const char *name, Unit unit, double number, const char *text, const char *suffix) {
        QTest::newRow(name) << static_cast<int>(unit) << number << QString::fromUtf8(text) << QString::fromUtf8(suffix);
    };
    row("money", Unit::Money, 123'450, "€1,234.50", "€");
    row("percent", Unit::Percent, 0.0231, "2.3%", "%");
    row("months", Unit::Months, 9.4, "9.4 months", "months");
    row("days", Unit::Days, 31, "31.0 days", "days");
    row("hours", Unit::Hours, 4.25, "4.3 hours", "hours");
    row("ratio", Unit::Ratio, 3.6, "3.60", "");
    row("count", Unit::Count, 12'480, "12,480", "");
    row("score", Unit::Score, -12, "−12", "");
}

void TestKpiNames::values()
{
    QFETCH(int, unit);
    QFETCH(double, number);
    const Formatter formatter(english(), *base::Currency::fromCode("EUR"));
    const auto kind = static_cast<kpi::Unit>(unit);
    QTEST(test::plain(valueText(kpi::Value::real(number), kind, formatter)), "text");
    QTEST(unitText(kind, formatter), "suffix");
    QCOMPARE(valueText(kpi::Value::none(kpi::NoAnswer::NoRate), kind, formatter), QStringLiteral("–"));
}

QTEST_GUILESS_MAIN(TestKpiNames)
#include "test_kpi_names.moc"
