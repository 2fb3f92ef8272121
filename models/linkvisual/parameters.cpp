#include "parameters.h"

namespace linkvisual {

Parameters &Parameters::required(QLatin1StringView name, const QString &value)
{
    if (value.trimmed().isEmpty())
        return refuse(name, QStringLiteral("must not be empty"));
    insert(name, value);
    return *this;
}

Parameters &Parameters::text(QLatin1StringView name, const std::optional<QString> &value)
{
    if (value)
        insert(name, *value);
    return *this;
}

Parameters &Parameters::number(QLatin1StringView name, std::optional<int> value, Range range)
{
    if (value && isWithin(name, *value, range))
        insert(name, *value);
    return *this;
}

Parameters &Parameters::numberAsText(QLatin1StringView name, int value, Range range)
{
    if (isWithin(name, value, range))
        insert(name, QString::number(value));
    return *this;
}

Parameters &Parameters::flag(QLatin1StringView name, std::optional<bool> value)
{
    if (value)
        insert(name, *value);
    return *this;
}

Parameters &Parameters::whereKnown(bool known)
{
    m_known = known;
    return *this;
}

Parameters &Parameters::refuse(QLatin1StringView name, const QString &problem)
{
    if (!m_problem)
        m_problem = name + QLatin1String(": ") + problem;
    return *this;
}

bool Parameters::isWithin(QLatin1StringView name, int value, Range range)
{
    if (value >= range.least && value <= range.most)
        return true;
    refuse(name, QStringLiteral("%1 is not within %2 to %3").arg(value).arg(range.least).arg(range.most));
    return false;
}

void Parameters::insert(QLatin1StringView name, const QJsonValue &value)
{
    if (m_known)
        m_object.insert(name, value);
    else
        refuse(name, QStringLiteral("not known to this version of the call"));
}

} // namespace linkvisual
