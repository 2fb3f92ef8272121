#pragma once

#include "fault.h"
#include "gateway.h"
#include "platform_call.h"
#include "platform_state.h"

#include <QMap>

namespace sandbox {

/** The platform behind the socket: a request comes in, a reply goes out. */
class Platform
{
public:
    Platform(const QString &appKey, const QByteArray &appSecret, std::unique_ptr<PlatformState> state,
        SandboxClock clock, FaultList faults);

    /** Where icons and redirects point to, such as http://127.0.0.1:45123. */
    void setBaseUrl(const QString &url) { m_baseUrl = url; }

    /** Answers one request to a path of the platform. */
    HttpReply answer(const HttpRequest &request);

    /** How many requests came, per path; control requests are not counted. */
    const QMap<QString, int> &requestCounts() const { return m_requestCounts; }

    SandboxClock &clock() { return m_clock; }
    FaultList &faults() { return m_faults; }
    PlatformState &state() { return *m_state; }

private:
    HttpReply answerVerified(const HttpRequest &request);
    Answer perform(const HttpRequest &request, const QJsonObject &envelope, const std::optional<Fault> &fault);
    QByteArray nextRequestId();

    Gateway m_gateway;
    std::unique_ptr<PlatformState> m_state;
    SandboxClock m_clock;
    FaultList m_faults;
    QString m_baseUrl;
    QMap<QString, int> m_requestCounts;
    quint64 m_requestNumber = 0;
};

} // namespace sandbox
