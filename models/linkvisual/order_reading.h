#pragma once

#include "json_reader.h"
#include "order.h"

namespace linkvisual {

/** How much of an order a reply tells. */
enum class OrderForm {
    Full, ///< As the seeds' lists of required fields say; newer versions add to it.
    Sparse ///< No commodityCode or paymentStatus, and times only of the plan in force (seeds, RTCX order/query).
};

/** Reads an order; newer names of a field come before older ones. Dates may be missing while it is being created. */
plans::Order readOrder(const JsonReader &order, OrderForm form);

} // namespace linkvisual
