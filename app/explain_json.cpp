// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv_parts.h"
#include "app/explain_output.h"
#include "app/json_parts.h"
#include "app/kpi_output.h"
#include "core/board/explain_words.h"
#include "core/board/kpi_definitions.h"
#include "core/board/quality_words.h"
#include "core/board/quantity_names.h"

#include <algorithm>

namespace perennial::app
{

namespace
{

/// Names and sentences are English whatever the call's language: scripts read them.
class ExplanationJson
{
public:
    ExplanationJson(const session::Explanation &explanation, base::Currency currency)
        : m_explanation(explanation)
        , m_currency(currency)
        , m_english(session::Language::English)
        , m_json(deepest)
    {
    }

    QByteArray write()
    {
        const kpi::Explanation &numbers = m_explanation.numbers;
        m_json.beginObject().key("kpi").text(numbers.definition.id).key("group");
        textOrNull(numbers.group.value_or(std::string()));
        m_json.key("period").text(numbers.period.label).key("from").text(numbers.period.first.toIso());
        m_json.key("to").text(numbers.period.last.toIso()).key("open").truth(numbers.open);
        m_json.key("unit").text(unitName(numbers.definition.unit)).key("currency").text(m_currency.code());
        writeNumber(numbers.value, numbers.definition.unit);
        m_json.key("definition").text(board::definitionOfKpi(numbers.definition.id, m_english));
        writeFormula(numbers.formula, numbers.terms);
        writeConventions(m_json, numbers.conventions);
        writeTerms(numbers.terms);
        m_json.key("left_out").beginList();
        for (const kpi::LeftOut *leftOut : session::leftOutOf(m_explanation))
            writeLeftOut(*leftOut);
        m_json.endList();
        writeWarnings(m_json, numbers.warnings, m_english);
        return m_json.endObject().take();
    }

private:
    static constexpr int deepest = 4; ///< a row is one line

    void textOrNull(const std::string &text)
    {
        if (text.empty())
            m_json.null();
        else
            m_json.text(std::string_view(text));
    }

    void writeNumber(const kpi::Value &value, kpi::Unit unit)
    {
        m_json.key("value");
        writeValue(m_json, value, unit, m_currency);
        if (!value.hasAnswer())
            m_json.key("no_answer").text(kpi::nameOf(value.why()));
    }

    void writeFormula(const kpi::Formula &formula, const std::vector<kpi::ExplainedTerm> &terms)
    {
        m_json.key("formula").text(board::plainFormula(
            formula, [this](std::string_view name) { return board::nameOfQuantity(name, m_english); }));
        m_json.key("with_values").text(board::plainFormula(formula, [&](std::string_view name) {
            const auto at = std::find_if(terms.begin(), terms.end(),
                                         [name](const kpi::ExplainedTerm &term) { return term.id == name; });
            return at == terms.end() ? QString()
                                     : board::insideFormula(numberText(at->value, at->unit), at->value, formula);
        }));
    }

    /// Money has its decimals, a measured number at least one: 1.0.
    QString numberText(const kpi::Value &value, kpi::Unit unit) const
    {
        if (!value.hasAnswer())
            return QStringLiteral("no answer");
        QString text = QString::fromLatin1(plainNumber(value, unit, m_currency));
        const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'-'; });
        const bool isMoney = unit == kpi::Unit::Money || unit == kpi::Unit::MoneyPerDay;
        if (isPlain && !isMoney && unit != kpi::Unit::Count)
            text += QLatin1String(".0");
        return text;
    }

    void writeTerms(const std::vector<kpi::ExplainedTerm> &terms)
    {
        m_json.key("terms").beginList();
        for (const kpi::ExplainedTerm &term : terms)
            writeTerm(term);
        m_json.endList();
    }

    void writeTerm(const kpi::ExplainedTerm &term)
    {
        m_json.beginObject().key("name").text(term.id).key("title").text(board::nameOfQuantity(term.id, m_english));
        m_json.key("unit").text(unitName(term.unit));
        writeNumber(term.value, term.unit);
        if (term.isKpi) {
            writeFormula(term.formula, term.terms);
            writeTerms(term.terms);
        } else {
            m_json.key("rows").beginList();
            for (const kpi::TracedRow &row : term.trace.rows)
                writeRow(row, term.unit);
            m_json.endList();
        }
        m_json.endObject();
    }

    void writeRow(const kpi::TracedRow &row, kpi::Unit unit)
    {
        m_json.beginObject();
        writeSource(row.source);
        m_json.key("amount");
        writeValue(m_json, row.amount, unit, m_currency);
        writePlace(row.source);
        m_json.endObject();
    }

    void writeLeftOut(const kpi::LeftOut &leftOut)
    {
        m_json.beginObject().key("reason").text(kpi::nameOf(leftOut.reason));
        writeSource(leftOut.source);
        writePlace(leftOut.source);
        m_json.key("amount");
        if (leftOut.amount)
            m_json.text(board::plainText(kpi::Amount{*leftOut.amount, m_explanation.currencyOf(leftOut)}));
        else
            m_json.null();
        m_json.endObject();
    }

    void writeSource(const kpi::Source &source)
    {
        m_json.key("customer");
        textOrNull(m_explanation.customerOf(source));
        m_json.key("label");
        textOrNull(source.label);
        m_json.key("date").text(source.date.toIso());
    }

    void writePlace(const kpi::Source &source)
    {
        const session::Place place = m_explanation.placeOf(source);
        m_json.key("file");
        textOrNull(place.file);
        m_json.key("line");
        if (place.line > 0)
            m_json.number(place.line);
        else
            m_json.null();
    }

    const session::Explanation &m_explanation;
    base::Currency m_currency;
    session::Wording m_english;
    JsonWriter m_json;
};

} // namespace

QByteArray jsonOf(const session::Explanation &explanation, base::Currency currency)
{
    return ExplanationJson(explanation, currency).write();
}

} // namespace perennial::app
