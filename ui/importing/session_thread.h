// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace perennial::importui
{

/// One piece of long work as the window sees it: it reads how far the work is and may ask it to stop.
struct Job {
    std::atomic<bool> cancelled{false};
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> total{0};
};
using JobPtr = std::shared_ptr<Job>;

base::Progress progressOf(const JobPtr &job);

/// The session of one window, on a thread of its own, so that the window never waits for the disk. Work is done in the
/// order in which it was asked for.
class SessionThread : public QObject
{
    Q_OBJECT
public:
    using Slot = std::unique_ptr<session::Session>;

    explicit SessionThread(QObject *parent = nullptr);
    /// Waits for the running work; cancel it first.
    ~SessionThread() override;

    /// Runs work(Slot &) on the thread and then(its result) on the window's thread, unless `receiver` has gone by then.
    template<class Work, class Then>
    void run(QObject *receiver, Work work, Then then)
    {
        post([this, guard = QPointer<QObject>(receiver), work = std::move(work), then = std::move(then)]() mutable {
            using Value = std::invoke_result_t<Work, Slot &>;
            auto value = std::make_shared<Value>(work(m_session));
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, value, then = std::move(then)]() mutable {
                    if (guard)
                        then(std::move(*value));
                },
                Qt::QueuedConnection);
        });
    }

private:
    void post(std::function<void()> work);

    QThread m_thread;
    QObject *m_worker;
    Slot m_session; ///< touched by the thread alone
};

} // namespace perennial::importui
