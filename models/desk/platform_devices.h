#pragma once

#include "desk.h"
#include "storage_error.h"

namespace storage {
class Book;
}

namespace desk {

/** Asks the platform for all devices of the profile, and has the book learn them. */
class PlatformDevices : public QObject
{
    Q_OBJECT

public:
    enum class State { NotRead, Reading, Stopped, Read, Failed };

    /** Both must outlive it. */
    PlatformDevices(Desk &desk, storage::Book &book, QObject *parent = nullptr);

    /** Asks, once more when that is under way already; an answer to an earlier question is dropped. */
    void read();

    /** Waits no longer for an answer, when one is waited for. */
    void stop();

    State state() const { return m_state; }

    /** Why the platform gave no devices, in the state Failed. */
    const std::optional<linkvisual::ApiError> &error() const { return m_error; }

    /** Why the book did not keep what the platform told the last time, or nothing. */
    const std::optional<storage::StorageError> &notKept() const { return m_notKept; }

Q_SIGNALS:
    /** The platform is asked from now on. */
    void begun();

    /** The platform told of @p devices at @p seenAt (UTC), and the book cannot keep them; ended() follows. */
    void cameWithoutBook(const QList<plans::Device> &devices, const QDateTime &seenAt);

    /** Nothing is waited for any more. */
    void ended();

private:
    void take(Result<QList<plans::Device>> result);
    void end(State state);

    Desk &m_desk;
    storage::Book &m_book;
    State m_state = State::NotRead;
    std::optional<linkvisual::ApiError> m_error;
    std::optional<storage::StorageError> m_notKept;
    int m_question = 0; ///< The number of the latest one.
};

} // namespace desk
