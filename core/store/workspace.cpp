// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/append.h"
#include "core/store/audit.h"
#include "core/store/backup.h"
#include "core/store/ledger.h"
#include "core/store/load_book.h"
#include "core/store/opening.h"

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
        const std::int64_t import = writeHeader(database, header);
        base::Outcome<ImportCounts> counts = Appender(database, source.spec(), import).take(source);
        if (!counts.ok())
            return counts.problem();
        writeCounts(database, import, *counts);
        ImportRecord record = *readImport(database, import);
        if (leftOut)
            *leftOut = readLeftOut(database, import);
        if (!dryRun)
            transaction.commit();
        return record;
    }

    base::Outcome<ImportRecord> undo(std::optional<std::int64_t> wanted)
    {
        Transaction transaction(database);
        const std::optional<std::int64_t> import = wanted ? wanted : lastInForce(database);
        if (!import)
            return Problem{ProblemCode::NothingToUndo, {}};
        const std::optional<ImportRecord> record = readImport(database, *import);
        if (!record)
            return Problem{ProblemCode::UnknownImport, {std::to_string(*import)}};
        if (record->state == ImportState::Undone)
            return Problem{ProblemCode::NothingToUndo, {}};
        takeOutOfForce(database, *import);
        transaction.commit();
        return *readImport(database, *import);
    }

    base::Outcome<ImportRecord> redo()
    {
        Transaction transaction(database);
        const std::optional<std::int64_t> import = lastUndone(database);
        if (!import)
            return Problem{ProblemCode::NothingToRedo, {}};
        putInForce(database, *import);
        transaction.commit();
        return *readImport(database, *import);
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

base::Outcome<ImportRecord> Workspace::undo(std::optional<std::int64_t> import)
{
    return guarded([&] { return m_impl->undo(import); });
}

base::Outcome<ImportRecord> Workspace::redo()
{
    return guarded([&] { return m_impl->redo(); });
}

bool Workspace::canUndo()
{
    try {
        return lastInForce(m_impl->database).has_value();
    } catch (const Failure &) {
        return false;
    }
}

bool Workspace::canRedo()
{
    try {
        return lastUndone(m_impl->database).has_value();
    } catch (const Failure &) {
        return false;
    }
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

base::Outcome<book::Book> Workspace::loadBook()
{
    return guarded([&]() -> base::Outcome<book::Book> { return loadFacts(m_impl->database, m_impl->currency); });
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
