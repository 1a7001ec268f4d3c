// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/load_term_worker.h"

#include <sqlite3.h>

#include <system_error>

namespace perennial::store
{

namespace
{

constexpr std::int64_t worthAThread = 50'000;
// the caller also makes columns of all terms, so that the worker reads more of them
constexpr std::int64_t callersPercent = 35;
constexpr std::size_t blockTerms = 2048;
constexpr std::size_t blockBytes = 64 * 1024;

/// Only a rollback journal lets a reader keep writers from committing.
bool keepsWritersOut(Database &database)
{
    const std::string mode = database.text("PRAGMA journal_mode");
    return (mode == "delete" || mode == "truncate" || mode == "persist") &&
           sqlite3_txn_state(database.handle(), "main") == SQLITE_TXN_READ;
}

bool wasMoved(Database &database)
{
    int moved = 0;
    const int code = sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

/// A further connection to the same file, in a read transaction that has begun. Throws what hinders it.
Database openBeside(Database &database, const std::string &name)
{
    Database beside = Database::open(std::u8string(name.begin(), name.end()), Access::ReadOnly);
    sqlite3_busy_timeout(beside.handle(), 0);
    beside.run("PRAGMA cell_size_check = ON; BEGIN");
    for (const char *mark : {"PRAGMA schema_version", "PRAGMA page_count", "SELECT max(row_id) FROM subscriptions"}) {
        if (beside.number(mark) != database.number(mark))
            throw Failure{{base::ProblemCode::WorkspaceFailed, {name, "it is another file"}}};
    }
    return beside;
}

} // namespace

TermBlock::TermBlock()
{
    m_terms.reserve(blockTerms);
    m_texts.reserve(blockBytes);
}

bool TermBlock::add(const book::TermInput &term)
{
    const std::size_t bytes = term.customerId.size() + term.plan.size();
    if (m_terms.empty())
        m_texts.reserve(std::max(blockBytes, bytes));
    else if (m_terms.size() == blockTerms || m_texts.capacity() - m_texts.size() < bytes)
        return false;
    book::TermInput &kept = m_terms.emplace_back(term);
    kept.customerId = keep(term.customerId);
    kept.plan = keep(term.plan);
    return true;
}

std::string_view TermBlock::keep(std::string_view text)
{
    const std::size_t at = m_texts.size();
    m_texts.insert(m_texts.end(), text.begin(), text.end());
    return {m_texts.data() + at, text.size()};
}

std::unique_ptr<TermWorker> TermWorker::start(Database &database, const TermContext &context, std::int64_t lastRow)
{
    const char *name = sqlite3_db_filename(database.handle(), "main");
    if (lastRow < worthAThread || !name || !*name || !sqlite3_threadsafe() || !keepsWritersOut(database))
        return nullptr;
    try {
        Database beside = openBeside(database, name);
        if (wasMoved(database))
            return nullptr;
        const std::int64_t firstRow = lastRow / 100 * callersPercent;
        std::unique_ptr<TermWorker> worker(new TermWorker(std::move(beside), context, firstRow));
        worker->m_done = std::async(std::launch::async, [reading = worker.get()] { reading->run(); });
        return worker;
    } catch (const Failure &) {
        return nullptr;
    } catch (const std::system_error &) {
        return nullptr;
    }
}

TermWorker::TermWorker(Database &&database, const TermContext &context, std::int64_t firstRow)
    : m_database(std::move(database))
    , m_context(context)
    , m_firstRow(firstRow)
{
}

TermWorker::~TermWorker()
{
    m_stop = true;
}

void TermWorker::run()
{
    const auto finish = [this] {
        const std::lock_guard lock(m_mutex);
        m_finished = true;
        m_arrived.notify_one();
    };
    try {
        read();
    } catch (...) {
        finish();
        throw;
    }
    finish();
}

void TermWorker::read()
{
    RowRange range;
    range.first = m_firstRow;
    TermReader reader(m_database, m_context, range);
    auto block = std::make_unique<TermBlock>();
    book::TermInput term;
    while (!m_stop && reader.next(term)) {
        if (block->add(term))
            continue;
        push(std::move(block));
        block = std::make_unique<TermBlock>();
        block->add(term);
    }
    push(std::move(block));
}

void TermWorker::push(std::unique_ptr<TermBlock> block)
{
    const std::lock_guard lock(m_mutex);
    m_blocks.push_back(std::move(block));
    m_arrived.notify_one();
}

std::unique_ptr<TermBlock> TermWorker::pop()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_finished || !m_blocks.empty(); });
    if (m_blocks.empty())
        return nullptr;
    auto block = std::move(m_blocks.front());
    m_blocks.pop_front();
    return block;
}

void TermWorker::moveInto(book::Builder &builder)
{
    while (const auto block = pop()) {
        for (const book::TermInput &term : block->terms())
            builder.addTerm(term);
    }
    m_done.get();
}

} // namespace perennial::store
