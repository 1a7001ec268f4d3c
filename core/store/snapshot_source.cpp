// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_source.h"

#include "core/store/rows_in_force.h"
#include "core/store/schema.h"

#include <algorithm>

namespace perennial::store
{

namespace
{

using base::Date;
using base::ProblemCode;

constexpr int firstField = 1; // of m_read: the import stands before

std::string readSql()
{
    return "SELECT import_id, " + fieldList(facts::specOf(facts::Dataset::Subscriptions)) +
           " FROM subscriptions WHERE row_id = ?";
}

Date dayOf(std::int64_t days)
{
    return Date::fromDays(static_cast<std::int32_t>(days));
}

} // namespace

SnapshotSource::SnapshotSource(Database &database, facts::BatchSource &source, const ImportHeader &header,
                               std::int64_t import)
    : m_database(database)
    , m_source(source)
    , m_day(header.asOf)
    , m_recipe(header.recipe)
    , m_import(import)
    , m_in(facts::Dataset::Subscriptions)
    , m_read(database, readSql())
{
    readImports();
    readTerms();
    if (m_isOlder)
        readNewer();
}

void SnapshotSource::readImports()
{
    Statement statement(m_database, "SELECT import_id, as_of, history, recipe FROM imports WHERE dataset = "
                                    "'subscriptions' AND import_id <> ?");
    statement.bindAll(m_import);
    while (statement.step()) {
        const Date asOf = dayOf(statement.integer(1));
        const bool full = statement.text(2) != facts::nameOf(facts::History::Snapshot);
        m_imports[statement.integer(0)] = {asOf, full, !full && statement.text(3) == m_recipe};
        m_isOlder = m_isOlder || asOf > m_day;
    }
}

void SnapshotSource::readTerms()
{
    const std::vector<std::int64_t> rows = rowsOutOfForce(m_database, spec());
    RowFilter outOfForce(rows);
    Statement statement(m_database, "SELECT row_id, subscription_id, starts_on FROM subscriptions ORDER BY row_id");
    while (statement.step()) {
        if (!outOfForce.holds(statement.integer(0)))
            m_known[std::string(statement.text(1))].terms.push_back(
                {statement.integer(0), dayOf(statement.integer(2))});
    }
    for (auto &[id, entry] : m_known) {
        std::sort(entry.terms.begin(), entry.terms.end(),
                  [](const Place &a, const Place &b) { return a.startsOn < b.startsOn; });
    }
}

void SnapshotSource::readNewer()
{
    Statement statement(m_database, "SELECT f.subscription_id, f.row_id, i.as_of FROM subscriptions AS f "
                                    "JOIN imports AS i ON i.import_id = f.import_id UNION "
                                    "SELECT f.subscription_id, f.row_id, i.as_of FROM confirmed AS c "
                                    "JOIN imports AS i ON i.import_id = c.import_id AND i.dataset = 'subscriptions' "
                                    "JOIN subscriptions AS f ON f.row_id = c.row_id");
    while (statement.step())
        m_told[std::string(statement.text(0))].emplace_back(statement.integer(1), dayOf(statement.integer(2)));
}

base::Outcome<bool> SnapshotSource::next(facts::Batch &batch)
{
    base::Outcome<bool> more = m_source.next(m_in);
    batch.clear();
    if (!more.ok() || !*more)
        return more;
    std::swap(batch.leftOut, m_in.leftOut);
    for (std::size_t row = 0; row < m_in.size(); ++row) {
        const base::Result taken = take(m_in, row, batch);
        if (!taken.ok())
            return taken.problem();
    }
    return true;
}

base::Result SnapshotSource::take(const facts::Batch &batch, std::size_t row, facts::Batch &out)
{
    SubRow values = SubRow::of(batch, row);
    const std::int64_t line = batch.line(row);
    const std::string id(values.text(Sub::Id));
    const auto found = m_known.find(id);
    if (found == m_known.end()) {
        firstSeen(std::move(values), m_day).addTo(out, line);
        return base::Done{};
    }
    Entry &entry = found->second;
    const bool repeated = entry.line != 0;
    const std::int64_t hash = values.hash();
    if (repeated && entry.told != hash) {
        const base::Problem reason{ProblemCode::SkippedOtherState, {std::to_string(entry.line)}};
        out.leftOut.push_back({line, false, reason, std::string(spec().fields.front().name), id, {}});
        return base::Done{};
    }
    const KnownSubscription before = known(entry);
    const std::optional<Terms> after = afterSnapshot(before, values, m_day);
    if (!after)
        return base::Problem{ProblemCode::SnapshotOutOfOrder,
                             {m_day.toIso(), id, before.newerDay.value_or(m_day).toIso()}};
    handOn(before, *after, line, repeated, out);
    entry.line = line;
    entry.told = hash;
    return base::Done{};
}

KnownSubscription SnapshotSource::known(const Entry &entry)
{
    KnownSubscription known;
    for (const Place &place : entry.terms)
        known.terms.push_back(read(place.row));
    if (m_isOlder)
        addTellings(known.terms.front().values.text(Sub::Id), known);
    return known;
}

void SnapshotSource::addTellings(std::string_view id, KnownSubscription &known)
{
    const auto found = m_told.find(std::string(id));
    if (found == m_told.end())
        return;
    for (const auto &[row, day] : found->second) {
        if (day > m_day)
            known.newerDay = std::max(known.newerDay.value_or(day), day);
    }
    if (!known.newerDay)
        return;
    for (const auto &[row, day] : found->second)
        known.tellings.push_back({day, read(row).values});
}

KnownTerm SnapshotSource::read(std::int64_t row)
{
    KnownTerm term;
    term.row = row;
    m_read.bindAll(row);
    if (m_read.step()) {
        const auto import = m_imports.find(m_read.integer(0));
        if (import != m_imports.end()) {
            term.toldOn = import->second.asOf;
            term.fromFull = import->second.full;
        }
        term.values = SubRow::of(m_read, firstField);
    }
    m_read.reset();
    return term;
}

void SnapshotSource::handOn(const KnownSubscription &known, const Terms &terms, std::int64_t line, bool repeated,
                            facts::Batch &out)
{
    std::int64_t changed = 0;
    std::int64_t replaced = 0;
    for (const auto &[start, values] : terms) {
        const auto before =
            std::find_if(known.terms.begin(), known.terms.end(),
                         [start = start](const KnownTerm &term) { return term.values.startsOn() == start; });
        const bool isNew = before == known.terms.end();
        if (!repeated && (isNew || before->values != values)) {
            ++changed;
            replaced += isNew ? 0 : 1;
        }
        values.addTo(out, line);
    }
    // one of the rows counts for the record itself
    m_derived.accepted += std::max<std::int64_t>(changed - 1, 0);
    m_derived.unchanged += static_cast<std::int64_t>(terms.size()) - changed - (changed == 0 ? 1 : 0);
    m_derived.replaced += std::max<std::int64_t>(replaced - 1, 0);
}

std::int64_t SnapshotSource::countNotSeen()
{
    std::vector<std::int64_t> toldToo;
    Statement statement(m_database, "SELECT DISTINCT c.row_id FROM confirmed AS c JOIN imports AS i ON i.import_id = "
                                    "c.import_id AND i.dataset = 'subscriptions' WHERE i.as_of >= ? AND "
                                    "i.import_id <> ? ORDER BY c.row_id");
    statement.bindAll(std::int64_t{m_day.days()}, m_import);
    while (statement.step())
        toldToo.push_back(statement.integer(0));
    std::int64_t count = 0;
    for (const auto &[id, entry] : m_known) {
        if (entry.line != 0)
            continue;
        const auto later = std::find_if(entry.terms.begin(), entry.terms.end(),
                                        [this](const Place &place) { return place.startsOn > m_day; });
        if (later == entry.terms.begin())
            continue;
        const std::int64_t row = std::prev(later)->row;
        m_read.bindAll(row);
        m_read.step();
        const auto import = m_imports.find(m_read.integer(0));
        const bool running = SubRow::of(m_read, firstField).runsOn(m_day);
        m_read.reset();
        if (running && import != m_imports.end() && import->second.sameRecipe && import->second.asOf < m_day &&
            !std::binary_search(toldToo.begin(), toldToo.end(), row))
            ++count;
    }
    return count;
}

} // namespace perennial::store
