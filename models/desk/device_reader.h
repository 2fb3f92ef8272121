#pragma once

#include "book.h"
#include "changes.h"
#include "desk.h"
#include "held_plan.h"
#include "operation.h"

namespace desk {

class OperationRunner;

/** What is known of the plans of the device at hand. */
struct DeviceReading {
    enum class State {
        Idle, ///< No device.
        Reading, ///< The platform was asked; what is known from before may be there already.
        Fresh, ///< The platform has answered.
        Failed ///< It has not; `error` says why.
    };

    QString iotId;
    State state = State::Idle;
    std::optional<plans::Snapshot> snapshot; ///< The latest that is known, of now or of an earlier look.
    bool kept = false; ///< Whether it is of an earlier look, from the book.
    std::optional<linkvisual::ApiError> error; ///< Why the latest reading failed; stays while it is tried again.
    std::optional<linkvisual::ApiError> freePlanError; ///< Why the orders were read without the free plan.
    std::optional<storage::StorageError> notKept; ///< Why the book does not have what was read.
    QDateTime changesSince; ///< When it was looked at before, UTC; invalid when it never was.
    QList<plans::Change> changes; ///< Between then and the latest answer, apart from what this profile did itself.

    /** Whether what is shown is older than what a person asked for. */
    bool isOld() const { return state == State::Failed && snapshot; }
};

/**
 * Reads the plans of one device at a time: what the book keeps at once, then what the platform says, which the book
 * keeps for the next time. An answer about another device, or to an earlier question, is dropped.
 */
class DeviceReader : public QObject
{
    Q_OBJECT

public:
    /** The first three must outlive the reader. */
    DeviceReader(Desk &desk, OperationRunner &runner, storage::Book &book, QObject *parent = nullptr);

    /** Asks for @p iotId; an earlier question is forgotten. */
    void read(const QString &iotId);

    /** Asks again for the same device; nothing without one. */
    void readAgain();

    /** Shows no device; an answer on its way is dropped. */
    void stop();

    const DeviceReading &reading() const { return m_reading; }

    /** Days a recording is kept, as far as the catalogue was read. */
    const plans::DaysKept &daysKept() const { return m_daysKept; }

    /** The platform's time, UTC. */
    QDateTime now() const { return m_desk.client().platformTime(); }

    /** The order @p orderId, or nothing. */
    std::optional<plans::Order> order(const QString &orderId) const;

    /** The place of @p orderId among all orders, from 0 in the platform's order; -1 while not read or not there. */
    int rowOf(const QString &orderId) const;

    /** A person has seen the changes; from now on changes are counted from what is known now. */
    void dismissChanges();

Q_SIGNALS:
    void changed();

private:
    void lookUp();
    void learn();
    void finish();
    void keep();
    void compare();
    void tellChanges(const QList<Operation> &own);

    Desk &m_desk;
    OperationRunner &m_runner;
    storage::Book &m_book;
    DeviceReading m_reading;
    std::optional<plans::Snapshot> m_before; ///< What the changes are counted from.
    std::optional<Result<QList<plans::Order>>> m_orders; ///< Of the running question, while its other half is not here.
    std::optional<Result<plans::FreePlan>> m_freePlan;
    plans::DaysKept m_daysKept;
    bool m_inBook = false; ///< The book had the device when it was looked at.
    int m_comparison = 0; ///< The number of the latest one; what is found out for others is dropped.
    int m_look = 0; ///< Counts the devices looked at.
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
};

} // namespace desk
