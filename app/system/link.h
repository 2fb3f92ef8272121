#pragma once

#include <QString>

#include <optional>

namespace app {

/** A place that another program, such as one for tickets, links to. Opening it reads and never changes anything. */
struct Link {
    QString iotId;
    QString orderId; ///< Empty: the device itself.

    /**
     * The place that @p text names: `plandesk://device/<iotId>` or `plandesk://order/<iotId>/<orderId>`. Anybody can
     * make such a text, so whatever is not exactly one of the two is nothing: other characters than identifiers have,
     * queries, fragments, more parts, more than 200 characters.
     */
    static std::optional<Link> read(const QString &text);

    bool operator==(const Link &) const = default;
};

} // namespace app
