// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/fact_reader.h"

#include "core/csv/reader.h"
#include "core/facts/key_hash.h"
#include "core/importing/record_sorter.h"
#include "core/importing/row_reader.h"

namespace perennial::importing
{

namespace
{

using base::ProblemCode;

constexpr std::size_t rowsOfBatch = 1024;
constexpr std::size_t mostReady = 4;

bool hasChanged(const Inspection &inspection)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(inspection.file, error);
    if (error)
        return false;
    const auto modified = std::filesystem::last_write_time(inspection.file, error);
    return !error && (static_cast<std::int64_t>(size) != inspection.bytes || modified != inspection.modified);
}

} // namespace

FactReader::FactReader(Inspection inspection, base::Progress progress)
    : m_inspection(std::move(inspection))
    , m_progress(std::move(progress))
    , m_spec(&facts::specOf(m_inspection.recipe.dataset))
    , m_thread([this] { work(); })
{
}

FactReader::~FactReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

base::Outcome<bool> FactReader::next(facts::Batch &batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty() || m_finished; });
    if (m_problem)
        return *m_problem;
    if (m_ready.empty()) {
        batch.clear();
        return false;
    }
    std::swap(batch, m_ready.front());
    m_used.push_back(std::move(m_ready.front()));
    m_ready.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return true;
}

std::vector<base::Problem> FactReader::warnings()
{
    const std::lock_guard lock(m_mutex);
    return m_warnings;
}

facts::Batch FactReader::fresh()
{
    const std::lock_guard lock(m_mutex);
    if (m_used.empty() || &m_used.back().spec() != m_spec)
        return facts::Batch(m_spec->id);
    facts::Batch batch = std::move(m_used.back());
    m_used.pop_back();
    batch.clear();
    return batch;
}

bool FactReader::push(facts::Batch &batch)
{
    facts::hashKeys(batch);
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready.size() < mostReady || m_stopped; });
    if (m_stopped)
        return false;
    m_ready.push_back(std::move(batch));
    lock.unlock();
    m_changed.notify_all();
    batch = fresh();
    return true;
}

void FactReader::work()
{
    readAll();
    {
        const std::lock_guard lock(m_mutex);
        m_finished = true;
    }
    m_changed.notify_all();
}

void FactReader::readAll()
{
    const auto fail = [this](base::Problem problem) {
        const std::lock_guard lock(m_mutex);
        m_problem = std::move(problem);
    };
    if (hasChanged(m_inspection))
        return fail({ProblemCode::FileChanged, {m_inspection.file.string()}});
    auto reader = csv::Reader::open(m_inspection.file, m_inspection.layout);
    if (!reader)
        return fail(reader.problem());
    RecordSorter sorter(m_inspection.recipe, m_inspection.layout.headerLine);
    RowReader rows(m_inspection);
    facts::Batch batch = fresh();
    while (const csv::Record *record = reader->next()) {
        rows.read(*record, sorter.sort(*record), batch);
        if (batch.size() + batch.leftOut.size() < rowsOfBatch)
            continue;
        if (m_progress && !m_progress(reader->bytesRead(), reader->bytesTotal()))
            return fail({ProblemCode::Cancelled, {}});
        if (!push(batch))
            return;
    }
    if (reader->problem() != nullptr)
        return fail(*reader->problem());
    if (m_progress && !m_progress(reader->bytesTotal(), reader->bytesTotal()))
        return fail({ProblemCode::Cancelled, {}});
    if (hasChanged(m_inspection))
        return fail({ProblemCode::FileChanged, {m_inspection.file.string()}});
    {
        const std::lock_guard lock(m_mutex);
        m_warnings = rows.warnings();
    }
    if (batch.size() + batch.leftOut.size() > 0)
        push(batch);
}

std::unique_ptr<FactReader> readFacts(const Inspection &inspection, const base::Progress &progress)
{
    return std::make_unique<FactReader>(inspection, progress);
}

} // namespace perennial::importing
