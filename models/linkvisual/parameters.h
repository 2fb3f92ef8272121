#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

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

    /** Notes that @p name is not allowed as it is, because of @p problem. */
    Parameters &refuse(QLatin1StringView name, const QString &problem);

    /** Field, value and range of the first parameter that is not allowed: `copies: 0 is not within 1 to 2147483647`. */
    const std::optional<QString> &problem() const { return m_problem; }

    /** The object to send. */
    const QJsonObject &object() const { return m_object; }

private:
    bool check(QLatin1StringView name, int value, Range range);

    QJsonObject m_object;
    std::optional<QString> m_problem;
};

} // namespace linkvisual
