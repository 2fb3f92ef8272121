#pragma once

#include <QtGlobal>

/**
 * Everything the sandbox had to invent because the real platform does not document it. Nothing else in the sandbox
 * goes beyond the contract and the facts; a rule that turns out different is changed here and where it is named.
 *
 * Rules without a number:
 * - assumed: continuous and event plans queue apart, a free plan queues with the plans of its type; two recordings of
 *   different kinds do not compete.
 * - assumed: a plan that is brought forward pauses the one in force, which keeps its rest (preConsume exists to say how
 *   much was used) and goes on afterwards; the others of the queue follow in their order.
 * - assumed: freezing or moving away a plan moves no other plan of the device; no source speaks of a shift.
 * - assumed: a month is a calendar month of Beijing time; a sample of one month lasts 30.84 days, so nobody knows.
 * - assumed: an order's price is for all copies; the pictures of the desk show it so.
 * - assumed: a buy through these calls is paid at once, as the vendor settles with the platform.
 * - assumed: claiming the free plan leaves an order of orderType 1; the field exists to tell the two apart.
 * - assumed: free orders, frozen, expired and unpaid orders cannot be transferred; there is nothing to hand on.
 * - assumed: a transferred order keeps its id, its dates' length and its used time.
 * - assumed: binding an order that already belongs to the administrator succeeds and changes nothing.
 * - assumed: bound and unbound administrators see the same orders; order/query asks by device.
 * - assumed: orders are listed newest first.
 * - assumed: no administrator means 29004 for a purchase, unless deviceNoOwner says that this is known.
 * - assumed: an unknown cloudToken is 401, one that ran out or was replaced is 20017.
 * - assumed: a request without timestamp or nonce is refused; the contract's example sends both.
 * - assumed: a non-form body without Content-MD5 is refused; otherwise the signature would not cover it.
 * - assumed: the RTCX list of plans has the shape of the newest Living IoT one, its orders that of its own list.
 */
namespace sandbox::assumed {

/** Reads of the seeds' versions say `expired` 2 for a frozen order; their text promises only 0 and 1. */
constexpr bool seedReadsShowFrozen = true;

/** `expired` of a free plan nobody claimed: 2 was seen, without an explanation. */
constexpr int unclaimedFreePlanExpired = 2;

/** Months of free plan that one administrator may claim of one device: the largest quota of one claim. */
constexpr int freeMonths = 3;

/** Days a free recording is kept, and its type (2: event): a common gift, nobody states one. */
constexpr int freeLifecycle = 7;
constexpr int freeType = 2;

/** The largest number of copies of one order; without one an end date could leave the calendar. */
constexpr int maxCopies = 100;

/** HTTP status of the gateway's refusals: the facts give the set of statuses and the messages, not the pairs. */
constexpr int statusOfInvalidKey = 403;
constexpr int statusOfInvalidSignature = 400;
constexpr int statusOfInvalidUrl = 404;

/** Codes of refusals whose real code nobody knows: an invented range, far from every code that was seen. */
enum InventedCode : int {
    PlanNotInCatalogue = 99001,
    PlanNotAvailable = 99002,
    OrderNotFound = 99003,
    OrderFrozen = 99004,
    OrderExpired = 99005,
    OrderNotPaid = 99006,
    OrderInForceAlready = 99007,
    FreeQuotaUsedUp = 99008,
    FreeClaimsUsedUp = 99009,
    FreePlanNotClaimed = 99010,
    FreeOrderNotTransferable = 99011,
    SameDevice = 99012,
};

} // namespace sandbox::assumed
