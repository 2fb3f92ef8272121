#include "calls.h"

namespace sandbox {

namespace {

constexpr qint64 tokenLifeMs = 7'200'000;
constexpr qint64 graceMs = 300'000; ///< How long a refreshed token still lives.

QString issue(Transaction &world)
{
    QString token = world.nextToken();
    world.tokens().insert(token, world.now() + tokenLifeMs);
    return token;
}

} // namespace

Answer tokenGet(Transaction &world, Call &call)
{
    if (!call.rtcx) {
        const QString grantType = call.parameters.text(QStringLiteral("grantType"));
        call.parameters.text(QStringLiteral("res"));
        if (!call.parameters.refused() && grantType != u"project")
            return tl::unexpected(refusal(460));
        if (call.parameters.refused())
            return tl::unexpected(*call.parameters.refused());
    }
    for (qint64 &end : world.tokens())
        end = std::min(end, world.now()); // A new token kills the previous one, also another program's.
    const QString token = issue(world);
    if (call.rtcx)
        return QJsonObject{{QStringLiteral("accessToken"), token}, {QStringLiteral("expiresIn"), tokenLifeMs / 1000}};
    return QJsonObject{{QStringLiteral("cloudToken"), token}, {QStringLiteral("expireIn"), tokenLifeMs}};
}

Answer tokenRefresh(Transaction &world, Call &call)
{
    const QString old = call.parameters.text(QStringLiteral("cloudToken"));
    if (call.parameters.refused())
        return tl::unexpected(*call.parameters.refused());
    if (const auto alive = checkToken(world, old); !alive)
        return tl::unexpected(alive.error());
    qint64 &end = world.tokens()[old];
    end = std::min(end, world.now() + graceMs);
    const QString token = issue(world);
    return QJsonObject{{QStringLiteral("cloudToken"), token}, {QStringLiteral("expireIn"), tokenLifeMs}};
}

tl::expected<void, Refusal> checkToken(const Transaction &world, const QString &token)
{
    if (token.isEmpty())
        return {};
    const Tokens &tokens = world.changes().tokens;
    const auto found = tokens.constFind(token);
    if (found == tokens.cend())
        return tl::unexpected(refusal(401));
    if (*found <= world.now())
        return tl::unexpected(refusal(20017));
    return {};
}

} // namespace sandbox
