#pragma once

#include "intent.h"

#include <QJsonObject>

namespace desk {

/** An intent for the journal. */
QJsonObject toJson(const BuyIntent &intent);
BuyIntent intentFromJson(const QJsonObject &json);

} // namespace desk
