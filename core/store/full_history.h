// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch_source.h"
#include "core/store/snapshot_step.h"
#include "core/store/workspace.h"

#include <unordered_map>

namespace perennial::store
{

/// Lets a file of whole histories of subscriptions take the place of what snapshots told of the same ones: their terms
/// that the file does not hold end when they begin. Those rows follow the file's own, under the subscription's line.
class FullHistorySource final : public facts::BatchSource
{
public:
    /// `import`: the one that is being made; no import is undone.
    FullHistorySource(Database &database, facts::BatchSource &source, std::int64_t import);

    const facts::DatasetSpec &spec() const override { return m_source.spec(); }
    base::Outcome<bool> next(facts::Batch &batch) override;
    /// The rows handed on beyond the records of the file, by how they count.
    const ImportCounts &derived() const { return m_derived; }

private:
    struct Told {
        std::map<base::Date, std::int64_t> rows; ///< terms that a snapshot told (or that were withdrawn), by start
        std::int64_t line = 0;                   ///< of the file; 0: it does not hold the subscription
    };

    void see(const facts::Batch &batch);
    void withdraw(facts::Batch &batch);

    Database &m_database;
    facts::BatchSource &m_source;
    std::unordered_map<std::string, Told> m_told;
    bool m_withdrawn = false;
    ImportCounts m_derived;
};

} // namespace perennial::store
