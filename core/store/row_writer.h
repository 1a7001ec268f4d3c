// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch.h"
#include "core/store/sqlite.h"

#include <string>
#include <vector>

namespace perennial::store
{

/// Writes the rows of one import into its dataset's table, several with one statement.
class RowWriter
{
public:
    RowWriter(Database &database, const facts::DatasetSpec &spec, std::int64_t import);

    /// Takes a row, whose number it returns. `attributes`: as JSON, empty without any. The batch must stay as it is
    /// until flush().
    std::int64_t add(const facts::Batch &batch, std::size_t row, std::int64_t keyHash, const std::string &attributes);
    /// Whether the row has been taken but is not in the table yet.
    bool holds(std::int64_t row) const { return row >= m_nextRow - static_cast<std::int64_t>(m_count); }
    /// Writes what has been taken. Throws what the database says.
    void flush();
    /// Somebody took a row out of the table; requires that there is none waiting.
    void rowRemoved();

private:
    struct Pending {
        const facts::Batch *batch = nullptr;
        std::size_t row = 0;
        std::int64_t keyHash = 0;
        std::string attributes;
    };
    /// An insert, and which of its parameters hold NULL already.
    struct Insert {
        Statement statement;
        std::vector<char> missing;
    };

    Insert prepare(Database &database, std::size_t rows) const;
    void bind(Insert &insert, std::size_t place, const Pending &pending) const;
    static void bindMissing(Insert &insert, int parameter);

    const facts::DatasetSpec &m_spec;
    std::int64_t m_import;
    Statement m_newestRow;
    std::int64_t m_nextRow = 0;     ///< as the table numbers the rows: behind the newest that is there
    std::vector<Pending> m_pending; ///< the first m_count of them
    std::size_t m_count = 0;
    Insert m_many;
    Insert m_one;
};

} // namespace perennial::store
