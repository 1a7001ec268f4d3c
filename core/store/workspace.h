// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/base/problem.h"
#include "core/book/book.h"
#include "core/book/records.h"
#include "core/facts/batch_source.h"
#include "core/facts/history.h"
#include "core/store/customer_matches.h"
#include "core/store/edit.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace perennial::store
{

/// What is written down of an import before its rows.
struct ImportHeader {
    std::string file;   ///< name without folder
    std::string sha256; ///< of the file's bytes, hexadecimal
    facts::Dataset dataset{};
    std::string recipe;
    base::Date asOf;
    std::string importedAt;          ///< ISO date and time
    std::vector<std::string> header; ///< of the file, for mending rejects
    facts::History history = facts::History::Full;
    /// A snapshot said to hold every subscription that runs; not kept.
    bool complete = false;
};

/// read = accepted + unchanged + skipped + rejected.
struct ImportCounts {
    std::int64_t read = 0;
    std::int64_t accepted = 0;
    std::int64_t unchanged = 0; ///< the same row is already in force
    std::int64_t skipped = 0;
    std::int64_t rejected = 0;
    std::int64_t replaced = 0; ///< of the accepted, those that supersede a row with the same key
};

enum class ImportState : std::uint8_t { InForce, Undone };

struct ImportRecord {
    std::int64_t id = 0;
    ImportHeader header;
    ImportCounts counts;
    ImportState state = ImportState::InForce;
    /// What append() found beside (SubscriptionsNotSeen, SubscriptionsGone); not kept.
    std::vector<base::Problem> warnings;
};

/// What was undone, or put back: one of the two.
struct Undoable {
    std::optional<ImportRecord> import;
    std::optional<Edit> edit;
};

/// Where a row came from.
struct Provenance {
    std::int64_t import = 0;
    std::string file;
    std::int64_t line = 0;
};

/// A mapping that the user saved; the JSON is core/importing's.
struct SavedRecipe {
    std::string id;
    std::string json;
};

/// What a word of a source means, as the user said.
struct LearntWord {
    std::string field; ///< dataset.field
    std::string word;  ///< folded
    std::string meaning;

    bool operator==(const LearntWord &) const = default;
};

/// One company: a SQLite file with a ledger of imports. One object per thread and connection.
///
/// Facts are never edited. A row is in force while its import (or a later one that held the same row) is in force and
/// no import in force holds another row with the same key. Undo takes an import out of force, redo puts it back; a new
/// import after an undo makes what was undone unavailable. Edits are undone and put back in the same order.
class Workspace
{
public:
    /// Makes a new file, mode 0600. Fails with WorkspaceExists, FolderMissing, WriteFailed, DiskFull.
    static base::Outcome<std::unique_ptr<Workspace>> create(const std::filesystem::path &file, base::Currency currency,
                                                            const std::string &company);
    /// Opens the safe way (architecture.md); an older schema is migrated after a verified backup beside the file.
    /// Fails with WorkspaceMissing, -Foreign, -Damaged, -Newer, -Locked, -Failed.
    static base::Outcome<std::unique_ptr<Workspace>> open(const std::filesystem::path &file);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    static constexpr std::int64_t mostLeftOut = 10'000;

    const std::filesystem::path &file() const;
    base::Currency currency() const;
    std::string company() const;

    /// Takes in all records of the source in one transaction, or nothing of it when the source fails. With `dryRun`
    /// the record says what would be, and nothing is kept. `leftOut` gets the records left out, in order of line, the
    /// first mostLeftOut of them.
    ///
    /// A snapshot of subscriptions is compared with the terms in force (snapshot_step.h); one that a newer snapshot
    /// speaks against fails with SnapshotOutOfOrder.
    base::Outcome<ImportRecord> append(const ImportHeader &header, facts::BatchSource &source, bool dryRun = false,
                                       std::vector<facts::LeftOut> *leftOut = nullptr);
    std::vector<ImportRecord> imports(); ///< oldest first, undone ones included
    /// The records left out of an import, in order of line.
    base::Outcome<std::vector<facts::LeftOut>> leftOut(std::int64_t import);
    /// Takes back the import (nothing: what was done last, import or edit) and returns it. Fails with NothingToUndo,
    /// UnknownImport.
    base::Outcome<Undoable> undo(std::optional<std::int64_t> import = std::nullopt);
    /// Puts back what was undone last. Fails with NothingToRedo.
    base::Outcome<Undoable> redo();
    bool canUndo();
    bool canRedo();

    /// Keeps a decision about customers; its id is given here. Fails with UnknownCustomer when it names no identity, or
    /// the same one twice.
    base::Outcome<Edit> addEdit(const Edit &edit);
    std::vector<Edit> edits(); ///< those in force, oldest first
    /// Every customer that the facts in force name, matched.
    base::Outcome<CustomerMatches> customerMatches();

    std::map<std::string, std::string> settings();
    /// All of them or none.
    base::Result setSettings(const std::map<std::string, std::string> &changed);

    /// The first day of which subscriptions are known when all that is known of them are snapshots.
    std::optional<base::Date> historyBegins();

    std::vector<SavedRecipe> recipes();
    /// Replaces the one with the same id.
    base::Result saveRecipe(const SavedRecipe &recipe);
    /// Whether there was one.
    base::Outcome<bool> removeRecipe(const std::string &id);
    std::vector<LearntWord> words();
    base::Result saveWord(const LearntWord &word);

    /// The facts in force as columns.
    base::Outcome<book::Book> loadBook();
    /// The same facts as they were imported, only the fields asked for.
    base::Outcome<book::Records> loadRecords(std::span<const book::RecordFields> wanted);
    Provenance provenance(facts::Dataset dataset, book::RowId row);

    /// Everything SQLite's and the ledger's own rules say against the file; empty when it is sound.
    std::vector<std::string> check();
    /// A verified copy, mode 0600; the old file at `out` stays when it fails. Fails with WriteFailed, DiskFull,
    /// FolderMissing.
    base::Result backup(const std::filesystem::path &out);

private:
    class Impl;
    explicit Workspace(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace perennial::store
