// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch_source.h"
#include "core/importing/inspection.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace perennial::importing
{

/// The typed facts of an inspected file. Reads ahead on a thread of its own, by a few batches; the destructor stops
/// it. `progress` is called from that thread.
class FactReader final : public facts::BatchSource
{
public:
    FactReader(Inspection inspection, base::Progress progress);
    ~FactReader() override;

    const facts::DatasetSpec &spec() const override { return *m_spec; }
    /// Fails with core/csv's problems, FileChanged or Cancelled.
    base::Outcome<bool> next(facts::Batch &batch) override;
    /// What was accepted with a reservation (RoundedToMinor, UnknownWord, CurrencyUnknown, CellInvalidText, and
    /// CellMissing for ends taken from the as-of day), with counts; whole once next() has returned false.
    std::vector<base::Problem> warnings();

private:
    void work();
    void readAll();
    bool push(facts::Batch &batch);
    facts::Batch fresh();

    Inspection m_inspection;
    base::Progress m_progress;
    const facts::DatasetSpec *m_spec;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<facts::Batch> m_ready;
    std::vector<facts::Batch> m_used; ///< emptied, with their memory
    std::optional<base::Problem> m_problem;
    std::vector<base::Problem> m_warnings;
    bool m_finished = false;
    bool m_stopped = false;
    std::thread m_thread;
};

/// Reads the file's records as typed facts: read = accepted + left out. Requires an inspection without questions and
/// obstacle.
std::unique_ptr<FactReader> readFacts(const Inspection &inspection, const base::Progress &progress = {});

} // namespace perennial::importing
