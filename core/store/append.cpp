// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/append.h"

#include "core/facts/key_hash.h"
#include "core/store/schema.h"
#include "core/store/text_json.h"

#include <algorithm>

namespace perennial::store
{

namespace
{

using facts::Batch;
using facts::DatasetSpec;
using facts::Value;

/// How far ahead what is asked about a key is fetched: some hundred nanoseconds.
constexpr std::size_t rowsAhead = 8;

// Columns of a stored row as it is read, from 0.
constexpr int storedRow = 0;
constexpr int storedImport = 1;
constexpr int storedLine = 2;
constexpr int storedFields = 3;

std::string readSql(const DatasetSpec &spec)
{
    return "SELECT row_id, import_id, line, " + fieldList(spec) + (spec.attributes ? ", attributes" : "") + " FROM " +
           std::string(spec.name) + " WHERE row_id >= ? ORDER BY row_id";
}

bool equal(const Statement &stored, int column, const Batch &batch, const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Missing:
        return stored.isNull(column);
    case Value::Kind::Integer:
        return !stored.isNull(column) && stored.integer(column) == value.integer;
    case Value::Kind::Real:
        return !stored.isNull(column) && stored.real(column) == value.real;
    case Value::Kind::Text:
        return !stored.isNull(column) && stored.text(column) == batch.text(value);
    }
    return false;
}

std::string supersedeSql(const DatasetSpec &spec, bool put)
{
    const std::string name = sqlText(spec.name);
    return put ? "INSERT INTO superseded (dataset, row_id, by_row_id) VALUES (" + name + ", ?, ?)"
               : "DELETE FROM superseded WHERE dataset = " + name + " AND by_row_id = ?";
}

/// The key as a person would name it.
std::string keyText(const Statement &row, const DatasetSpec &spec)
{
    std::string text;
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        if (!spec.fields[i].key)
            continue;
        if (!text.empty())
            text += " / ";
        const int column = static_cast<int>(i) + storedFields;
        const bool day =
            spec.fields[i].type == facts::FieldType::Date || spec.fields[i].type == facts::FieldType::DayOrMonth;
        if (day)
            text += base::Date::fromDays(static_cast<std::int32_t>(row.integer(column))).toIso();
        else if (spec.fields[i].type == facts::FieldType::Month)
            text += base::Month::fromIndex(static_cast<std::int32_t>(row.integer(column))).toIso();
        else
            text += row.text(column);
    }
    return text;
}

} // namespace

Appender::Appender(Database &database, const DatasetSpec &spec, std::int64_t import)
    : m_database(database)
    , m_spec(spec)
    , m_import(import)
    , m_keyRows(database, spec)
    , m_writer(database, spec, import)
    , m_read(database, readSql(spec))
    , m_remove(database, "DELETE FROM " + std::string(spec.name) + " WHERE row_id = ?")
    , m_confirm(database, "INSERT INTO confirmed (row_id, import_id, line) VALUES (?, ?, ?)")
    , m_confirmedLines(database, "SELECT line FROM confirmed WHERE row_id = ? AND import_id = ?")
    , m_unconfirm(database, "DELETE FROM confirmed WHERE row_id = ? AND import_id = ?")
    , m_supersede(database, supersedeSql(spec, true))
    , m_unsupersede(database, supersedeSql(spec, false))
    , m_leftOut(database, "INSERT INTO left_out (import_id, line, kind, reason, details, count, column_name, value, "
                          "cells) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        (spec.fields[i].key ? m_keys : m_others).push_back(i);
}

base::Outcome<ImportCounts> Appender::take(facts::BatchSource &source)
{
    Batch batch(m_spec.id);
    for (;;) {
        const base::Outcome<bool> more = source.next(batch);
        if (!more.ok())
            return more.problem();
        if (!*more)
            break;
        if (batch.keyHashes.size() != batch.size())
            hashKeys(batch);
        takeRows(batch);
        for (const facts::LeftOut &record : batch.leftOut)
            takeLeftOut(record);
    }
    m_read.reset();
    return m_counts;
}

void Appender::takeRows(const Batch &batch)
{
    m_nextAttribute = 0;
    for (std::size_t row = 0; row < batch.size(); ++row) {
        if (row + rowsAhead < batch.size())
            m_keyRows.prefetch(batch.keyHashes[row + rowsAhead]);
        ++m_counts.read;
        if (m_spec.attributes)
            readAttributes(batch, row);
        arrive(batch.keyHashes[row], batch, row);
    }
    m_writer.flush();
}

void Appender::readAttributes(const Batch &batch, std::size_t row)
{
    std::vector<std::pair<std::string, std::string>> members;
    for (; m_nextAttribute < batch.attributes.size() && batch.attributes[m_nextAttribute].row == row; ++m_nextAttribute)
        members.emplace_back(batch.attributes[m_nextAttribute].name, batch.attributes[m_nextAttribute].value);
    std::stable_sort(members.begin(), members.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    m_attributes = members.empty() ? std::string() : toJson(members);
}

bool Appender::fieldsEqual(const std::vector<std::size_t> &fields, const Batch &batch, std::size_t row) const
{
    return std::all_of(fields.begin(), fields.end(), [&](std::size_t field) {
        return equal(m_read, storedFields + static_cast<int>(field), batch, batch.at(row, field));
    });
}

bool Appender::attributesEqual() const
{
    return !m_spec.attributes || m_read.text(storedFields + static_cast<int>(m_spec.fields.size())) == m_attributes;
}

/// Moves on to the next row where that is the one wanted, as it is when a file is imported again.
bool Appender::read(std::int64_t row)
{
    if (row != m_nextRead) {
        m_read.reset();
        m_read.bindAll(row);
    }
    m_nextRead = 0;
    if (!m_read.step() || m_read.integer(storedRow) != row) {
        m_read.reset();
        return false;
    }
    m_nextRead = row + 1;
    return true;
}

std::vector<Appender::Stored> Appender::find(std::int64_t hash, const Batch &batch, std::size_t row)
{
    std::vector<Stored> found;
    KeyRows::Chain chain = m_keyRows.find(hash);
    for (std::int64_t stored = chain.next(); stored != 0 && found.size() < 2; stored = chain.next()) {
        if (m_writer.holds(stored))
            m_writer.flush();
        if (read(stored) && fieldsEqual(m_keys, batch, row)) {
            const bool same = fieldsEqual(m_others, batch, row) && attributesEqual();
            found.push_back({stored, m_read.integer(storedImport), m_read.integer(storedLine), same});
        }
        // The row before matters only when the newest is taken back out.
        if (found.size() == 1 && (found.front().import != m_import || found.front().same))
            break;
    }
    return found;
}

void Appender::arrive(std::int64_t hash, const Batch &batch, std::size_t row)
{
    const std::int64_t line = batch.line(row);
    std::vector<Stored> found = find(hash, batch, row);
    if (!found.empty() && found.front().import == m_import && !found.front().same) {
        dropOwn(hash, found.front(), line);
        found.erase(found.begin());
    }
    if (found.empty()) {
        store(hash, batch, row, nullptr);
        return;
    }
    const Stored &current = found.front();
    if (!current.same) {
        skipRepeated(current.row, 0, line);
        store(hash, batch, row, &current);
        return;
    }
    m_confirm.bindAll(current.row, m_import, line);
    m_confirm.run();
    ++m_counts.unchanged;
}

void Appender::store(std::int64_t hash, const Batch &batch, std::size_t row, const Stored *older)
{
    const std::int64_t stored = m_writer.add(batch, row, hash, m_attributes);
    m_keyRows.add(hash, stored);
    ++m_counts.accepted;
    if (!older)
        return;
    ++m_counts.replaced;
    m_supersede.bindAll(older->row, stored);
    m_supersede.run();
}

/// Skips this import's records that hold `row`: its own (on `line`, unless 0) and those that confirmed it.
void Appender::skipRepeated(std::int64_t row, std::int64_t line, std::int64_t countingLine)
{
    std::vector<std::int64_t> lines;
    m_confirmedLines.bindAll(row, m_import);
    while (m_confirmedLines.step())
        lines.push_back(m_confirmedLines.integer(0));
    if (lines.empty() && line == 0)
        return;
    m_unconfirm.bindAll(row, m_import);
    m_unconfirm.run();
    m_counts.unchanged -= static_cast<std::int64_t>(lines.size());
    if (line != 0)
        lines.push_back(line);

    read(row);
    const std::string key = keyText(m_read, m_spec);
    m_counts.read -= static_cast<std::int64_t>(lines.size()); // takeLeftOut() counts them again
    for (const std::int64_t skipped : lines) {
        const base::Problem reason{base::ProblemCode::SkippedRepeated, {std::to_string(countingLine)}};
        takeLeftOut({skipped, false, reason, std::string(m_spec.fields[m_keys.front()].name), key, {}});
    }
}

/// Takes out a row of this import that a further line of the file contradicts.
void Appender::dropOwn(std::int64_t hash, const Stored &own, std::int64_t countingLine)
{
    skipRepeated(own.row, own.line, countingLine);
    m_writer.flush();
    m_unsupersede.bindAll(own.row);
    m_unsupersede.run();
    m_counts.replaced -= m_database.changes();
    m_remove.bindAll(own.row);
    m_remove.run();
    m_writer.rowRemoved();
    m_keyRows.remove(hash, own.row);
    --m_counts.accepted;
}

void Appender::takeLeftOut(const facts::LeftOut &record)
{
    ++m_counts.read;
    ++(record.rejected ? m_counts.rejected : m_counts.skipped);
    const std::string details = toJson(record.reason.details);
    const std::string cells = toJson(record.cells);
    m_leftOut.bindAll(m_import, record.line, std::string_view(record.rejected ? "rejected" : "skipped"),
                      base::nameOf(record.reason.code), std::string_view(details), record.reason.count,
                      std::string_view(record.column), std::string_view(record.value), std::string_view(cells));
    m_leftOut.run();
}

} // namespace perennial::store
