// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;

namespace perennial::test
{

/// The rows of a table; a cell that is NULL has no number. The first column is text.
struct SqlTable {
    struct Row {
        std::string label;
        std::vector<std::optional<double>> numbers; ///< of the columns after the first
    };
    std::vector<std::string> columns; ///< after the first
    std::vector<Row> rows;
};

/// A workspace file as SQLite alone sees it. A failure ends the test.
class SqlFile
{
public:
    explicit SqlFile(const std::filesystem::path &file);
    ~SqlFile();
    SqlFile(const SqlFile &) = delete;
    SqlFile &operator=(const SqlFile &) = delete;

    void run(const std::string &script);
    SqlTable table(const std::string &name) const;

private:
    sqlite3 *m_database = nullptr;
};

} // namespace perennial::test
