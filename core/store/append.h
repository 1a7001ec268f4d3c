// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch_source.h"
#include "core/store/key_rows.h"
#include "core/store/row_writer.h"
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
    void readAttributes(const facts::Batch &batch, std::size_t row);
    void arrive(std::int64_t hash, const facts::Batch &batch, std::size_t row);
    /// Puts m_read on that row; false when it is not there.
    bool read(std::int64_t row);
    /// The newest row with the key, and the one before it.
    std::vector<Stored> find(std::int64_t hash, const facts::Batch &batch, std::size_t row);
    bool fieldsEqual(const std::vector<std::size_t> &fields, const facts::Batch &batch, std::size_t row) const;
    bool attributesEqual() const;
    void store(std::int64_t hash, const facts::Batch &batch, std::size_t row, const Stored *older);
    void skipRepeated(std::int64_t row, std::int64_t line, std::int64_t countingLine);
    void dropOwn(std::int64_t hash, const Stored &own, std::int64_t countingLine);

    Database &m_database;
    const facts::DatasetSpec &m_spec;
    std::int64_t m_import;
    std::vector<std::size_t> m_keys;
    std::vector<std::size_t> m_others; ///< the fields that are not part of the key
    KeyRows m_keyRows;
    RowWriter m_writer;
    std::string m_attributes; ///< of the row at hand, as JSON
    std::size_t m_nextAttribute = 0;
    ImportCounts m_counts;
    Statement m_read;            ///< rows from a given one on
    std::int64_t m_nextRead = 0; ///< the row that m_read would give next; 0, which no table has: none
    Statement m_remove;
    Statement m_confirm;
    Statement m_confirmedLines;
    Statement m_unconfirm;
    Statement m_supersede;
    Statement m_unsupersede;
    Statement m_leftOut;
};

} // namespace perennial::store
