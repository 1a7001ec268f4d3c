// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/importing/inspection.h"
#include "core/kpi/bridge.h"
#include "core/kpi/kpi.h"
#include "core/kpi/quality.h"
#include "core/session/explanation.h"
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
    /// The first day of which subscriptions are known when all that is known of them are snapshots; else nothing.
    std::optional<base::Date> historyBegins();
    /// Whether and how long won deals count as contracts: `off`, `year` or `N months`. Fails with BadOption.
    base::Result setDealsAsContracts(const std::string &value);
    base::Outcome<std::vector<facts::LeftOut>> leftOut(std::int64_t import);
    /// Writes the rejected rows of an import under the file's original header, so that they can be mended.
    base::Result writeRejects(std::int64_t import, const std::filesystem::path &out);
    /// Takes back that import, or what was done last: an import or a decision about customers.
    base::Outcome<store::Undoable> undo(std::optional<std::int64_t> import = std::nullopt);
    base::Outcome<store::Undoable> redo();
    bool canUndo();
    bool canRedo();
    /// Every customer, matched across the sources; those to review first.
    base::Outcome<store::CustomerMatches> customerMatches();
    /// Both name an identity by its key. The subject's customer becomes one with the other's, also for later imports.
    base::Outcome<store::Edit> mergeCustomers(const std::string &subject, const std::string &other);
    /// The subject becomes a customer of its own, and stays one for later imports; `other` is one that it leaves, or
    /// that it could have been matched with.
    base::Outcome<store::Edit> splitCustomer(const std::string &subject, const std::string &other);
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
    /// How one KPI of one period came about, its rows with file and line; as kpi::explain() has it.
    base::Outcome<Explanation> explain(const kpi::Request &request, const std::optional<std::string> &group = {});
    /// Everything that is odd in the data, its rows with file and line; at most `mostRows` rows of each finding.
    base::Outcome<std::vector<kpi::Finding>> quality(base::Date today, std::size_t mostRows = 200);
    /// The bundled recipes and the user's, with the words that the user explained laid over all of them.
    const importing::RecipeBook &recipes() const;

    /// Keeps the recipe in the workspace, in place of the user's own with that id. Fails with RecipeInvalid.
    base::Result saveRecipe(const importing::Recipe &recipe);
    std::vector<importing::Recipe> userRecipes() const;
    base::Result removeRecipe(const std::string &id); ///< fails with UnknownRecipe
    /// From now on the word means this value of the field, whatever recipe reads it. Fails with UnknownField, and with
    /// BadOption when it is none of the field's values.
    base::Result learnWord(facts::Dataset dataset, const std::string &field, const std::string &word,
                           const std::string &meaning);
    std::vector<store::LearntWord> words();

private:
    Session(std::unique_ptr<store::Workspace> workspace, importing::RecipeBook recipes);
    base::Outcome<store::Edit> addEdit(store::EditKind kind, const std::string &subject, const std::string &other);
    void layTaughtOver();

    std::unique_ptr<store::Workspace> m_workspace;
    importing::RecipeBook m_bundled;
    importing::RecipeBook m_recipes;
    std::optional<book::Book> m_book;
};

} // namespace perennial::session
