// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/append.h"

#include "core/store/row_hash.h"
#include "core/store/schema.h"
#include "core/store/text_json.h"

#include <sqlite3.h>

#include <algorithm>

namespace perennial::store
{

namespace
{

using facts::Batch;
using facts::DatasetSpec;
using facts::Value;

// Parameters of both the insert and the search, from 0.
constexpr int importAt = 0;
constexpr int lineAt = 1;
constexpr int hashAt = 2;
constexpr int fieldsAt = 3;

std::string insertSql(const DatasetSpec &spec)
{
    std::string places = "?1, ?2, ?3";
    const std::size_t count = spec.fields.size() + (spec.attributes ? 1 : 0);
    for (std::size_t i = 0; i < count; ++i)
        places += ", ?" + std::to_string(fieldsAt + 1 + i);
    return "INSERT INTO " + std::string(spec.name) + " (import_id, line, key_hash, " + fieldList(spec) +
           (spec.attributes ? ", attributes" : "") + ") VALUES (" + places + ")";
}

int limitAt(const DatasetSpec &spec)
{
    return fieldsAt + static_cast<int>(spec.fields.size()) + (spec.attributes ? 1 : 0);
}

/// The newest row with the key, and the one before it.
std::string findSql(const DatasetSpec &spec)
{
    std::string same = "1";
    std::string key;
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        std::string &list = spec.fields[i].key ? key : same;
        list += " AND " + std::string(spec.fields[i].name) + " IS ?" + std::to_string(fieldsAt + 1 + i);
    }
    if (spec.attributes)
        same += " AND attributes IS ?" + std::to_string(limitAt(spec));
    return "SELECT row_id, import_id, line, " + same + " FROM " + std::string(spec.name) + " WHERE key_hash = ?3" +
           key + " AND row_id < ?" + std::to_string(limitAt(spec) + 1) + " ORDER BY row_id DESC LIMIT 2";
}

std::string readSql(const DatasetSpec &spec)
{
    return "SELECT line, key_hash, " + fieldList(spec) + (spec.attributes ? ", attributes" : "") + " FROM " +
           std::string(spec.name) + " WHERE row_id = ?";
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
        const int column = static_cast<int>(i) + 2;
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
    , m_insert(database, insertSql(spec))
    , m_find(database, findSql(spec))
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
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        if (spec.fields[i].key)
            m_keys.push_back(i);
    }
    const std::string name(spec.name);
    m_bulk = !database.number("SELECT row_id FROM " + name + " LIMIT 1");
    if (m_bulk) {
        m_indexSql = database.text("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = '" + name + "_key'");
        database.run("DROP INDEX " + name + "_key");
    }
    m_insert.bind(importAt, import);
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
        takeRows(batch);
        for (const facts::LeftOut &record : batch.leftOut)
            takeLeftOut(record);
    }
    if (m_bulk)
        indexAndSettle();
    return m_counts;
}

void Appender::takeRows(const Batch &batch)
{
    m_nextAttribute = 0;
    for (std::size_t row = 0; row < batch.size(); ++row) {
        ++m_counts.read;
        if (m_spec.attributes)
            bindAttributes(batch, row);
        bindRow(m_insert, batch, row);
        m_insert.bind(lineAt, batch.line(row));
        if (m_bulk) {
            store(std::nullopt, nullptr);
            continue;
        }
        bindRow(m_find, batch, row);
        arrive(batch.line(row), std::nullopt);
    }
}

void Appender::bindRow(Statement &statement, const Batch &batch, std::size_t row)
{
    statement.bind(hashAt, keyHash(batch, row));
    int parameter = fieldsAt;
    for (std::size_t field = 0; field < m_spec.fields.size(); ++field, ++parameter) {
        const Value &value = batch.at(row, field);
        switch (value.kind) {
        case Value::Kind::Missing:
            statement.bindNull(parameter);
            break;
        case Value::Kind::Integer:
            statement.bind(parameter, value.integer);
            break;
        case Value::Kind::Real:
            statement.bind(parameter, value.real);
            break;
        case Value::Kind::Text:
            statement.bind(parameter, batch.text(value));
            break;
        }
    }
    if (!m_spec.attributes)
        return;
    if (m_attributes.empty())
        statement.bindNull(parameter);
    else
        statement.bind(parameter, std::string_view(m_attributes));
}

void Appender::bindAttributes(const Batch &batch, std::size_t row)
{
    std::vector<std::pair<std::string, std::string>> members;
    for (; m_nextAttribute < batch.attributes.size() && batch.attributes[m_nextAttribute].row == row; ++m_nextAttribute)
        members.emplace_back(batch.attributes[m_nextAttribute].name, batch.attributes[m_nextAttribute].value);
    std::stable_sort(members.begin(), members.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    m_attributes = members.empty() ? std::string() : toJson(members);
}

std::int64_t Appender::keyHash(const Batch &batch, std::size_t row) const
{
    KeyHash hash;
    for (const std::size_t field : m_keys) {
        const Value &value = batch.at(row, field);
        if (value.kind == Value::Kind::Text)
            hash.add(batch.text(value));
        else if (value.kind == Value::Kind::Integer)
            hash.add(value.integer);
        else
            hash.addMissing();
    }
    return hash.value();
}

std::vector<Appender::Stored> Appender::find(std::optional<std::int64_t> before)
{
    m_find.bind(limitAt(m_spec), before.value_or(INT64_MAX));
    std::vector<Stored> found;
    while (m_find.step())
        found.push_back({m_find.integer(0), m_find.integer(1), m_find.integer(2), m_find.integer(3) != 0});
    return found;
}

void Appender::arrive(std::int64_t line, std::optional<std::int64_t> storedAs)
{
    std::vector<Stored> found = find(storedAs);
    if (!found.empty() && found.front().import == m_import && !found.front().same) {
        dropOwn(found.front(), line);
        found.erase(found.begin());
    }
    if (found.empty()) {
        store(storedAs, nullptr);
        return;
    }
    const Stored &current = found.front();
    if (!current.same) {
        skipRepeated(current.row, 0, line);
        store(storedAs, &current);
        return;
    }
    if (storedAs) {
        m_remove.bindAll(*storedAs);
        m_remove.run();
    }
    m_confirm.bindAll(current.row, m_import, line);
    m_confirm.run();
    ++m_counts.unchanged;
}

void Appender::store(std::optional<std::int64_t> storedAs, const Stored *older)
{
    if (!storedAs)
        m_insert.run();
    ++m_counts.accepted;
    if (!older)
        return;
    ++m_counts.replaced;
    m_supersede.bindAll(older->row, storedAs.value_or(m_database.lastRow()));
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

    m_read.bindAll(row);
    m_read.step();
    const std::string key = keyText(m_read, m_spec);
    m_read.reset();
    m_counts.read -= static_cast<std::int64_t>(lines.size()); // takeLeftOut() counts them again
    for (const std::int64_t skipped : lines) {
        const base::Problem reason{base::ProblemCode::SkippedRepeated, {std::to_string(countingLine)}};
        takeLeftOut({skipped, false, reason, std::string(m_spec.fields[m_keys.front()].name), key, {}});
    }
}

/// Takes out a row of this import that a further line of the file contradicts.
void Appender::dropOwn(const Stored &own, std::int64_t countingLine)
{
    skipRepeated(own.row, own.line, countingLine);
    m_unsupersede.bindAll(own.row);
    m_unsupersede.run();
    m_counts.replaced -= m_database.changes();
    m_remove.bindAll(own.row);
    m_remove.run();
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

/// Gives a filled table its index, and settles every row whose key an earlier row has too.
void Appender::indexAndSettle()
{
    const std::string name(m_spec.name);
    m_database.run(m_indexSql);
    m_database.run("CREATE TEMP TABLE repeated AS SELECT row_id FROM " + name +
                   " JOIN (SELECT key_hash AS hash, min(row_id) AS first FROM " + name +
                   " GROUP BY key_hash HAVING count(*) > 1) ON key_hash = hash WHERE row_id > first");
    {
        Statement repeated(m_database, "SELECT row_id FROM temp.repeated ORDER BY row_id");
        while (repeated.step()) {
            const std::int64_t row = repeated.integer(0);
            const std::int64_t line = bindStored(row);
            --m_counts.accepted;
            arrive(line, row);
        }
    }
    m_database.run("DROP TABLE temp.repeated");
}

/// Binds a stored row to the search and returns its line.
std::int64_t Appender::bindStored(std::int64_t row)
{
    m_read.bindAll(row);
    m_read.step();
    const std::int64_t line = m_read.integer(0);
    m_find.bind(hashAt, m_read.integer(1));
    for (int parameter = fieldsAt; parameter < limitAt(m_spec); ++parameter) {
        sqlite3_value *value = sqlite3_column_value(m_read.handle(), parameter - fieldsAt + 2);
        m_database.require(sqlite3_bind_value(m_find.handle(), parameter + 1, value));
    }
    m_read.reset();
    return line;
}

} // namespace perennial::store
