// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/base/problem.h"
#include "core/book/book.h"
#include "core/facts/batch_source.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
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
};

/// Where a row came from.
struct Provenance {
    std::int64_t import = 0;
    std::string file;
    std::int64_t line = 0;
};

/// One company: a SQLite file with a ledger of imports. One object per thread and connection.
///
/// Facts are never edited. A row is in force while its import (or a later one that held the same row) is in force and
/// no import in force holds another row with the same key. Undo takes an import out of force, redo puts it back; a new
/// import after an undo makes what was undone unavailable.
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

    const std::filesystem::path &file() const;
    base::Currency currency() const;
    std::string company() const;

    /// Takes in all records of the source in one transaction, or nothing of it when the source fails. With `dryRun`
    /// the record says what would be, and nothing is kept. `leftOut` gets the records left out, in order of line.
    base::Outcome<ImportRecord> append(const ImportHeader &header, facts::BatchSource &source, bool dryRun = false,
                                       std::vector<facts::LeftOut> *leftOut = nullptr);
    std::vector<ImportRecord> imports(); ///< oldest first, undone ones included
    /// The records left out of an import, in order of line.
    base::Outcome<std::vector<facts::LeftOut>> leftOut(std::int64_t import);
    /// Takes back the import (nothing: the last in force) and returns it. Fails with NothingToUndo, UnknownImport.
    base::Outcome<ImportRecord> undo(std::optional<std::int64_t> import = std::nullopt);
    /// Puts the last undone import back. Fails with NothingToRedo.
    base::Outcome<ImportRecord> redo();
    bool canUndo();
    bool canRedo();

    std::map<std::string, std::string> settings();
    /// All of them or none.
    base::Result setSettings(const std::map<std::string, std::string> &changed);

    /// The facts in force as columns.
    base::Outcome<book::Book> loadBook();
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
