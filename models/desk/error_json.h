#pragma once

#include "api_error.h"

#include <QJsonObject>

namespace desk {

/** An error for the journal, without both strings to sign. */
QJsonObject toJson(const linkvisual::ApiError &error);

/** An error from the journal; an unknown kind reads as UnreadableReply, an unknown outcome as Unknown. */
linkvisual::ApiError errorFromJson(const QJsonObject &json);

} // namespace desk
