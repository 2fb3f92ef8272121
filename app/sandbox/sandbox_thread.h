#pragma once

#include "sandbox.h"

#include <QThread>

namespace sandbox {

/** Runs a Sandbox in a thread of its own, for the desktop program and for tests; the destructor stops and joins it. */
class SandboxThread : public QObject
{
    Q_OBJECT

public:
    explicit SandboxThread(Options options, QObject *parent = nullptr);
    ~SandboxThread() override;

    /** Starts once; ends in listening() or failed(), both emitted in the thread of this object. */
    void start();

    // Each of these waits for the sandbox's thread, which never blocks for long; they answer 0 before start().

    /** Requests that came to @p path, refused ones included. */
    int requestCount(const QString &path) const;

    /** Requests to any path but the sandbox's own. */
    int totalRequests() const;

    void addFault(const Fault &fault);
    void clearFaults();
    void setClock(const QDateTime &now);

Q_SIGNALS:
    void listening(const QUrl &url);
    void failed(const QString &why);

private:
    /** Runs @p task in the sandbox's thread and waits for it. */
    template <typename Task>
    void inThread(Task task) const;

    QThread m_thread;
    Sandbox *m_sandbox; ///< Deleted by its thread as that finishes.
};

} // namespace sandbox
