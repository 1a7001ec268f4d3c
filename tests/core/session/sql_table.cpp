// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/sql_table.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace perennial::test
{

SqlFile::SqlFile(const std::filesystem::path &file)
{
    if (sqlite3_open_v2(file.string().c_str(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) !=
        SQLITE_OK)
        qFatal("the workspace does not open");
    run("PRAGMA temp_store = MEMORY");
}

SqlFile::~SqlFile()
{
    sqlite3_close(m_database);
}

void SqlFile::run(const std::string &script)
{
    char *error = nullptr;
    if (sqlite3_exec(m_database, script.c_str(), nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s", error);
}

SqlTable SqlFile::table(const std::string &name) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database, ("SELECT * FROM " + name).c_str(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_database));
    SqlTable table;
    for (int column = 1; column < sqlite3_column_count(statement); ++column)
        table.columns.emplace_back(sqlite3_column_name(statement, column));
    while (sqlite3_step(statement) == SQLITE_ROW) {
        SqlTable::Row &row = table.rows.emplace_back();
        row.label = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        for (int column = 1; column < sqlite3_column_count(statement); ++column) {
            const bool known = sqlite3_column_type(statement, column) != SQLITE_NULL;
            row.numbers.push_back(known ? std::optional(sqlite3_column_double(statement, column)) : std::nullopt);
        }
    }
    sqlite3_finalize(statement);
    return table;
}

} // namespace perennial::test
