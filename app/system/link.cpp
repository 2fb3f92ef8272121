#include "link.h"

#include "iot_id.h"

#include <QStringList>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype longest = 200;

} // namespace

std::optional<Link> Link::read(const QString &text)
{
    const QLatin1StringView scheme("plandesk://");
    if (text.size() > longest || !text.startsWith(scheme, Qt::CaseInsensitive))
        return {};
    QStringList parts = text.mid(scheme.size()).split(u'/');
    // Desktops add a slash to what looks like a folder.
    if (parts.size() > 2 && parts.last().isEmpty())
        parts.removeLast();
    const QString kind = parts.takeFirst().toLower();
    // Order ids have no documented form; those of the platform have the characters of an iotId.
    if (!std::all_of(parts.begin(), parts.end(), [](const QString &part) { return plans::isIotId(part); }))
        return {};
    if (kind == QLatin1StringView("device") && parts.size() == 1)
        return Link{parts.first(), {}};
    if (kind == QLatin1StringView("order") && parts.size() == 2)
        return Link{parts.first(), parts.last()};
    return {};
}

} // namespace app
