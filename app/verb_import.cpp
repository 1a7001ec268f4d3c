// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/json_parts.h"
#include "app/tables.h"
#include "core/book/contract_terms.h"
#include "core/importing/options.h"
#include "core/session/problem_texts.h"
#include "core/session/suggested_currency.h"

#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace perennial::app
{

namespace
{

/// One call of `import`: the workspace, what was said about the files, and what came of each.
class ImportRun
{
public:
    explicit ImportRun(Command &command)
        : m_command(command)
        , m_dryRun(command.arguments.has("--dry-run"))
    {
    }

    int run()
    {
        if (const int status = readChoices(); status != Done)
            return status;
        if (const int status = openExisting(); status != Done)
            return status;
        if (const int status = chooseRecipe(); status != Done)
            return status;
        if (const int status = makeMissing(); status != Done)
            return status;
        int status = Done;
        for (const QString &file : m_command.arguments.files.mid(1))
            status = std::max(status, importOne(pathOf(file)));
        dropUnusedWorkspace();
        report();
        return status;
    }

private:
    int readChoices()
    {
        const Arguments &arguments = m_command.arguments;
        m_choices.today = m_command.today;
        if (!m_command.readDate("--as-of", m_choices.asOf))
            return WrongUsage;
        if (const auto name = arguments.value("--dataset")) {
            const facts::DatasetSpec *spec = facts::findDataset(name->toStdString());
            if (!spec)
                return m_command.fail({base::ProblemCode::UnknownDataset, {name->toStdString()}});
            m_choices.dataset = spec->id;
        }
        for (const char *option : {"--map", "--set"}) {
            auto &target = qstrcmp(option, "--map") == 0 ? m_choices.columns : m_choices.options;
            for (const QString &text : arguments.values(option)) {
                const auto pair = pairOf(text);
                if (!pair)
                    return m_command.misused(
                        QStringLiteral("%1 %2 is not of the form NAME=VALUE").arg(QLatin1String(option), text));
                target[pair->first.toStdString()] = pair->second.toStdString();
            }
        }
        return readSettings();
    }

    /// What --set says of the workspace rather than of the files.
    int readSettings()
    {
        const auto contracts = m_choices.options.extract(std::string(book::dealsAsContracts));
        if (contracts.empty())
            return Done;
        m_dealsAsContracts = contracts.mapped();
        if (!book::contractMonths(*m_dealsAsContracts))
            return m_command.misused(QStringLiteral("--set deals_as_contracts=%1: off, year or a number of months "
                                                    "(\"24 months\")")
                                         .arg(QString::fromStdString(*m_dealsAsContracts)));
        return Done;
    }

    int openExisting()
    {
        const std::filesystem::path file = pathOf(m_command.arguments.files.first());
        std::error_code error;
        m_isNew = !std::filesystem::exists(std::filesystem::symlink_status(file, error));
        return m_isNew ? int(Done) : keep(session::Session::open(file));
    }

    int makeMissing()
    {
        if (!m_isNew)
            return Done;
        std::filesystem::path file = pathOf(m_command.arguments.files.first());
        const std::string company = file.stem().string();
        if (m_dryRun)
            file = pathOf(m_scratch.filePath(QStringLiteral("dry-run.perennial")));
        return keep(session::Session::create(file, currencyOfFirstFile(), company));
    }

    int keep(base::Outcome<std::unique_ptr<session::Session>> opened)
    {
        if (!opened)
            return m_command.fail(opened.problem());
        m_session = std::move(opened).value();
        if (m_dealsAsContracts && !m_dryRun) {
            if (const base::Result set = m_session->setDealsAsContracts(*m_dealsAsContracts); !set)
                return m_command.fail(set.problem());
        }
        m_choices.defaultCurrency = m_session->currency();
        if (m_first && *m_first)
            (*m_first)->defaultCurrency = m_session->currency();
        return Done;
    }

    /// What a workspace made for these files counts in.
    base::Currency currencyOfFirstFile()
    {
        m_first = importing::inspect(pathOf(m_command.arguments.files[1]), *m_recipes, m_choices, m_command.progress());
        const std::optional<base::Currency> suggested =
            *m_first ? session::suggestedCurrency(**m_first) : std::optional<base::Currency>();
        return suggested.value_or(*base::Currency::fromCode("EUR"));
    }

    /// A recipe's id, or a file of the user's, which then counts beside those of the workspace.
    int chooseRecipe()
    {
        auto bundled = importing::RecipeBook::bundled();
        if (!bundled)
            return m_command.fail(bundled.problem());
        m_recipes = m_session ? m_session->recipes() : std::move(bundled).value();
        const std::optional<QString> recipe = m_command.arguments.value("--recipe");
        if (!recipe)
            return Done;
        if (!recipe->endsWith(QLatin1String(".json"))) {
            m_choices.recipe = recipe->toStdString();
            if (!m_recipes->find(*m_choices.recipe))
                return m_command.fail({base::ProblemCode::UnknownRecipe, {*m_choices.recipe}});
            return Done;
        }
        importing::RecipeBook own = *m_recipes;
        if (const base::Result added = own.addFile(pathOf(*recipe)); !added)
            return m_command.fail(added.problem());
        m_choices.recipe = newestOf(own);
        m_recipes = std::move(own);
        return Done;
    }

    /// The id of the recipe that is not among the others, or else the last.
    std::string newestOf(const importing::RecipeBook &own) const
    {
        for (const importing::Recipe &recipe : own.all()) {
            if (!m_recipes->find(recipe.id))
                return recipe.id;
        }
        return own.all().back().id;
    }

    int importOne(const std::filesystem::path &file)
    {
        const base::Progress progress = m_command.progress();
        const auto inspection =
            m_first ? *std::exchange(m_first, std::nullopt) : importing::inspect(file, *m_recipes, m_choices, progress);
        const int status = importInspected(inspection);
        if (status > DoneWithRejects || m_choices.recipe || m_choices.dataset)
            return status;
        return std::max(status, importAlong(*inspection));
    }

    /// What else the same file holds, each as an import of its own.
    int importAlong(const importing::Inspection &inspection)
    {
        importing::Choices choices = m_choices;
        choices.columns.clear();
        std::erase_if(choices.options, [](const auto &option) { return !importing::isReadingOption(option.first); });
        int status = Done;
        for (const std::string &recipe : importing::recipesAlongWith(inspection, *m_recipes)) {
            choices.recipe = recipe;
            status = std::max(status, importInspected(importing::inspect(inspection.file, *m_recipes, choices,
                                                                         m_command.progress())));
        }
        return status;
    }

    int importInspected(const base::Outcome<importing::Inspection> &inspection)
    {
        const base::Progress progress = m_command.progress();
        if (!inspection)
            return m_command.fail(inspection.problem());
        if (inspection->obstacle)
            return m_command.fail(*inspection->obstacle);
        int status = Done;
        for (const importing::Question &question : inspection->questions)
            status = m_command.fail(openQuestion(inspection->file, question));
        if (status != Done)
            return status;
        auto imported = m_session->import(*inspection, progress, m_dryRun);
        if (!imported)
            return m_command.fail(imported.problem());
        if (m_dryRun)
            imported->record.id = 0;
        m_reports.push_back(std::move(imported).value());
        return m_reports.back().record.counts.rejected > 0 ? DoneWithRejects : Done;
    }

    static base::Problem openQuestion(const std::filesystem::path &file, const importing::Question &question)
    {
        std::string choices;
        for (const std::string &choice : question.choices)
            choices += (choices.empty() ? "" : ", ") + choice;
        return {base::ProblemCode::QuestionOpen, {file.filename().string(), question.column, question.kind, choices}};
    }

    /// A workspace that was made for this call and into which nothing came goes again.
    void dropUnusedWorkspace()
    {
        if (!m_isNew || !m_reports.empty())
            return;
        const std::filesystem::path file = m_session->file();
        m_session.reset();
        std::error_code error;
        std::filesystem::remove(file, error);
    }

    void report() const
    {
        if (m_command.arguments.has("--json")) {
            JsonWriter json(2);
            json.beginObject().key("imports").beginList();
            for (const session::ImportReport &report : m_reports)
                writeReport(json, report);
            m_command.print(json.endList().endObject().take());
        } else if (!m_reports.empty() && !m_command.quiet) {
            std::vector<store::ImportRecord> records;
            for (const session::ImportReport &report : m_reports)
                records.push_back(report.record);
            m_command.print(tableOf(records, m_command.wording));
        }
        for (const session::ImportReport &report : m_reports) {
            for (const base::Problem &warning : report.warnings)
                m_command.note(QString::fromStdString(report.record.header.file) % QLatin1String(": ") %
                               session::textOf(warning, m_command.wording));
        }
    }

    void writeReport(JsonWriter &json, const session::ImportReport &report) const
    {
        const store::ImportHeader &header = report.record.header;
        json.beginObject().key("id");
        if (m_dryRun)
            json.null();
        else
            json.number(report.record.id);
        json.key("file").text(header.file).key("sha256").text(header.sha256);
        json.key("dataset").text(facts::specOf(header.dataset).name).key("recipe").text(header.recipe);
        writeCounts(json, report.record.counts);
        writeWarnings(json, report.warnings, m_command.wording);
        json.endObject();
    }

    Command &m_command;
    bool m_dryRun;
    bool m_isNew = false;
    QTemporaryDir m_scratch;
    importing::Choices m_choices;
    std::optional<std::string> m_dealsAsContracts;
    std::optional<importing::RecipeBook> m_recipes;
    std::optional<base::Outcome<importing::Inspection>> m_first; ///< made before the workspace was
    std::unique_ptr<session::Session> m_session;
    std::vector<session::ImportReport> m_reports;
};

} // namespace

int runImport(Command &command)
{
    return ImportRun(command).run();
}

} // namespace perennial::app
