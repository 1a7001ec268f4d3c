// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_service.h"

#include <QTimer>

#include <map>

namespace perennial::test
{

/// Answers as it was told to, after the event loop has turned once.
class FakeImportService : public importui::ImportService
{
public:
    std::map<QString, base::Outcome<importui::Inspected>> inspections; ///< by file
    std::optional<base::Problem> importProblem;
    store::ImportCounts counts{5, 3, 1, 0, 1, 0};
    std::vector<importing::Choices> asked; ///< the choices of each inspection
    QStringList imported;
    int rehearsals = 0;
    int surveys = 0;
    std::vector<importing::SeenWord> words; ///< that every survey finds
    QStringList savedRecipes;
    QStringList learnt; ///< field word=meaning
    QStringList rejectsWrittenTo;

    void recipes(QObject *receiver, std::function<void(std::vector<importui::RecipeName>)> then) override
    {
        later(receiver, [then] {
            then({{QStringLiteral("stripe-subscriptions"), QStringLiteral("Stripe subscriptions"),
                   facts::Dataset::Subscriptions, false, false}});
        });
    }
    void inspect(QObject *receiver, const QString &file, const importing::Choices &choices, const importui::JobPtr &,
                 std::function<void(base::Outcome<importui::Inspected>)> then) override
    {
        asked.push_back(choices);
        later(receiver, [this, file, choices, then] {
            const auto found = inspections.find(file);
            if (found == inspections.end()) {
                then(base::Problem{base::ProblemCode::FileMissing, {file.toStdString()}, 0});
                return;
            }
            base::Outcome<importui::Inspected> outcome = found->second;
            if (outcome) {
                auto &questions = outcome->inspection.questions;
                std::erase_if(questions, [&](const auto &q) { return choices.options.contains(q.kind); });
            }
            then(outcome);
        });
    }
    void import(QObject *receiver, const importing::Inspection &inspection, bool rehearse, const importui::JobPtr &job,
                std::function<void(base::Outcome<session::ImportReport>)> then) override
    {
        rehearsals += rehearse ? 1 : 0;
        later(receiver, [this, inspection, rehearse, job, then] {
            if (job->cancelled) {
                then(base::Problem{base::ProblemCode::Cancelled, {}, 0});
                return;
            }
            if (!rehearse && importProblem) {
                then(*importProblem);
                return;
            }
            if (!rehearse)
                imported.append(QString::fromStdString(inspection.file.filename().string()));
            then(reportOf(inspection));
        });
    }
    void survey(QObject *receiver, const importing::Inspection &, std::vector<std::int64_t>, const importui::JobPtr &,
                std::function<void(base::Outcome<importui::Survey>)> then) override
    {
        ++surveys;
        later(receiver, [this, then] {
            importui::Survey survey;
            survey.leftOut.rows = {brokenRow()};
            survey.leftOut.read = 5;
            survey.leftOut.rejected = 1;
            survey.words = words;
            then(survey);
        });
    }
    void saveRejects(QObject *receiver, std::int64_t, const QString &file,
                     std::function<void(base::Result)> then) override
    {
        rejectsWrittenTo.append(file);
        later(receiver, [then] { then(base::Done{}); });
    }
    void saveRecipe(QObject *receiver, const importing::Inspection &, const QString &name,
                    std::function<void(base::Outcome<QString>)> then) override
    {
        savedRecipes.append(name);
        later(receiver, [then] { then(QStringLiteral("own-name")); });
    }
    void learnWord(QObject *receiver, facts::Dataset, const importing::SeenWord &word, const QString &meaning,
                   std::function<void(base::Result)> then) override
    {
        learnt.append(QString::fromStdString(word.field + " " + word.word) + QLatin1Char('=') + meaning);
        later(receiver, [then] { then(base::Done{}); });
    }

    session::ImportReport reportOf(const importing::Inspection &inspection) const
    {
        session::ImportReport report;
        report.record.id = 1;
        report.record.header.file = inspection.file.filename().string();
        report.record.header.dataset = *inspection.dataset;
        report.record.counts = counts;
        facts::LeftOut left;
        left.line = 4;
        left.reason = {base::ProblemCode::CellNotADate, {"Start", "soon"}, 0};
        left.column = "Start";
        left.value = "soon";
        report.leftOut.push_back(left);
        return report;
    }

    /// A subscriptions file of two columns.
    static importui::Inspected subscriptions(const std::string &file)
    {
        importui::Inspected inspected;
        importing::Inspection &inspection = inspected.inspection;
        inspection.file = file;
        inspection.dataRecords = 5;
        inspection.dataset = facts::Dataset::Subscriptions;
        inspection.recipe.id = "stripe-subscriptions";
        inspection.confidence = 0.97;
        inspection.asOf = base::Date::fromYmd(2025, 6, 30).value();
        inspection.columns.push_back(
            {"id", 0, "subscription_id", "text", 0, {}, {}, false, {}, {"sub_1", "sub_2"}, false});
        inspection.columns.push_back({"Start", 1, "starts_on", "date", 0, {}, {}, false, {}, {"2025-01-02"}, false});
        using State = importing::PreviewRow::State;
        inspection.recipe.id = "stripe-subscriptions";
        inspection.recipe.name = "Stripe subscriptions";
        inspection.recipe.dataset = facts::Dataset::Subscriptions;
        inspection.recipe.fields = {{"subscription_id", {source("id")}}, {"starts_on", {source("Start")}}};
        inspection.evidence.basis = importing::Evidence::Basis::Headers;
        inspected.preview.rows = {
            {2, State::Accepted, {"sub_1", "2.1.2025"}, {"sub_1", "2025-01-02"}, {}, {}},
            {3, State::Accepted, {"<b>sub_2</b>", "2.2.2025"}, {"<b>sub_2</b>", "2025-02-02"}, {}, {}},
            brokenRow()};
        return inspected;
    }
    static importing::PreviewRow brokenRow()
    {
        return {4,
                importing::PreviewRow::State::Rejected,
                {"sub_3", "soon"},
                {},
                base::Problem{base::ProblemCode::CellNotADate, {"Start", "soon"}, 0},
                "Start"};
    }

private:
    static importing::FieldSource source(const char *header)
    {
        importing::FieldSource source;
        source.header = header;
        return source;
    }
    static void later(QObject *receiver, std::function<void()> call) { QTimer::singleShot(0, receiver, call); }
};

} // namespace perennial::test
