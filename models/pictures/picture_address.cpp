#include "picture_address.h"

#include "service.h"

namespace pictures {

using linkvisual::isLoopback;

bool mayFetch(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    const bool secure = url.scheme() == QLatin1StringView("https");
    return secure || (url.scheme() == QLatin1StringView("http") && isLoopback(url));
}

bool mayFollow(const QUrl &from, const QUrl &to)
{
    const bool staysSecure = from.scheme() != QLatin1StringView("https") || to.scheme() == from.scheme();
    const bool staysOut = isLoopback(from) || !isLoopback(to);
    return mayFetch(to) && staysSecure && staysOut;
}

} // namespace pictures
