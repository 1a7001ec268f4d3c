// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/full_history.h"

#include "core/store/rows_in_force.h"
#include "core/store/schema.h"

namespace perennial::store
{

FullHistorySource::FullHistorySource(Database &database, facts::BatchSource &source, std::int64_t import)
    : m_database(database)
    , m_source(source)
{
    if (!database.number("SELECT 1 FROM imports WHERE history = 'snapshot' AND dataset = 'subscriptions' LIMIT 1"))
        return;
    const std::vector<std::int64_t> rows = rowsOutOfForce(database, spec());
    RowFilter outOfForce(rows);
    Statement statement(database,
                        "SELECT f.row_id, f.subscription_id, f.starts_on FROM subscriptions AS f JOIN imports AS i ON "
                        "i.import_id = f.import_id WHERE (i.history = 'snapshot' OR f.ends_on = f.starts_on) AND "
                        "f.import_id <> ? ORDER BY f.row_id");
    statement.bindAll(import);
    while (statement.step()) {
        const std::int64_t row = statement.integer(0);
        const base::Date start = base::Date::fromDays(static_cast<std::int32_t>(statement.integer(2)));
        if (!outOfForce.holds(row))
            m_told[std::string(statement.text(1))].rows.emplace(start, row);
    }
}

base::Outcome<bool> FullHistorySource::next(facts::Batch &batch)
{
    base::Outcome<bool> more = m_source.next(batch);
    if (!more.ok() || m_told.empty() || m_withdrawn)
        return more;
    if (*more) {
        see(batch);
        return more;
    }
    m_withdrawn = true;
    batch.clear();
    withdraw(batch);
    return batch.size() > 0;
}

void FullHistorySource::see(const facts::Batch &batch)
{
    for (std::size_t row = 0; row < batch.size(); ++row) {
        const SubRow values = SubRow::of(batch, row);
        const auto told = m_told.find(std::string(values.text(Sub::Id)));
        if (told == m_told.end())
            continue;
        told->second.line = batch.line(row);
        told->second.rows.erase(values.startsOn());
    }
}

void FullHistorySource::withdraw(facts::Batch &batch)
{
    Statement read(m_database, "SELECT " + fieldList(spec()) + " FROM subscriptions WHERE row_id = ?");
    for (const auto &[id, told] : m_told) {
        if (told.line == 0)
            continue;
        for (const auto &[start, row] : told.rows) {
            read.bindAll(row);
            read.step();
            SubRow values = SubRow::of(read, 0);
            read.reset();
            const bool isNews = values.endsOn() != start;
            m_derived.accepted += isNews ? 1 : 0;
            m_derived.replaced += isNews ? 1 : 0;
            m_derived.unchanged += isNews ? 0 : 1;
            values.set(Sub::EndsOn, start);
            values.addTo(batch, told.line);
        }
    }
}

} // namespace perennial::store
