#pragma once

#include "free_plan.h"
#include "order.h"
#include "plan.h"
#include "snapshot.h"

#include <QJsonObject>

namespace storage {

/** An order as it is stored; what was not reported is left out. */
QJsonObject toJson(const plans::Order &order);
plans::Order orderFromJson(const QJsonObject &json);

/** A free plan as it is stored. */
QJsonObject toJson(const plans::FreePlan &plan);
plans::FreePlan freePlanFromJson(const QJsonObject &json);

/** A plan on sale as it is stored. */
QJsonObject toJson(const plans::Plan &plan);
plans::Plan planFromJson(const QJsonObject &json);

/** All plans of a device as they are stored. */
QJsonObject toJson(const plans::Snapshot &snapshot);
plans::Snapshot snapshotFromJson(const QJsonObject &json);

} // namespace storage
