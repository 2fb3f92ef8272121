#pragma once

#include "world.h"

#include <QJsonObject>

namespace sandbox {

/** How a holding is kept in the data file; the two are each other's inverse. */
QJsonObject holdingToJson(const Holding &holding);
Holding holdingFromJson(const QJsonObject &object);

} // namespace sandbox
