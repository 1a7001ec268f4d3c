// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv_parts.h"
#include "app/explain_output.h"

namespace perennial::app
{

namespace
{

void appendRows(QByteArray &out, const session::Explanation &explanation, const std::vector<kpi::ExplainedTerm> &terms,
                const QByteArray &path, base::Currency currency)
{
    for (const kpi::ExplainedTerm &term : terms) {
        const QByteArray name = path + csvCell(term.id);
        for (const kpi::TracedRow &row : term.trace.rows) {
            const session::Place place = explanation.placeOf(row.source);
            out += csvLine({name, csvCell(std::string_view(explanation.customerOf(row.source))),
                            csvCell(std::string_view(row.source.label)),
                            QByteArray::fromStdString(row.source.date.toIso()),
                            plainNumber(row.amount, term.unit, currency), csvCell(std::string_view(place.file)),
                            place.line > 0 ? QByteArray::number(qlonglong(place.line)) : QByteArray()});
        }
        appendRows(out, explanation, term.terms, name + '.', currency);
    }
}

} // namespace

QByteArray csvOf(const session::Explanation &explanation, base::Currency currency)
{
    QByteArray out = "term,customer,label,date,amount,file,line\n";
    appendRows(out, explanation, explanation.numbers.terms, {}, currency);
    return out;
}

} // namespace perennial::app
