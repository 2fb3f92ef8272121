#pragma once

#include "client.h"
#include "open_gate.h"
#include "raw_server.h"
#include "test_calls.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;

/** Answers of a server that behaves, and of one that is busy. */
inline constexpr auto success = R"({"id":"1","code":200,"data":{"value":7}})";
inline const QByteArray busy = RawServer::answer("", "503 X", "X-Ca-Error-Message: Service Unavailable\r\n");

/** Answers one after the other, the last one for good. */
inline RawServer::Behaviour inTurn(QByteArrayList answers)
{
    return [answers](QSslSocket &socket, const RawRequest &) mutable {
        socket.write(answers.first());
        if (answers.size() > 1)
            answers.removeFirst();
    };
}

/** What @p request posted. */
inline QJsonObject sent(const RawRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/** A client that waits for nothing long, and what it needs. */
class ClientScene
{
protected:
    /** Where @p server is. */
    linkvisual::Endpoint endpoint(const RawServer &server) const
    {
        return {linkvisual::Service::LivingIot, server.url(), QStringLiteral("key"), {}, {}};
    }

    /** Short limits, by a clock that stands still. */
    linkvisual::Timing timing() const
    {
        linkvisual::Timing quick;
        quick.now = [this] { return m_now; };
        quick.limit = [](const linkvisual::CallDescription &) { return 300ms; };
        quick.retry.firstDelay = 1ms;
        return quick;
    }

    /** Asks one question. */
    linkvisual::Result<int> read(linkvisual::Client &client) { return QCoro::waitFor(client.call(TestRead{})); }

    /** What one read comes to when the server gives @p answer, without retries. */
    linkvisual::ApiError errorFor(const QByteArray &answer)
    {
        RawServer server;
        server.setBehaviour(RawServer::always(answer));
        linkvisual::Timing once = timing();
        once.retry.attempts = 1;
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, once);
        const auto result = read(client);
        return result ? linkvisual::ApiError() : result.error();
    }

    QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    OpenGate m_gate;
};
