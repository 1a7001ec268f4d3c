// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/book/contract_terms.h"
#include "core/importing/fact_reader.h"
#include "core/session/rejects.h"
#include "core/session/safe_write.h"
#include "core/store/sqlite.h"

#include <QDate>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace perennial::session
{

namespace
{

using base::Problem;
using base::ProblemCode;
namespace fs = std::filesystem;

base::Date today()
{
    return base::Date::fromDays(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(QDate::currentDate())));
}

store::ImportHeader headerOf(const importing::Inspection &inspection)
{
    store::ImportHeader header;
    header.file = store::utf8Of(inspection.file.filename());
    header.sha256 = inspection.sha256.empty() ? importing::sha256Of(inspection.file) : inspection.sha256;
    header.dataset = *inspection.dataset;
    header.recipe = inspection.recipe.id;
    header.asOf = inspection.asOf;
    header.importedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    for (const importing::ColumnReading &column : inspection.columns)
        header.header.push_back(column.header);
    header.history = inspection.history;
    const auto complete = inspection.options.find("complete");
    header.complete = complete != inspection.options.end() && complete->second == "yes";
    return header;
}

/// What must be decided before the file can be imported, if anything.
std::optional<Problem> hindrance(const importing::Inspection &inspection)
{
    if (inspection.obstacle)
        return inspection.obstacle;
    if (!inspection.dataset)
        return Problem{ProblemCode::NotRecognised, {store::utf8Of(inspection.file), {}}};
    if (inspection.questions.empty())
        return std::nullopt;
    const importing::Question &question = inspection.questions.front();
    std::string choices;
    for (const std::string &choice : question.choices)
        choices.append(choices.empty() ? "" : ", ").append(choice);
    return Problem{ProblemCode::QuestionOpen,
                   {store::utf8Of(inspection.file), question.column, question.kind, choices}};
}

base::Result importSample(Session &session, const base::Progress &progress)
{
    const QTemporaryDir folder;
    const QDir sample(QStringLiteral(":/sample"));
    const QStringList names = sample.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    importing::Choices choices;
    choices.today = today();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (progress && !progress(i, names.size()))
            return Problem{ProblemCode::Cancelled, {}};
        const QString copy = folder.filePath(names[i]);
        if (!folder.isValid() || !QFile::copy(sample.filePath(names[i]), copy))
            return Problem{ProblemCode::WriteFailed, {copy.toStdString(), folder.errorString().toStdString()}};
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        const auto inspection = session.inspect(fs::path(copy.toStdU16String()), choices);
        if (!inspection.ok())
            return inspection.problem();
        if (const auto report = session.import(*inspection); !report.ok())
            return report.problem();
    }
    return base::Done{};
}

} // namespace

Session::Session(std::unique_ptr<store::Workspace> workspace, importing::RecipeBook recipes)
    : m_workspace(std::move(workspace))
    , m_bundled(std::move(recipes))
{
    layTaughtOver();
}

base::Outcome<std::unique_ptr<Session>> Session::create(const fs::path &file, base::Currency currency,
                                                        const std::string &company)
{
    auto recipes = importing::RecipeBook::bundled();
    if (!recipes.ok())
        return recipes.problem();
    auto workspace = store::Workspace::create(file, currency, company);
    if (!workspace.ok())
        return workspace.problem();
    return std::unique_ptr<Session>(new Session(std::move(workspace).value(), std::move(recipes).value()));
}

base::Outcome<std::unique_ptr<Session>> Session::open(const fs::path &file)
{
    auto recipes = importing::RecipeBook::bundled();
    if (!recipes.ok())
        return recipes.problem();
    auto workspace = store::Workspace::open(file);
    if (!workspace.ok())
        return workspace.problem();
    return std::unique_ptr<Session>(new Session(std::move(workspace).value(), std::move(recipes).value()));
}

base::Outcome<std::unique_ptr<Session>> Session::demo(const fs::path &file, const base::Progress &progress)
{
    auto made = create(file, *base::Currency::fromCode("EUR"), "Nordlicht GmbH");
    if (!made.ok())
        return made;
    if (const base::Result filled = importSample(**made, progress); !filled.ok()) {
        made = filled.problem();
        std::error_code error;
        fs::remove(file, error);
    }
    return made;
}

const fs::path &Session::file() const
{
    return m_workspace->file();
}

base::Currency Session::currency() const
{
    return m_workspace->currency();
}

std::string Session::company() const
{
    return m_workspace->company();
}

base::Outcome<importing::Inspection> Session::inspect(const fs::path &file, const importing::Choices &choices,
                                                      const base::Progress &progress) const
{
    importing::Choices filled = choices;
    if (filled.defaultCurrency.isNone())
        filled.defaultCurrency = m_workspace->currency();
    return importing::inspect(file, m_recipes, filled, progress);
}

base::Outcome<ImportReport> Session::import(const importing::Inspection &inspection, const base::Progress &progress,
                                            bool dryRun)
{
    if (std::optional<Problem> problem = hindrance(inspection))
        return *problem;
    const std::unique_ptr<importing::FactReader> facts = importing::readFacts(inspection, progress);
    std::vector<facts::LeftOut> leftOut;
    base::Outcome<store::ImportRecord> record = m_workspace->append(headerOf(inspection), *facts, dryRun, &leftOut);
    if (!record.ok())
        return record.problem();
    if (!dryRun)
        reload();
    std::vector<Problem> warnings = facts->warnings();
    warnings.insert(warnings.end(), record->warnings.begin(), record->warnings.end());
    return ImportReport{std::move(record).value(), std::move(leftOut), std::move(warnings)};
}

std::optional<base::Date> Session::historyBegins()
{
    return m_workspace->historyBegins();
}

base::Result Session::setDealsAsContracts(const std::string &value)
{
    if (!book::contractMonths(value))
        return Problem{ProblemCode::BadOption,
                       {std::string(book::dealsAsContracts), value, "off, year, 24 months ..."}};
    reload();
    return m_workspace->setSettings({{std::string(book::dealsAsContracts), value}});
}

std::vector<store::ImportRecord> Session::imports()
{
    return m_workspace->imports();
}

base::Outcome<std::vector<facts::LeftOut>> Session::leftOut(std::int64_t import)
{
    return m_workspace->leftOut(import);
}

base::Result Session::writeRejects(std::int64_t import, const fs::path &out)
{
    const auto records = m_workspace->leftOut(import);
    if (!records.ok())
        return records.problem();
    for (const store::ImportRecord &record : m_workspace->imports()) {
        if (record.id == import)
            return writeWhole(out, rejectsCsv(record.header.header, *records));
    }
    return Problem{ProblemCode::UnknownImport, {std::to_string(import)}};
}

base::Outcome<store::Undoable> Session::undo(std::optional<std::int64_t> import)
{
    reload();
    return m_workspace->undo(import);
}

base::Outcome<store::Undoable> Session::redo()
{
    reload();
    return m_workspace->redo();
}

bool Session::canUndo()
{
    return m_workspace->canUndo();
}

bool Session::canRedo()
{
    return m_workspace->canRedo();
}

std::vector<std::string> Session::check()
{
    return m_workspace->check();
}

base::Result Session::backup(const fs::path &out)
{
    return m_workspace->backup(out);
}

void Session::reload()
{
    m_book.reset();
}

base::Outcome<const book::Book *> Session::book()
{
    if (!m_book) {
        base::Outcome<book::Book> loaded = m_workspace->loadBook();
        if (!loaded.ok())
            return loaded.problem();
        m_book.emplace(std::move(loaded).value());
    }
    return &*m_book;
}

kpi::Conventions Session::conventions()
{
    kpi::Conventions conventions;
    for (const auto &[key, value] : m_workspace->settings()) {
        if (!kpi::set(conventions, key, value).ok())
            continue;
    }
    return conventions;
}

base::Result Session::setConventions(const kpi::Conventions &conventions)
{
    const auto now = kpi::toPairs(this->conventions());
    const auto wanted = kpi::toPairs(conventions);
    std::map<std::string, std::string> changed;
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        if (wanted[at] != now[at])
            changed.insert(wanted[at]);
    }
    return m_workspace->setSettings(changed);
}

base::Outcome<kpi::Bridge> Session::bridge(const kpi::Request &request, const kpi::Conventions &target)
{
    const base::Outcome<const book::Book *> facts = book();
    if (!facts.ok())
        return facts.problem();
    return kpi::bridge(**facts, request, target);
}

base::Outcome<kpi::Report> Session::kpis(const kpi::Request &request)
{
    const base::Outcome<const book::Book *> facts = book();
    if (!facts.ok())
        return facts.problem();
    return kpi::compute(**facts, request);
}

const importing::RecipeBook &Session::recipes() const
{
    return m_recipes;
}

} // namespace perennial::session
