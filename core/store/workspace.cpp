// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/append.h"
#include "core/store/audit.h"
#include "core/store/backup.h"
#include "core/store/edits.h"
#include "core/store/full_history.h"
#include "core/store/ledger.h"
#include "core/store/load_book.h"
#include "core/store/load_records.h"
#include "core/store/match_customers.h"
#include "core/store/opening.h"
#include "core/store/snapshot_source.h"
#include "core/store/taught.h"

namespace perennial::store
{

namespace
{

using base::Problem;
using base::ProblemCode;

/// Turns what is thrown below into the outcome.
template<class Work>
auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const Failure &failure) {
        return failure.problem;
    }
}

std::map<std::string, std::string> readSettings(Database &database)
{
    std::map<std::string, std::string> settings;
    Statement statement(database, "SELECT key, value FROM settings");
    while (statement.step())
        settings.emplace(statement.text(0), statement.text(1));
    return settings;
}

void writeSetting(Database &database, std::string_view key, std::string_view value)
{
    Statement statement(database, "INSERT INTO settings (key, value) VALUES (?, ?) "
                                  "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    statement.bindAll(key, value);
    statement.run();
}

} // namespace

class Workspace::Impl
{
public:
    Impl(std::filesystem::path path, Database opened)
        : file(std::move(path))
        , database(std::move(opened))
    {
        const std::map<std::string, std::string> settings = readSettings(database);
        const auto code = settings.find("currency");
        const auto known = code == settings.end() ? std::nullopt : base::Currency::fromCode(code->second);
        if (!known)
            throw Failure{{ProblemCode::WorkspaceDamaged, {database.name(), "it names no currency"}}};
        currency = *known;
        if (const auto name = settings.find("company"); name != settings.end())
            company = name->second;
    }

    base::Outcome<ImportRecord> append(const ImportHeader &header, facts::BatchSource &source, bool dryRun,
                                       std::vector<facts::LeftOut> *leftOut)
    {
        const WithoutReferenceChecks unchecked(database);
        Transaction transaction(database);
        purgeUndone(database);
        purgeUndoneEdits(database);
        const std::int64_t import = writeHeader(database, header);
        std::vector<Problem> warnings;
        const base::Result taken = take(header, source, import, warnings);
        if (!taken.ok())
            return taken.problem();
        ImportRecord record = *readImport(database, import);
        record.warnings = std::move(warnings);
        if (leftOut)
            *leftOut = readLeftOut(database, import, mostLeftOut);
        if (!dryRun)
            transaction.commit();
        return record;
    }

    /// Takes the rows in as the dataset and the kind of history ask for, and writes down the counts.
    base::Result take(const ImportHeader &header, facts::BatchSource &source, std::int64_t import,
                      std::vector<Problem> &warnings)
    {
        const facts::DatasetSpec &spec = source.spec();
        if (spec.id == facts::Dataset::Subscriptions && header.history == facts::History::Snapshot) {
            SnapshotSource snapshot(database, source, header, import);
            base::Result taken = takeRows(snapshot, import, snapshot.derived());
            if (!taken.ok())
                return taken;
            const auto code = header.complete ? ProblemCode::SubscriptionsGone : ProblemCode::SubscriptionsNotSeen;
            if (const std::int64_t notSeen = snapshot.countNotSeen(); notSeen > 0)
                warnings.push_back({code, {header.asOf.toIso()}, notSeen});
            return taken;
        }
        if (spec.id == facts::Dataset::Subscriptions) {
            FullHistorySource full(database, source, import);
            return takeRows(full, import, full.derived());
        }
        return takeRows(source, import, {});
    }

    /// `derived`: of the rows taken, those that no record of the file stands for.
    base::Result takeRows(facts::BatchSource &source, std::int64_t import, const ImportCounts &derived)
    {
        auto counts = Appender(database, source.spec(), import).take(source);
        if (!counts.ok())
            return counts.problem();
        counts->read -= derived.accepted + derived.unchanged;
        counts->accepted -= derived.accepted;
        counts->unchanged -= derived.unchanged;
        counts->replaced -= derived.replaced;
        writeCounts(database, import, *counts, derived.accepted + derived.unchanged);
        return base::Done{};
    }

    base::Outcome<Undoable> undo(std::optional<std::int64_t> import)
    {
        Transaction transaction(database);
        const std::optional<Step> step = import ? Step{false, *import} : lastStepInForce(database);
        if (!step)
            return Problem{ProblemCode::NothingToUndo, {}};
        const Undoable done = undoable(*step);
        if (!step->isEdit && !done.import)
            return Problem{ProblemCode::UnknownImport, {std::to_string(step->id)}};
        if (done.import && done.import->state == ImportState::Undone)
            return Problem{ProblemCode::NothingToUndo, {}};
        (step->isEdit ? takeEditOutOfForce : takeOutOfForce)(database, step->id);
        transaction.commit();
        return undoable(*step);
    }

    base::Outcome<Undoable> redo()
    {
        Transaction transaction(database);
        const std::optional<Step> step = lastStepUndone(database);
        if (!step)
            return Problem{ProblemCode::NothingToRedo, {}};
        (step->isEdit ? putEditInForce : putInForce)(database, step->id);
        transaction.commit();
        return undoable(*step);
    }

    Undoable undoable(const Step &step)
    {
        if (step.isEdit)
            return {std::nullopt, readEdit(database, step.id)};
        return {readImport(database, step.id), std::nullopt};
    }

    base::Outcome<Edit> addEdit(Edit edit)
    {
        for (const std::string &key : {edit.subject, edit.other}) {
            if (!isIdentityKey(key) || edit.subject == edit.other)
                return Problem{ProblemCode::UnknownCustomer, {key}};
        }
        const WithoutReferenceChecks unchecked(database);
        Transaction transaction(database);
        purgeUndone(database);
        purgeUndoneEdits(database);
        edit.id = writeEdit(database, edit);
        transaction.commit();
        return edit;
    }

    std::filesystem::path file;
    Database database;
    base::Currency currency;
    std::string company;
};

Workspace::Workspace(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Workspace::~Workspace() = default;

base::Outcome<std::unique_ptr<Workspace>> Workspace::create(const std::filesystem::path &file, base::Currency currency,
                                                            const std::string &company)
{
    return guarded([&]() -> base::Outcome<std::unique_ptr<Workspace>> {
        Database database = createWorkspace(file, migrations(), {{"currency", currency.code()}, {"company", company}});
        return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Impl>(file, std::move(database))));
    });
}

base::Outcome<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path &file)
{
    return guarded([&]() -> base::Outcome<std::unique_ptr<Workspace>> {
        Database database = openWorkspace(file, migrations());
        return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Impl>(file, std::move(database))));
    });
}

const std::filesystem::path &Workspace::file() const
{
    return m_impl->file;
}

base::Currency Workspace::currency() const
{
    return m_impl->currency;
}

std::string Workspace::company() const
{
    return m_impl->company;
}

base::Outcome<ImportRecord> Workspace::append(const ImportHeader &header, facts::BatchSource &source, bool dryRun,
                                              std::vector<facts::LeftOut> *leftOut)
{
    return guarded([&] { return m_impl->append(header, source, dryRun, leftOut); });
}

std::vector<ImportRecord> Workspace::imports()
{
    try {
        return readImports(m_impl->database);
    } catch (const Failure &) {
        return {};
    }
}

base::Outcome<std::vector<facts::LeftOut>> Workspace::leftOut(std::int64_t import)
{
    return guarded([&]() -> base::Outcome<std::vector<facts::LeftOut>> {
        if (!readImport(m_impl->database, import))
            return Problem{ProblemCode::UnknownImport, {std::to_string(import)}};
        return readLeftOut(m_impl->database, import);
    });
}

base::Outcome<Undoable> Workspace::undo(std::optional<std::int64_t> import)
{
    return guarded([&] { return m_impl->undo(import); });
}

base::Outcome<Undoable> Workspace::redo()
{
    return guarded([&] { return m_impl->redo(); });
}

bool Workspace::canUndo()
{
    try {
        return lastStepInForce(m_impl->database).has_value();
    } catch (const Failure &) {
        return false;
    }
}

bool Workspace::canRedo()
{
    try {
        return lastStepUndone(m_impl->database).has_value();
    } catch (const Failure &) {
        return false;
    }
}

base::Outcome<Edit> Workspace::addEdit(const Edit &edit)
{
    return guarded([&] { return m_impl->addEdit(edit); });
}

std::vector<Edit> Workspace::edits()
{
    try {
        return readEdits(m_impl->database);
    } catch (const Failure &) {
        return {};
    }
}

base::Outcome<CustomerMatches> Workspace::customerMatches()
{
    return guarded([&]() -> base::Outcome<CustomerMatches> { return readCustomerMatches(m_impl->database); });
}

std::map<std::string, std::string> Workspace::settings()
{
    try {
        return readSettings(m_impl->database);
    } catch (const Failure &) {
        return {};
    }
}

base::Result Workspace::setSettings(const std::map<std::string, std::string> &changed)
{
    if (changed.empty())
        return base::Done{};
    return guarded([&]() -> base::Result {
        Transaction transaction(m_impl->database);
        for (const auto &[key, value] : changed)
            writeSetting(m_impl->database, key, value);
        transaction.commit();
        return base::Done{};
    });
}

std::optional<base::Date> Workspace::historyBegins()
{
    try {
        return store::historyBegins(m_impl->database);
    } catch (const Failure &) {
        return std::nullopt;
    }
}

std::vector<SavedRecipe> Workspace::recipes()
{
    try {
        return readRecipes(m_impl->database);
    } catch (const Failure &) {
        return {};
    }
}

base::Result Workspace::saveRecipe(const SavedRecipe &recipe)
{
    return guarded([&]() -> base::Result {
        writeRecipe(m_impl->database, recipe);
        return base::Done{};
    });
}

base::Outcome<bool> Workspace::removeRecipe(const std::string &id)
{
    return guarded([&]() -> base::Outcome<bool> { return store::removeRecipe(m_impl->database, id); });
}

std::vector<LearntWord> Workspace::words()
{
    try {
        return readWords(m_impl->database);
    } catch (const Failure &) {
        return {};
    }
}

base::Result Workspace::saveWord(const LearntWord &word)
{
    return guarded([&]() -> base::Result {
        writeWord(m_impl->database, word);
        return base::Done{};
    });
}

base::Outcome<book::Book> Workspace::loadBook()
{
    return guarded([&]() -> base::Outcome<book::Book> { return loadFacts(m_impl->database, m_impl->currency); });
}

base::Outcome<book::Records> Workspace::loadRecords(std::span<const book::RecordFields> wanted)
{
    return guarded([&]() -> base::Outcome<book::Records> { return store::loadRecords(m_impl->database, wanted); });
}

Provenance Workspace::provenance(facts::Dataset dataset, book::RowId row)
{
    try {
        return provenanceOf(m_impl->database, facts::specOf(dataset), row);
    } catch (const Failure &) {
        return {};
    }
}

std::vector<std::string> Workspace::check()
{
    try {
        return audit(m_impl->database);
    } catch (const Failure &failure) {
        return {failure.problem.details.empty() ? std::string(base::nameOf(failure.problem.code))
                                                : failure.problem.details.back()};
    }
}

base::Result Workspace::backup(const std::filesystem::path &out)
{
    return guarded([&] { return copyVerified(m_impl->database, out); });
}

} // namespace perennial::store
