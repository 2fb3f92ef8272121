#pragma once

#include "service.h"

#include <QList>
#include <QString>

namespace desk {

/** The versions of a call that PlanDesk knows. */
struct CallVersions {
    QString call; ///< Such as `commodity/buy`, the key of a profile's overrides.
    QString contract; ///< The one used unless a profile overrides it.
    QString newest;
};

/** The calls of @p service of which PlanDesk knows more than one version. */
QList<CallVersions> callsWithVersions(linkvisual::Service service);

/** Whether PlanDesk makes a call of this name, such as `commodity/buy`, to any service. */
bool isCall(const QString &name);

} // namespace desk
