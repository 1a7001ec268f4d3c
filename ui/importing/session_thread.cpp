// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/session_thread.h"

namespace perennial::importui
{

base::Progress progressOf(const JobPtr &job)
{
    if (!job)
        return {};
    return [job](std::int64_t done, std::int64_t total) {
        job->done.store(done, std::memory_order_relaxed);
        job->total.store(total, std::memory_order_relaxed);
        return !job->cancelled.load(std::memory_order_relaxed);
    };
}

SessionThread::SessionThread(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("session"));
    m_thread.start();
}

SessionThread::~SessionThread()
{
    post([this] { m_session.reset(); });
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

void SessionThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

} // namespace perennial::importui
