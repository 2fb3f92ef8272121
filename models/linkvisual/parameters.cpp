#include "parameters.h"

namespace linkvisual {

Parameters &Parameters::required(QLatin1StringView name, const QString &value)
{
    if (value.trimmed().isEmpty())
        return refuse(name, QStringLiteral("must not be empty"));
    m_object.insert(name, value);
    return *this;
}

Parameters &Parameters::text(QLatin1StringView name, const std::optional<QString> &value)
{
    if (value)
        m_object.insert(name, *value);
    return *this;
}

Parameters &Parameters::number(QLatin1StringView name, std::optional<int> value, Range range)
{
    if (value && check(name, *value, range))
        m_object.insert(name, *value);
    return *this;
}

Parameters &Parameters::numberAsText(QLatin1StringView name, int value, Range range)
{
    if (check(name, value, range))
        m_object.insert(name, QString::number(value));
    return *this;
}

Parameters &Parameters::flag(QLatin1StringView name, std::optional<bool> value)
{
    if (value)
        m_object.insert(name, *value);
    return *this;
}

Parameters &Parameters::refuse(QLatin1StringView name, const QString &problem)
{
    if (!m_problem)
        m_problem = name + QLatin1String(": ") + problem;
    return *this;
}

bool Parameters::check(QLatin1StringView name, int value, Range range)
{
    if (value >= range.least && value <= range.most)
        return true;
    refuse(name, QStringLiteral("%1 is not within %2 to %3").arg(value).arg(range.least).arg(range.most));
    return false;
}

} // namespace linkvisual
