#include "profile_names.h"

#include "folded.h"

#include <algorithm>

namespace credentials {

namespace {

// As the window says it in each language, so that nobody takes a profile for the sandbox.
const QString builtInNames[] = {QStringLiteral("Built-in platform"), QStringLiteral("内置平台")};

} // namespace

bool isSameName(const QString &name, const QString &other)
{
    return plans::folded(name).simplified() == plans::folded(other).simplified();
}

bool isNameTaken(const QString &name, const QList<Profile> &profiles, const QUuid &own)
{
    const auto isBuiltIn = [&name](const QString &builtIn) { return isSameName(name, builtIn); };
    return std::any_of(std::begin(builtInNames), std::end(builtInNames), isBuiltIn)
        || std::any_of(profiles.begin(), profiles.end(),
            [&](const Profile &other) { return other.id != own && isSameName(name, other.name); });
}

} // namespace credentials
