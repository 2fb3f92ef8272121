#pragma once

#include "api_error.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>
#include <tl/expected.hpp>

#include <chrono>
#include <functional>
#include <optional>

namespace linkvisual {

/** A project token as the platform gave it. */
struct GivenToken {
    QString token;
    std::chrono::milliseconds life{0};
};

/**
 * The project's cloudToken, in memory alone.
 *
 * Taking a new token ends the previous one at once, also another program's (API facts, cloudToken). So one is taken
 * only when a person agreed to it; a token that is held is refreshed in time instead, by one request whoever waits for
 * it.
 */
class CloudToken : public QObject
{
    Q_OBJECT

public:
    using Given = tl::expected<GivenToken, ApiError>;
    using Take = std::function<QCoro::Task<Given>()>;
    using Refresh = std::function<QCoro::Task<Given>(QString token)>;

    /**
     * @param take asks the platform for a new token
     * @param refresh asks the platform to prolong one
     * @param now UTC
     */
    CloudToken(Take take, Refresh refresh, std::function<QDateTime()> now, QObject *parent = nullptr);

    /** The token to send now, refreshed when a tenth of its life is left; TokenNeeded when none is held. */
    QCoro::Task<tl::expected<QString, ApiError>> current();

    /** Takes a new token. To be called only when a person agreed, since other programs lose theirs. */
    QCoro::Task<tl::expected<void, ApiError>> takeNew();

    /** Forgets the token, because the platform called it expired. */
    void forget();

    bool isHeld() const { return !m_token.isEmpty(); }

Q_SIGNALS:
    void changed();
    void arrived();

private:
    QCoro::Task<tl::expected<void, ApiError>> obtain(bool anew);

    Take m_take;
    Refresh m_refresh;
    std::function<QDateTime()> m_now;
    QString m_token;
    QDateTime m_refreshAt;
    QDateTime m_expiresAt;
    bool m_underWay = false;
    std::optional<ApiError> m_lastError;
};

/** The life of a token whose unit differs between sources: seconds below a million, milliseconds from there on. */
std::chrono::milliseconds tokenLife(qint64 expireIn);

} // namespace linkvisual
