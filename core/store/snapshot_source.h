// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch_source.h"
#include "core/store/snapshot_step.h"
#include "core/store/workspace.h"

#include <unordered_map>

namespace perennial::store
{

/// Turns a snapshot of subscriptions into the rows of `subscriptions` that it leaves in force: between a source and
/// the Appender, inside its transaction. What a record of the file leaves in force is handed on under its line, also
/// what it does not change: so the import holds all of it.
class SnapshotSource final : public facts::BatchSource
{
public:
    /// `import`: the one that is being made; the ledger has its header already, and no import is undone.
    SnapshotSource(Database &database, facts::BatchSource &source, const ImportHeader &header, std::int64_t import);

    const facts::DatasetSpec &spec() const override { return m_source.spec(); }
    /// Fails with SnapshotOutOfOrder too.
    base::Outcome<bool> next(facts::Batch &batch) override;

    /// The rows handed on beyond the records of the file, by how they count.
    const ImportCounts &derived() const { return m_derived; }
    /// The running subscriptions of earlier snapshots of the same recipe that this one does not hold.
    std::int64_t countNotSeen();

private:
    struct Place {
        std::int64_t row = 0;
        base::Date startsOn;
    };
    struct Entry {
        std::vector<Place> terms; ///< in force, by start
        std::int64_t line = 0;    ///< of the record that told its state; 0: none yet
        std::int64_t told = 0;    ///< hash of that record
    };
    struct Import {
        base::Date asOf;
        bool full = false;
        bool sameRecipe = false;
    };

    void readImports();
    void readTerms();
    void readNewer();
    base::Result take(const facts::Batch &batch, std::size_t row, facts::Batch &out);
    KnownSubscription known(const Entry &entry);
    void addTellings(std::string_view id, KnownSubscription &known);
    KnownTerm read(std::int64_t row);
    void handOn(const KnownSubscription &known, const Terms &terms, std::int64_t line, bool repeated,
                facts::Batch &out);

    Database &m_database;
    facts::BatchSource &m_source;
    base::Date m_day;
    std::string m_recipe;
    std::int64_t m_import;
    facts::Batch m_in;
    std::unordered_map<std::int64_t, Import> m_imports;
    std::unordered_map<std::string, Entry> m_known;
    /// For a snapshot older than others: subscription -> all its rows and the days on which they were told.
    std::unordered_map<std::string, std::vector<std::pair<std::int64_t, base::Date>>> m_told;
    bool m_isOlder = false;
    ImportCounts m_derived;
    Statement m_read;
};

} // namespace perennial::store
