// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/importing/inspection.h"
#include "core/kpi/bridge.h"
#include "core/kpi/kpi.h"
#include "core/store/workspace.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace perennial::session
{

/// An import as it is reported: what the ledger says of it, and the warnings of its reading.
struct ImportReport {
    store::ImportRecord record;
    std::vector<facts::LeftOut> leftOut;
    std::vector<base::Problem> warnings;
};

/// An open workspace: what the window and the command line talk to. The book is loaded when it is first asked for and
/// again after every change. Not for two threads at once; a worker opens a session of its own.
class Session
{
public:
    static base::Outcome<std::unique_ptr<Session>> create(const std::filesystem::path &file, base::Currency currency,
                                                          const std::string &company);
    static base::Outcome<std::unique_ptr<Session>> open(const std::filesystem::path &file);
    /// A workspace made from the bundled sample exports. Fails as create() does.
    static base::Outcome<std::unique_ptr<Session>> demo(const std::filesystem::path &file,
                                                        const base::Progress &progress = {});

    const std::filesystem::path &file() const;
    base::Currency currency() const;
    std::string company() const;

    base::Outcome<importing::Inspection> inspect(const std::filesystem::path &file, const importing::Choices &choices,
                                                 const base::Progress &progress = {}) const;
    /// Imports an inspected file: all of it or nothing. With `dryRun` only counts: nothing is kept.
    base::Outcome<ImportReport> import(const importing::Inspection &inspection, const base::Progress &progress = {},
                                       bool dryRun = false);
    std::vector<store::ImportRecord> imports();
    base::Outcome<std::vector<facts::LeftOut>> leftOut(std::int64_t import);
    /// Writes the rejected rows of an import under the file's original header, so that they can be mended.
    base::Result writeRejects(std::int64_t import, const std::filesystem::path &out);
    base::Outcome<store::ImportRecord> undo(std::optional<std::int64_t> import = std::nullopt);
    base::Outcome<store::ImportRecord> redo();
    bool canUndo();
    bool canRedo();
    std::vector<std::string> check();
    base::Result backup(const std::filesystem::path &out);
    /// Forgets the book, because another session changed the file.
    void reload();

    base::Outcome<const book::Book *> book();
    kpi::Conventions conventions();
    /// Keeps them in the workspace. Fails as its writing does, and then none is changed.
    base::Result setConventions(const kpi::Conventions &conventions);
    base::Outcome<kpi::Report> kpis(const kpi::Request &request);
    /// The request's figures, and what each convention that differs changes in them.
    base::Outcome<kpi::Bridge> bridge(const kpi::Request &request, const kpi::Conventions &target);
    const importing::RecipeBook &recipes() const;

private:
    Session(std::unique_ptr<store::Workspace> workspace, importing::RecipeBook recipes);
    std::unique_ptr<store::Workspace> m_workspace;
    importing::RecipeBook m_recipes;
    std::optional<book::Book> m_book;
};

} // namespace perennial::session
