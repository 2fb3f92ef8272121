#include "cloud_token.h"

#include <QCoroSignal>

namespace linkvisual {

CloudToken::CloudToken(Take take, Refresh refresh, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_take(std::move(take))
    , m_refresh(std::move(refresh))
    , m_now(std::move(now))
{
}

QCoro::Task<tl::expected<QString, ApiError>> CloudToken::current()
{
    const QDateTime now = m_now();
    if (!isHeld() || now >= m_expiresAt) {
        ApiError error;
        error.kind = ErrorKind::TokenNeeded;
        error.outcome = Outcome::NotSent;
        error.at = now;
        co_return tl::unexpected(error);
    }
    if (now >= m_refreshAt) {
        const auto refreshed = co_await obtain(false);
        // The old token still holds, so a failed refresh harms nobody yet; the next call tries again.
        if (!refreshed && m_now() >= m_expiresAt)
            co_return tl::unexpected(refreshed.error());
    }
    // Not the bare member: QCoro 0.8 would move it away.
    co_return tl::expected<QString, ApiError>(m_token);
}

QCoro::Task<tl::expected<void, ApiError>> CloudToken::takeNew()
{
    return obtain(true);
}

QCoro::Task<tl::expected<void, ApiError>> CloudToken::obtain(bool anew)
{
    if (m_underWay) {
        co_await qCoro(this, &CloudToken::arrived);
        if (m_lastError)
            co_return tl::unexpected(*m_lastError);
        co_return {};
    }
    m_underWay = true;
    Given given;
    if (anew)
        given = co_await m_take();
    else
        given = co_await m_refresh(m_token);
    m_underWay = false;
    m_lastError.reset();
    if (given) {
        m_token = given->token;
        m_expiresAt = m_now().addMSecs(given->life.count());
        m_refreshAt = m_now().addMSecs(given->life.count() / 10 * 9);
        Q_EMIT changed();
    } else {
        m_lastError = given.error();
    }
    Q_EMIT arrived();
    if (!given)
        co_return tl::unexpected(given.error());
    co_return {};
}

void CloudToken::forget(const QString &token)
{
    if (token != m_token)
        return;
    m_token.clear();
    Q_EMIT changed();
}

std::chrono::milliseconds tokenLife(qint64 expireIn)
{
    constexpr qint64 firstMilliseconds = 1'000'000;
    return expireIn < firstMilliseconds ? std::chrono::seconds(expireIn) : std::chrono::milliseconds(expireIn);
}

} // namespace linkvisual
