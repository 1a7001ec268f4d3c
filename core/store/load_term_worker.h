// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/load_term_reader.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>

namespace perennial::store
{

/// Some terms and the texts that they point to.
class TermBlock
{
public:
    TermBlock();

    /// False when it is full; an empty block takes any term.
    bool add(const book::TermInput &term);
    const std::vector<book::TermInput> &terms() const { return m_terms; }

private:
    std::string_view keep(std::string_view text);

    std::vector<book::TermInput> m_terms;
    std::vector<char> m_texts; ///< never grows once a term points into it
};

/// Reads the upper part of a large table of terms on a thread and a connection of its own, while the caller reads the
/// lower part.
class TermWorker
{
public:
    /// Nothing when the table is small, or the file cannot be read beside the caller's connection. That one is in a
    /// read transaction which lasts as long as the worker: with its lock on the file nobody changes what both read.
    static std::unique_ptr<TermWorker> start(Database &database, const TermContext &context, std::int64_t lastRow);
    ~TermWorker();
    TermWorker(const TermWorker &) = delete;
    TermWorker &operator=(const TermWorker &) = delete;

    /// The worker reads from this row on.
    std::int64_t firstRow() const { return m_firstRow; }
    /// Adds all of the worker's terms in the order of rows. Throws what stopped the worker.
    void moveInto(book::Builder &builder);

private:
    TermWorker(Database &&database, const TermContext &context, std::int64_t firstRow);
    void run();
    void read();
    void push(std::unique_ptr<TermBlock> block);
    std::unique_ptr<TermBlock> pop(); ///< waits; nullptr at the end

    Database m_database; ///< the thread's alone
    const TermContext &m_context;
    const std::int64_t m_firstRow;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<std::unique_ptr<TermBlock>> m_blocks; ///< by m_mutex
    bool m_finished = false;                         ///< by m_mutex
    std::future<void> m_done;                        ///< last: its end waits for the thread
};

} // namespace perennial::store
