#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace storage {

/** A database on a thread of its own, which works in the order of what it is asked. */
template <typename Database>
class DatabaseThread
{
public:
    /** Starts the thread. */
    DatabaseThread(const QString &name, std::unique_ptr<Database> database)
        : m_database(std::move(database))
        , m_worker(new QObject)
    {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        m_thread.start();
    }

    /** Finishes what was asked for, and ends the thread. */
    ~DatabaseThread()
    {
        QMetaObject::invokeMethod(m_worker, [this] {
            m_database.reset();
            m_worker->deleteLater();
            m_thread.quit();
        });
        m_thread.wait();
    }

    Q_DISABLE_COPY_MOVE(DatabaseThread)

    /** A future of what @p work returns when it is called with the database on the thread. */
    template <typename Work>
    auto run(Work work)
    {
        using Answer = std::invoke_result_t<Work, Database &>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(m_worker, [this, promise, work = std::move(work)] {
            promise->addResult(work(*m_database));
            promise->finish();
        });
        return future;
    }

private:
    std::unique_ptr<Database> m_database; ///< Used on the thread alone.
    QThread m_thread;
    QObject *m_worker; ///< Lives on the thread.
};

/** Ends with what @p future brings, on the thread of the caller. */
template <typename Answer>
QCoro::Task<Answer> arrived(QFuture<Answer> future)
{
    co_return co_await future;
}

} // namespace storage
