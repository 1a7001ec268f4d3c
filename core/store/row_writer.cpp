// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_writer.h"

#include "core/store/schema.h"

namespace perennial::store
{

namespace
{

using facts::Batch;
using facts::DatasetSpec;
using facts::Value;

constexpr std::size_t rowsAtOnce = 32;

// Parameters of one row, from 0; the import is the last.
constexpr int lineAt = 0;
constexpr int hashAt = 1;
constexpr int fieldsAt = 2;

std::size_t parametersOf(const DatasetSpec &spec)
{
    return fieldsAt + spec.fields.size() + (spec.attributes ? 1 : 0) + 1;
}

std::string insertSql(const DatasetSpec &spec, std::size_t rows)
{
    std::string places = "(?";
    for (std::size_t i = 1; i < parametersOf(spec); ++i)
        places += ", ?";
    places += ")";
    std::string sql = "INSERT INTO " + std::string(spec.name) + " (line, key_hash, " + fieldList(spec) +
                      (spec.attributes ? ", attributes" : "") + ", import_id) VALUES " + places;
    for (std::size_t i = 1; i < rows; ++i)
        sql += ", " + places;
    return sql;
}

} // namespace

RowWriter::RowWriter(Database &database, const DatasetSpec &spec, std::int64_t import)
    : m_spec(spec)
    , m_import(import)
    , m_newestRow(database, "SELECT max(row_id) FROM " + std::string(spec.name))
    , m_pending(rowsAtOnce)
    , m_many(prepare(database, rowsAtOnce))
    , m_one(prepare(database, 1))
{
    rowRemoved();
}

RowWriter::Insert RowWriter::prepare(Database &database, std::size_t rows) const
{
    const std::size_t parameters = parametersOf(m_spec);
    Insert insert{Statement(database, insertSql(m_spec, rows)), std::vector<char>(rows * parameters, 1)};
    for (std::size_t i = 1; i <= rows; ++i)
        insert.statement.bind(static_cast<int>(i * parameters - 1), m_import);
    return insert;
}

std::int64_t RowWriter::add(const Batch &batch, std::size_t row, std::int64_t keyHash, const std::string &attributes)
{
    Pending &pending = m_pending[m_count];
    pending.batch = &batch;
    pending.row = row;
    pending.keyHash = keyHash;
    pending.attributes = attributes;
    ++m_count;
    const std::int64_t number = m_nextRow++;
    if (m_count == m_pending.size())
        flush();
    return number;
}

void RowWriter::flush()
{
    const bool many = m_count == m_pending.size();
    for (std::size_t i = 0; i < m_count; ++i) {
        bind(many ? m_many : m_one, many ? i : 0, m_pending[i]);
        if (!many)
            m_one.statement.run();
    }
    if (many)
        m_many.statement.run();
    m_count = 0;
}

void RowWriter::rowRemoved()
{
    m_newestRow.step();
    m_nextRow = m_newestRow.integer(0) + 1;
    m_newestRow.reset();
}

void RowWriter::bindMissing(Insert &insert, int parameter)
{
    char &missing = insert.missing[static_cast<std::size_t>(parameter)];
    if (!missing)
        insert.statement.bindNull(parameter);
    missing = 1;
}

void RowWriter::bind(Insert &insert, std::size_t place, const Pending &pending) const
{
    const Batch &batch = *pending.batch;
    Statement &statement = insert.statement;
    const int at = static_cast<int>(place * parametersOf(m_spec));
    statement.bind(at + lineAt, batch.line(pending.row));
    statement.bind(at + hashAt, pending.keyHash);
    int parameter = at + fieldsAt;
    for (std::size_t field = 0; field < m_spec.fields.size(); ++field, ++parameter) {
        const Value &value = batch.at(pending.row, field);
        if (value.kind == Value::Kind::Missing) {
            bindMissing(insert, parameter);
            continue;
        }
        insert.missing[static_cast<std::size_t>(parameter)] = 0;
        if (value.kind == Value::Kind::Integer)
            statement.bind(parameter, value.integer);
        else if (value.kind == Value::Kind::Real)
            statement.bind(parameter, value.real);
        else
            statement.bind(parameter, batch.text(value));
    }
    if (!m_spec.attributes)
        return;
    if (pending.attributes.empty())
        return bindMissing(insert, parameter);
    insert.missing[static_cast<std::size_t>(parameter)] = 0;
    statement.bind(parameter, std::string_view(pending.attributes));
}

} // namespace perennial::store
