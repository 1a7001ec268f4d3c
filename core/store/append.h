// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch_source.h"
#include "core/store/sqlite.h"
#include "core/store/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace perennial::store
{

/// Takes the records of one import into its dataset's table, inside the caller's transaction, with all imports of the
/// ledger in force.
///
/// A record equal to the row in force under its key is not stored again but confirms that row; one with other values
/// supersedes it. Of several records with one key in the same file the last counts: the earlier ones are skipped
/// (SkippedRepeated) unless they are equal to it.
class Appender
{
public:
    Appender(Database &database, const facts::DatasetSpec &spec, std::int64_t import);

    /// Throws what the database says; hands back what the source says.
    base::Outcome<ImportCounts> take(facts::BatchSource &source);

private:
    struct Stored {
        std::int64_t row = 0;
        std::int64_t import = 0;
        std::int64_t line = 0;
        bool same = false;
    };

    void takeRows(const facts::Batch &batch);
    void takeLeftOut(const facts::LeftOut &record);
    void bindRow(Statement &statement, const facts::Batch &batch, std::size_t row);
    void bindAttributes(const facts::Batch &batch, std::size_t row);
    std::int64_t keyHash(const facts::Batch &batch, std::size_t row) const;
    /// Settles the record that is bound to m_find (and, when it is not stored yet, to m_insert).
    void arrive(std::int64_t line, std::optional<std::int64_t> storedAs);
    std::vector<Stored> find(std::optional<std::int64_t> before);
    void store(std::optional<std::int64_t> storedAs, const Stored *older);
    void skipRepeated(std::int64_t row, std::int64_t line, std::int64_t countingLine);
    void dropOwn(const Stored &own, std::int64_t countingLine);
    void indexAndSettle();
    std::int64_t bindStored(std::int64_t row);

    Database &m_database;
    const facts::DatasetSpec &m_spec;
    std::int64_t m_import;
    std::vector<std::size_t> m_keys;
    bool m_bulk = false; ///< the table was empty: rows go in without an index and are settled at the end
    std::string m_indexSql;
    std::string m_attributes; ///< of the row at hand, as JSON
    std::size_t m_nextAttribute = 0;
    ImportCounts m_counts;
    Statement m_insert;
    Statement m_find;
    Statement m_read;
    Statement m_remove;
    Statement m_confirm;
    Statement m_confirmedLines;
    Statement m_unconfirm;
    Statement m_supersede;
    Statement m_unsupersede;
    Statement m_leftOut;
};

} // namespace perennial::store
