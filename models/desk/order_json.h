#pragma once

#include "intent.h"
#include "order.h"

#include <QJsonObject>

namespace desk {

/** An order for the journal; what was not reported is left out. */
QJsonObject toJson(const plans::Order &order);
plans::Order orderFromJson(const QJsonObject &json);

/** An intent for the journal. */
QJsonObject toJson(const BuyIntent &intent);
BuyIntent intentFromJson(const QJsonObject &json);

} // namespace desk
