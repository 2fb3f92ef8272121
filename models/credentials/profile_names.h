#pragma once

#include "profile.h"

#include <QList>

namespace credentials {

/** Whether two profiles would look as if they had the same name: width of letters and case make no difference. */
bool isSameName(const QString &name, const QString &other);

/**
 * Whether a profile cannot be called @p name: because one of @p profiles is, unless that has the id @p own, or because
 * PlanDesk calls its own platform so, in any of its languages.
 */
bool isNameTaken(const QString &name, const QList<Profile> &profiles, const QUuid &own = {});

} // namespace credentials
