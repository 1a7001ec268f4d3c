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

    void recipes(QObject *receiver, std::function<void(std::vector<importui::RecipeName>)> then) override
    {
        later(receiver, [then] {
            then({{QStringLiteral("stripe-subscriptions"), QStringLiteral("Stripe subscriptions"),
                   facts::Dataset::Subscriptions}});
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
    void saveRejects(QObject *receiver, std::int64_t, const QString &, std::function<void(base::Result)> then) override
    {
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
        inspection.columns.push_back({"id", 0, "subscription_id", "text", 0, {}, {}, {}, {"sub_1", "sub_2"}, false});
        inspection.columns.push_back({"Start", 1, "starts_on", "date", 0, {}, {}, {}, {"2025-01-02"}, false});
        inspected.rows = {{2, {QStringLiteral("sub_1"), QStringLiteral("2025-01-02")}},
                          {3, {QStringLiteral("<b>sub_2</b>"), QStringLiteral("2025-02-02")}},
                          {4, {QStringLiteral("sub_3"), QStringLiteral("soon")}}};
        return inspected;
    }

private:
    static void later(QObject *receiver, std::function<void()> call) { QTimer::singleShot(0, receiver, call); }
};

} // namespace perennial::test
