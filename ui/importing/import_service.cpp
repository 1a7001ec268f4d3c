// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_service.h"

#include "core/csv/reader.h"
#include "ui/importing/paths.h"

namespace perennial::importui
{

namespace
{

constexpr std::size_t previewRows = 50;

QString shown(std::string_view cell)
{
    constexpr std::size_t longest = 200;
    return QString::fromUtf8(cell.substr(0, longest).data(), static_cast<qsizetype>(std::min(cell.size(), longest)));
}

/// The first records after the header. What cannot be read stays away: the import itself says why.
std::vector<PreviewRow> firstRows(const importing::Inspection &inspection)
{
    std::vector<PreviewRow> rows;
    auto reader = csv::Reader::open(inspection.file, inspection.layout);
    if (!reader)
        return rows;
    while (const csv::Record *record = reader->next()) {
        if (record->line <= inspection.layout.headerLine || record->cells.empty())
            continue;
        PreviewRow row{record->line, {}};
        for (const std::string_view cell : record->cells)
            row.cells.append(shown(cell));
        rows.push_back(std::move(row));
        if (rows.size() == previewRows)
            break;
    }
    return rows;
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
                names.push_back(
                    {QString::fromStdString(recipe.id), QString::fromStdString(recipe.name), recipe.dataset});
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
                return base::Problem{base::ProblemCode::Cancelled, {}, 0};
            auto inspection = session->inspect(toPath(file), choices, progressOf(job));
            if (!inspection)
                return inspection.problem();
            Inspected result;
            result.rows = firstRows(*inspection);
            result.inspection = std::move(*inspection);
            return result;
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
                return base::Problem{base::ProblemCode::Cancelled, {}, 0};
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
                return base::Problem{base::ProblemCode::Cancelled, {}, 0};
            return session->writeRejects(import, toPath(file));
        },
        std::move(then));
}

} // namespace perennial::importui
