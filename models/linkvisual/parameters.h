#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <limits>
#include <optional>

namespace linkvisual {

/** The documented range of a whole number, both ends included. */
struct Range {
    int least = std::numeric_limits<int>::min();
    int most = std::numeric_limits<int>::max();
};

/**
 * The parameters of a call, checked while they are gathered.
 *
 * A parameter that was not set is not sent, so that the platform's own default holds; `0` and `false` are sent when
 * set.
 */
class Parameters
{
public:
    /** A text that must say something. */
    Parameters &required(QLatin1StringView name, const QString &value);

    /** A text, sent when set. */
    Parameters &text(QLatin1StringView name, const std::optional<QString> &value);

    /** A whole number within @p range; sent when set. */
    Parameters &number(QLatin1StringView name, std::optional<int> value, Range range = {});

    /** The same, sent as digits in a text, which some versions ask for. */
    Parameters &numberAsText(QLatin1StringView name, int value, Range range = {});

    /** A truth value, sent when set. */
    Parameters &flag(QLatin1StringView name, std::optional<bool> value);

    /**
     * Whether the call, as this service and version have it, knows the parameters that follow. When it does not, one
     * of them that is set is refused, never left out in silence.
     */
    Parameters &whereKnown(bool known);

    /** Whether @p value is within @p range; notes it under @p name when it is not. */
    bool isWithin(QLatin1StringView name, int value, Range range);

    /** Notes that @p name is not allowed as it is, because of @p problem. */
    Parameters &refuse(QLatin1StringView name, const QString &problem);

    /** Field, value and range of the first parameter that is not allowed: `copies: 0 is not within 1 to 2147483647`. */
    const std::optional<QString> &problem() const { return m_problem; }

    /** The object to send. */
    const QJsonObject &object() const { return m_object; }

private:
    void insert(QLatin1StringView name, const QJsonValue &value);

    QJsonObject m_object;
    bool m_known = true;
    std::optional<QString> m_problem;
};

} // namespace linkvisual
