#pragma once

#include "desk.h"
#include "operation_log.h"

#include <QHash>
#include <QTimer>

namespace desk {

/**
 * Finds out what became of writes: reads the devices again and compares with what they held before, never posts.
 *
 * What is not known is read again after a while, and after longer ones; once the request has expired and nothing of it
 * shows, it did not happen; that is read again for a day, and should it show after all, it is opened again.
 */
class OutcomeResolver : public QObject
{
    Q_OBJECT

public:
    /** The first two must outlive the resolver. */
    OutcomeResolver(OperationLog &log, Desk &desk, QObject *parent);

    /** What OperationRunner::pickUp() does. */
    QCoro::Task<storage::Result<void>> pickUp();

    /** Looks for what was answered, a few times, because it may take a moment to show. The caller is working on it. */
    QCoro::Task<> confirm(QString id);

    /** Begins to read the devices of @p id again by time, if its outcome is not known. */
    void watch(const QString &id);

    /** The same after a remedy, as if its outcome had just become unknown. */
    void watchAnew(const QString &id);

    /** Reads again what was closed on @p devices as not having happened, before anything is done there once more. */
    QCoro::Task<> lookBack(QList<storage::DeviceKey> devices);

    /** What OperationRunner::reread(), settle() and lookedAt() do. */
    QCoro::Task<> reread(QString id);
    QCoro::Task<storage::Result<void>> settle(QString id, QString reason, Settlement as);
    void lookedAt(const QString &iotId);

private:
    struct Watch {
        int readings = 0; ///< That time has brought about.
        QTimer *timer = nullptr;
    };

    QCoro::Task<storage::Result<void>> pickUpOpen(storage::Standing standing);
    QCoro::Task<storage::Result<void>> pickUpClosed(storage::Standing standing);
    QCoro::Task<> confirmPickedUp(QString id);
    void rereadInTime(const QString &id);
    void plan(const QString &id);
    std::optional<std::chrono::milliseconds> delayBeforeNext(const Operation &operation, int readings) const;
    std::optional<std::chrono::milliseconds> delayAfterwards(const Operation &operation) const;
    bool hasExpired(const Operation &operation) const;

    QCoro::Task<bool> look(QString id);
    QCoro::Task<bool> judge(QString id, Reading reading);
    QCoro::Task<bool> judgeRemedy(QString id, Reading reading);
    QCoro::Task<> noteForecast(QString id, plans::Order order);
    QCoro::Task<bool> reopen(QString id, storage::Entry entry);
    bool isHere(const Operation &operation) const;

    OperationLog &m_log;
    Desk &m_desk;
    QHash<QString, Watch> m_watches;
};

} // namespace desk
