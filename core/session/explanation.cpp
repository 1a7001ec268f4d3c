// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/explanation.h"

#include "core/session/session.h"

#include <set>
#include <tuple>

namespace perennial::session
{

namespace
{

/// Calls `use` with every trace of the terms and of those that they are made of.
template<class Use>
void forEachTrace(const std::vector<kpi::ExplainedTerm> &terms, const Use &use)
{
    for (const kpi::ExplainedTerm &term : terms) {
        use(term.trace);
        forEachTrace(term.terms, use);
    }
}

std::string nameOf(const book::Book &book, book::CustomerIndex customer)
{
    const std::string_view name = book.texts.at(book.customers.name[customer]);
    return std::string(name.empty() ? book.texts.at(book.customers.id[customer]) : name);
}

} // namespace

Place Explanation::placeOf(const kpi::Source &source) const
{
    const auto at = places.find({source.dataset, source.row});
    return at == places.end() ? Place() : at->second;
}

std::string Explanation::customerOf(const kpi::Source &source) const
{
    const auto at = customers.find(source.customer);
    return at == customers.end() ? std::string() : at->second;
}

std::vector<const kpi::LeftOut *> leftOutOf(const Explanation &explanation)
{
    std::vector<const kpi::LeftOut *> all;
    std::set<std::tuple<kpi::OutReason, facts::Dataset, book::RowId, base::Date>> seen;
    forEachTrace(explanation.numbers.terms, [&](const kpi::Trace &trace) {
        for (const kpi::LeftOut &leftOut : trace.leftOut) {
            const kpi::Source &source = leftOut.source;
            if (seen.emplace(leftOut.reason, source.dataset, source.row, source.date).second)
                all.push_back(&leftOut);
        }
    });
    return all;
}

base::Outcome<Explanation> Session::explain(const kpi::Request &request, const std::optional<std::string> &group)
{
    const base::Outcome<const book::Book *> loaded = book();
    if (!loaded.ok())
        return loaded.problem();
    const book::Book &book = **loaded;
    base::Outcome<kpi::Explanation> numbers = kpi::explain(book, request, group);
    if (!numbers.ok())
        return numbers.problem();
    Explanation explanation{std::move(numbers).value(), {}, {}, book.currencies};
    const auto locate = [&](const kpi::Source &source) {
        if (source.customer != book::noCustomer && !explanation.customers.contains(source.customer))
            explanation.customers.emplace(source.customer, nameOf(book, source.customer));
        const std::pair key(source.dataset, source.row);
        if (source.row == 0 || explanation.places.contains(key))
            return;
        const store::Provenance from = m_workspace->provenance(source.dataset, source.row);
        explanation.places.emplace(key, Place{from.file, from.line});
    };
    forEachTrace(explanation.numbers.terms, [&](const kpi::Trace &trace) {
        for (const kpi::TracedRow &row : trace.rows)
            locate(row.source);
        for (const kpi::LeftOut &leftOut : trace.leftOut)
            locate(leftOut.source);
    });
    return explanation;
}

} // namespace perennial::session
