#pragma once

#include "table_file.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

namespace ui {

/**
 * Work on a thread of the pool, one at a time. What is begun anew, cancelled, or left behind by the end of the worker
 * is told to stop, and its result is dropped.
 */
template <typename Result>
class Worker
{
public:
    Worker() = default;
    ~Worker() { cancel(); }
    Q_DISABLE_COPY_MOVE(Worker)

    /**
     * @param work runs on another thread; everything it needs must be its own
     * @param done gets its result on this thread
     */
    void start(std::function<Result(exchange::TableProgress &)> work, std::function<void(Result)> done)
    {
        cancel();
        m_progress = std::make_shared<exchange::TableProgress>();
        m_watcher = std::make_unique<QFutureWatcher<Result>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(), [this, done] {
            // It may be begun anew in there.
            QFuture<Result> future = m_watcher->future();
            m_watcher.release()->deleteLater();
            done(future.takeResult());
        });
        m_watcher->setFuture(QtConcurrent::run([work, progress = m_progress]() -> Result { return work(*progress); }));
    }

    void cancel()
    {
        if (m_progress)
            m_progress->cancelled = true;
        m_watcher.reset();
    }

    bool isRunning() const { return m_watcher != nullptr; }

    /** How far it is, 0 to 1000. */
    int permille() const { return m_progress ? m_progress->permille.load() : 0; }

private:
    std::shared_ptr<exchange::TableProgress> m_progress;
    std::unique_ptr<QFutureWatcher<Result>> m_watcher;
};

} // namespace ui
