// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_service.h"

#include "core/importing/user_recipe.h"
#include "ui/importing/paths.h"

namespace perennial::importui
{

namespace
{

constexpr std::size_t previewRows = 100;
constexpr std::size_t leftOutRows = 500;

base::Problem cancelled()
{
    return {base::ProblemCode::Cancelled, {}, 0};
}

base::Outcome<Inspected> lookAt(session::Session &session, const QString &file, const importing::Choices &choices,
                                const JobPtr &job)
{
    auto inspection = session.inspect(toPath(file), choices, progressOf(job));
    if (!inspection)
        return inspection.problem();
    importing::PreviewRequest request;
    request.rows = previewRows;
    auto preview = importing::preview(*inspection, request);
    if (!preview)
        return preview.problem();
    Inspected result;
    result.deciding = importing::decidingCells(*inspection);
    result.preview = std::move(*preview);
    result.along = importing::recipesAlongWith(*inspection, session.recipes());
    result.inspection = std::move(*inspection);
    return result;
}

} // namespace

void SessionImportService::recipes(QObject *receiver, std::function<void(std::vector<RecipeName>)> then)
{
    m_thread->run(
        receiver,
        [](SessionThread::Slot &session) {
            std::vector<RecipeName> names;
            if (!session)
                return names;
            for (const importing::Recipe &recipe : session->recipes().all())
                names.push_back({QString::fromStdString(recipe.id), QString::fromStdString(recipe.name), recipe.dataset,
                                 recipe.isTemplate, recipe.isUsers});
            return names;
        },
        std::move(then));
}

void SessionImportService::inspect(QObject *receiver, const QString &file, const importing::Choices &choices,
                                   const JobPtr &job, std::function<void(base::Outcome<Inspected>)> then)
{
    m_thread->run(
        receiver,
        [file, choices, job](SessionThread::Slot &session) -> base::Outcome<Inspected> {
            if (!session || (job && job->cancelled))
                return cancelled();
            return lookAt(*session, file, choices, job);
        },
        std::move(then));
}

void SessionImportService::survey(QObject *receiver, const importing::Inspection &inspection,
                                  std::vector<std::int64_t> lines, const JobPtr &job,
                                  std::function<void(base::Outcome<Survey>)> then)
{
    m_thread->run(
        receiver,
        [inspection, lines = std::move(lines), job](SessionThread::Slot &) -> base::Outcome<Survey> {
            if (job && job->cancelled)
                return cancelled();
            importing::PreviewRequest request;
            request.rows = leftOutRows;
            request.leftOutOnly = true;
            request.lines = lines;
            request.progress = progressOf(job);
            auto leftOut = importing::preview(inspection, request);
            if (!leftOut)
                return leftOut.problem();
            return Survey{std::move(*leftOut), importing::seenWords(inspection, progressOf(job))};
        },
        std::move(then));
}

void SessionImportService::import(QObject *receiver, const importing::Inspection &inspection, bool rehearse,
                                  const JobPtr &job, std::function<void(base::Outcome<session::ImportReport>)> then)
{
    m_thread->run(
        receiver,
        [inspection, rehearse, job](SessionThread::Slot &session) -> base::Outcome<session::ImportReport> {
            if (!session || (job && job->cancelled))
                return cancelled();
            return session->import(inspection, progressOf(job), rehearse);
        },
        std::move(then));
}

void SessionImportService::saveRejects(QObject *receiver, std::int64_t import, const QString &file,
                                       std::function<void(base::Result)> then)
{
    m_thread->run(
        receiver,
        [import, file](SessionThread::Slot &session) -> base::Result {
            if (!session)
                return cancelled();
            return session->writeRejects(import, toPath(file));
        },
        std::move(then));
}

void SessionImportService::saveRecipe(QObject *receiver, const importing::Inspection &inspection, const QString &name,
                                      std::function<void(base::Outcome<QString>)> then)
{
    m_thread->run(
        receiver,
        [inspection, name](SessionThread::Slot &session) -> base::Outcome<QString> {
            if (!session)
                return cancelled();
            const importing::Recipe recipe = importing::recipeOf(inspection, name.toStdString());
            const base::Result saved = session->saveRecipe(recipe);
            return saved ? base::Outcome<QString>(QString::fromStdString(recipe.id)) : saved.problem();
        },
        std::move(then));
}

void SessionImportService::learnWord(QObject *receiver, facts::Dataset dataset, const importing::SeenWord &word,
                                     const QString &meaning, std::function<void(base::Result)> then)
{
    m_thread->run(
        receiver,
        [dataset, word, meaning](SessionThread::Slot &session) -> base::Result {
            if (!session)
                return cancelled();
            return session->learnWord(dataset, word.field, word.word, meaning.toStdString());
        },
        std::move(then));
}

} // namespace perennial::importui
