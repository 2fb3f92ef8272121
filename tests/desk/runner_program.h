#pragma once

#include "intent_json.h"
#include "sample_writes.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

/** Another process that runs one write (see runner_process.cpp), and dies when it is to. */
class RunnerProgram
{
public:
    RunnerProgram(const DemoPlatform &platform, const QString &journalPath, qint64 secondsAhead = 0)
        : m_platform(platform)
        , m_path(journalPath)
        , m_ahead(secondsAhead)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }

    /**
     * Starts to run @p intent; it kills itself in the state @p last, if it is not empty.
     *
     * @param operation that @p intent remedies; empty: none
     */
    void start(const desk::Intent &intent, const QString &last = {}, const QString &operation = {})
    {
        m_process.start(QStringLiteral(RUNNER_PROCESS),
            {m_platform.url().toString(), m_path,
                QString::fromUtf8(QJsonDocument(desk::toJson(intent)).toJson(QJsonDocument::Compact)), last,
                QString::number(m_ahead), operation});
    }

    /** Waits for its end without keeping the platform, which is in this process, from answering. */
    bool ends()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 60'000);
    }

    /** Starts to run @p intent and kills it as soon as the platform has got @p call. */
    bool dieOnTheWire(const desk::Intent &intent, const QString &call, const QString &operation = {})
    {
        const int before = m_platform.posts(call);
        start(intent, {}, operation);
        const bool arrived = QTest::qWaitFor(
            [&] { return m_process.state() == QProcess::NotRunning || m_platform.posts(call) > before; }, 60'000);
        m_process.kill();
        return arrived && ends();
    }

    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    qint64 id() const { return m_process.processId(); }
    QByteArray said() { return m_process.readAll(); }

private:
    const DemoPlatform &m_platform;
    QString m_path;
    qint64 m_ahead;
    QProcess m_process;
};
