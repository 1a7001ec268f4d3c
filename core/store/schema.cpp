// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <QDir>
#include <QFile>

#include <algorithm>

/// Resources of a static library are there once they are asked for; the macro must stand outside a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(schema);
}

namespace perennial::store
{

namespace
{

std::vector<Migration> readMigrations()
{
    loadResources();
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name.section(u'_', 0, 0).toLongLong(), file.readAll().toStdString()});
    }
    return steps;
}

/// Our objects of a schema, by type and name, with the statement that made them.
std::vector<std::pair<std::string, std::string>> objects(Database &database)
{
    std::vector<std::pair<std::string, std::string>> found;
    Statement statement(database, "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (statement.step())
        found.emplace_back(statement.text(0), statement.text(1));
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = readMigrations();
    return steps;
}

void migrate(Database &database, std::span<const Migration> steps)
{
    for (const Migration &step : steps) {
        if (step.number <= database.number("PRAGMA user_version").value_or(0))
            continue;
        Transaction transaction(database);
        database.run(step.sql);
        database.run("PRAGMA application_id = " + std::to_string(applicationId));
        database.run("PRAGMA user_version = " + std::to_string(step.number));
        transaction.commit();
    }
}

std::string schemaDifference(Database &database, std::span<const Migration> steps, std::int64_t version)
{
    if (database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").value_or(0) > 0)
        return "it holds a trigger";
    Database model = Database::inMemory();
    for (const Migration &step : steps) {
        if (step.number <= version)
            model.run(step.sql);
    }
    const auto actual = objects(database);
    for (const auto &object : objects(model)) {
        if (!std::binary_search(actual.begin(), actual.end(), object))
            return object.first + " is not as it should be";
    }
    return {};
}

std::string sqlText(std::string_view name)
{
    std::string text = "'";
    return text.append(name).append("'");
}

std::string sqlName(const facts::FieldSpec &field)
{
    std::string text = "\"";
    return text.append(field.name).append("\"");
}

std::string fieldList(const facts::DatasetSpec &spec)
{
    std::string list;
    for (const facts::FieldSpec &field : spec.fields) {
        if (!list.empty())
            list += ", ";
        list += sqlName(field);
    }
    return list;
}

} // namespace perennial::store
