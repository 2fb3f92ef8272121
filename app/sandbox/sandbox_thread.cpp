#include "sandbox_thread.h"

namespace sandbox {

SandboxThread::SandboxThread(Options options, QObject *parent)
    : QObject(parent)
    , m_sandbox(new Sandbox(std::move(options)))
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
    m_sandbox->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_sandbox, &QObject::deleteLater);
}

SandboxThread::~SandboxThread()
{
    if (!m_thread.isRunning()) {
        delete m_sandbox;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void SandboxThread::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_sandbox, [this] {
        // Told from this object's own thread, so that receivers need not mind the other one.
        QMetaObject::invokeMethod(this, [this, url = m_sandbox->listen()] {
            if (url)
                Q_EMIT listening(*url);
            else
                Q_EMIT failed(url.error());
        });
    });
}

template <typename Task>
void SandboxThread::inThread(Task task) const
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_sandbox, task, Qt::BlockingQueuedConnection);
    else
        task();
}

int SandboxThread::requestCount(const QString &path) const
{
    int count = 0;
    inThread([&] { count = m_sandbox->requestCount(path); });
    return count;
}

int SandboxThread::totalRequests() const
{
    int count = 0;
    inThread([&] { count = m_sandbox->totalRequests(); });
    return count;
}

void SandboxThread::addFault(const Fault &fault)
{
    inThread([&] { m_sandbox->addFault(fault); });
}

void SandboxThread::clearFaults()
{
    inThread([&] { m_sandbox->clearFaults(); });
}

void SandboxThread::setClock(const QDateTime &now)
{
    inThread([&] { m_sandbox->setClock(now); });
}

} // namespace sandbox
