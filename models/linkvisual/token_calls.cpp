#include "token_calls.h"

namespace linkvisual {

namespace {

constexpr QLatin1StringView cloudTokenName("cloudToken");
constexpr std::chrono::milliseconds documentedLife(7'200'000); // For RTCX, which is not known to tell it.

GivenToken readToken(const QJsonValue &data, const CallContext &context, ReadFailure &failure)
{
    const bool livingIot = context.service == Service::LivingIot;
    const JsonReader reader(data, QLatin1StringView("data"), failure);
    GivenToken given;
    given.token = reader.identifier(livingIot ? cloudTokenName : QLatin1StringView("accessToken"));
    const QLatin1StringView expireIn("expireIn");
    const QLatin1StringView lifeName = reader.has(expireIn) ? expireIn : QLatin1StringView("expiresIn");
    const plans::Reported<qint64> life = livingIot ? reader.number(lifeName) : reader.reportedNumber(lifeName);
    if (life && *life <= 0)
        reader.fail(lifeName, QStringLiteral("not positive"));
    given.life = life ? tokenLife(*life) : documentedLife;
    return given;
}

} // namespace

Parameters TakeToken::parameters(const CallContext &context) const
{
    Parameters parameters;
    if (context.service == Service::LivingIot) {
        parameters.required(QLatin1StringView("grantType"), QStringLiteral("project"))
            .required(QLatin1StringView("res"), projectId);
    }
    return parameters;
}

GivenToken TakeToken::read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const
{
    return readToken(data, context, failure);
}

Parameters RefreshToken::parameters(const CallContext &) const
{
    Parameters parameters;
    parameters.required(cloudTokenName, token);
    return parameters;
}

GivenToken RefreshToken::read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const
{
    return readToken(data, context, failure);
}

} // namespace linkvisual
