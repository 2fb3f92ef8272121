#pragma once

#include "intent.h"
#include "snapshot.h"

#include <QSet>
#include <QStringList>

namespace desk {

/** What the platform held before a write, as far as it must be known to tell afterwards what happened. */
struct Before {
    QStringList orders; ///< The ids of all orders of the device.
    QStringList targetOrders; ///< Those of the device that a transfer leads to.
    std::optional<plans::Order> order; ///< The order that the write is about, if it is about one that was there.
    plans::Reported<plans::FreePlan> freePlan;
    QList<plans::Order> freeOrders{}; ///< Of a write that starts the free plan: those of the device, one a claim.

    friend bool operator==(const Before &, const Before &) = default;
};

/** What the platform holds at one moment, of all devices that a write touches. */
struct Reading {
    QDateTime at; ///< The platform's time, UTC.
    QList<plans::Order> orders;
    QList<plans::Order> targetOrders; ///< Of the device that a transfer leads to.
    plans::Reported<plans::FreePlan> freePlan;
    bool showsFrozen = true; ///< Whether these reads promise to tell a frozen order (API facts, Versions).
};

/** Of a reading, what a write needs to be remembered. */
Before beforeOf(const Intent &intent, const Reading &reading);

/** What a fresh reading says of a write. */
enum class Verdict {
    Absent, ///< It shows nothing of it.
    Unclear, ///< Nothing that can be read tells, or only half of it is there: a person must find out.
    Fits, ///< It shows what the write does, which somebody else may have done.
    Proved, ///< It shows what nobody else can have done, or what is done now whoever did it.
    Several ///< It shows more than the write does: it may have been carried out twice.
};

/** The verdict, and what it stands on. */
struct Evidence {
    Verdict verdict = Verdict::Absent;
    std::optional<plans::Order> order; ///< The order that was made or changed, where there is one.
    QStringList newOrders; ///< All that were not there before, on any of the devices.
    QString detail; ///< Technical, in English: why it is unclear or several.
};

/** A write whose traces are looked for. */
struct Trial {
    Intent intent;
    Before before;
    bool answered = false; ///< Whether the platform said yes.
    QString orderId; ///< The order of that answer, or the one that was found before; may be empty.
    QString tag; ///< What went along in the user field; empty: nothing did.
};

/**
 * Looks for the traces of a write (what counts for which kind: DESIGN, Writing).
 *
 * @param others orders that the journal ascribes to other operations
 */
Evidence evidenceOf(const Trial &trial, const Reading &now, const QSet<QString> &others);

/** Why @p intent makes no sense with what the platform holds, in English for the record; nothing when it does. */
std::optional<QString> factsAgainst(const Intent &intent, const Before &before, const QDateTime &now);

/** The orders in @p now whose ids are not in @p before. */
QList<plans::Order> newOrders(const QList<plans::Order> &now, const QStringList &before);

/**
 * Whether @p order may be what @p intent bought: the same plan and number of copies, and not a free order. Fields
 * that were not reported speak neither for nor against it.
 */
bool fits(const plans::Order &order, const BuyIntent &intent);

} // namespace desk
