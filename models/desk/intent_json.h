#pragma once

#include "intent.h"

#include <QJsonObject>

namespace desk {

/** The word for the kind of @p intent in the journal, which never changes. */
QString kindName(const Intent &intent);

/** An intent for the journal. */
QJsonObject toJson(const Intent &intent);

/** The intent that was written, or nothing for a kind that this program does not know. */
std::optional<Intent> intentFromJson(const QJsonObject &json);

} // namespace desk
