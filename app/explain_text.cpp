// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain_output.h"
#include "app/tables.h"
#include "core/board/explain_words.h"
#include "core/board/kpi_definitions.h"
#include "core/board/kpi_names.h"
#include "core/board/quality_words.h"
#include "core/board/quantity_names.h"
#include "core/kpi/quantity.h"

#include <algorithm>

namespace perennial::app
{

namespace
{

class ExplanationText
{
public:
    ExplanationText(const session::Explanation &explanation, base::Currency currency, const session::Wording &wording)
        : m_explanation(explanation)
        , m_numbers(explanation.numbers)
        , m_wording(wording)
        , m_formatter(wording, currency)
    {
    }

    QString write()
    {
        writeHead();
        writeFormula(m_numbers.formula, m_numbers.terms, m_numbers.value, m_numbers.definition.unit);
        m_text += u'\n' + m_wording(QT_TRANSLATE_NOOP("wording", "Conventions")) + u'\n' +
                  indented(alignedText(conventionRows(m_numbers.conventions), 2));
        for (const kpi::ExplainedTerm &term : m_numbers.terms)
            writeTerm(term, {});
        writeLeftOut();
        return m_text;
    }

private:
    static QString indented(const QString &text)
    {
        QString result;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            result += QLatin1String("  ") + line + u'\n';
        return result;
    }

    QString number(const kpi::Value &value, kpi::Unit unit) const { return board::valueText(value, unit, m_formatter); }

    void writeHead()
    {
        m_text = board::nameOfKpi(m_numbers.definition.id, m_wording);
        if (m_numbers.group)
            m_text += QStringLiteral(" · ") + QString::fromStdString(*m_numbers.group);
        m_text += QLatin1String(", ") + QString::fromStdString(m_numbers.period.label) + QLatin1String(": ") +
                  number(m_numbers.value, m_numbers.definition.unit) + u'\n';
        if (!m_numbers.value.hasAnswer())
            m_text += board::reasonText(m_numbers.value.why(), m_wording) + u'\n';
        if (m_numbers.open)
            m_text +=
                m_wording(QT_TRANSLATE_NOOP("wording", "The period is not over: the figure may still change.")) + u'\n';
        m_text += board::definitionOfKpi(m_numbers.definition.id, m_wording) + u'\n';
    }

    /// Nothing where the formula is a name alone: the sentence says what it counts.
    void writeFormula(const kpi::Formula &formula, const std::vector<kpi::ExplainedTerm> &terms,
                      const kpi::Value &value, kpi::Unit unit)
    {
        if (board::isSingleName(formula))
            return;
        const auto name = [this](std::string_view id) { return board::nameOfQuantity(id, m_wording); };
        const auto numberOf = [&](std::string_view id) {
            const auto at = std::find_if(terms.begin(), terms.end(),
                                         [id](const kpi::ExplainedTerm &term) { return term.id == id; });
            return at == terms.end() ? QString()
                                     : board::insideFormula(number(at->value, at->unit), at->value, formula);
        };
        m_text += u'\n' + board::formulaText(formula, name, m_wording) + u'\n' +
                  board::formulaText(formula, numberOf, m_wording) + QLatin1String(" = ") + number(value, unit) + u'\n';
    }

    void writeTerm(const kpi::ExplainedTerm &term, const QString &path)
    {
        const QString name = path + board::nameOfQuantity(term.id, m_wording);
        m_text += u'\n' + name + QLatin1String(": ") + number(term.value, term.unit) + u'\n';
        if (!term.value.hasAnswer())
            m_text += QLatin1String("  ") + board::reasonText(term.value.why(), m_wording) + u'\n';
        if (term.isSetting)
            m_text += QLatin1String("  ") + m_wording(QT_TRANSLATE_NOOP("wording", "From the conventions.")) + u'\n';
        if (term.isKpi)
            writeFormula(term.formula, term.terms, term.value, term.unit);
        if (!term.trace.rows.empty())
            m_text += indented(alignedText(rowsOf(term), 3));
        for (const kpi::ExplainedTerm &part : term.terms)
            writeTerm(part, name + QStringLiteral(" › "));
    }

    std::vector<QStringList> rowsOf(const kpi::ExplainedTerm &term) const
    {
        std::vector<QStringList> rows;
        for (const kpi::TracedRow &row : term.trace.rows) {
            rows.push_back(cellsOf(row.source));
            rows.back() << number(row.amount, term.unit);
        }
        rows.push_back({totalWord(term), QString(), QString(), number(term.value, term.unit)});
        return rows;
    }

    QString totalWord(const kpi::ExplainedTerm &term) const
    {
        const kpi::Quantity *quantity = kpi::findQuantity(term.id);
        switch (quantity ? quantity->aggregate : kpi::Aggregate::Sum) {
        case kpi::Aggregate::Mean:
            return m_wording(QT_TRANSLATE_NOOP("wording", "Mean"));
        case kpi::Aggregate::Median:
            return m_wording(QT_TRANSLATE_NOOP("wording", "Median"));
        default:
            return m_wording(QT_TRANSLATE_NOOP("wording", "Sum"));
        }
    }

    /// Whom or what a row is about, its day, and where it stands.
    QStringList cellsOf(const kpi::Source &source) const
    {
        QStringList about;
        for (const std::string &text : {m_explanation.customerOf(source), source.label})
            about << QString::fromStdString(text).simplified();
        about.removeAll(QString());
        const session::Place place = m_explanation.placeOf(source);
        const QString file = QString::fromStdString(place.file);
        return {about.join(QStringLiteral(" · ")), m_formatter.shortDate(source.date),
                place.line > 0 ? QStringLiteral("%1:%2").arg(file).arg(place.line) : file};
    }

    void writeLeftOut()
    {
        const std::vector<const kpi::LeftOut *> all = session::leftOutOf(m_explanation);
        if (all.empty())
            return;
        std::vector<QStringList> rows;
        for (const kpi::LeftOut *leftOut : all) {
            rows.push_back(cellsOf(leftOut->source));
            const kpi::CellValue amount =
                leftOut->amount ? kpi::CellValue(kpi::Amount{*leftOut->amount, m_explanation.currencyOf(*leftOut)})
                                : kpi::CellValue();
            rows.back() << board::valueText(amount, m_formatter) << board::outReasonText(leftOut->reason, m_wording);
        }
        m_text += u'\n' + m_wording(QT_TRANSLATE_NOOP("wording", "Left out")) + u'\n' + indented(alignedText(rows, 5));
    }

    const session::Explanation &m_explanation;
    const kpi::Explanation &m_numbers;
    const session::Wording &m_wording;
    board::Formatter m_formatter;
    QString m_text;
};

} // namespace

QString textOf(const session::Explanation &explanation, base::Currency currency, const session::Wording &wording)
{
    return ExplanationText(explanation, currency, wording).write();
}

} // namespace perennial::app
