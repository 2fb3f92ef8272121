#pragma once

#include "json_reader.h"
#include "order.h"

namespace linkvisual {

/** How a reply names what every order must have, for the words when it is missing. */
enum class OrderForm {
    Full, ///< commodityType and expired, as in the seeds' lists of required fields.
    Sparse ///< recordType and status (seeds, RTCX order/query).
};

/**
 * Reads an order; newer names of a field come before older ones. What a change is judged by must be there: number,
 * specification, copies, type and status. The rest may be missing or of another form, which is not reported then.
 */
plans::Order readOrder(const JsonReader &order, OrderForm form);

} // namespace linkvisual
