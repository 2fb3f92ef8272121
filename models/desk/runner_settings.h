#pragma once

#include "write_limits.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace desk {

/** Who stands in the journal, what may be spent, and when things are tried again. */
struct RunnerSettings {
    /** How the person calls themselves at the moment; the system's user name is recorded beside it. */
    std::function<QString()> operatorName = [] { return QString(); };
    QString profile;
    QString profileId; ///< Stays when the profile is renamed; empty for the built-in platform.
    QString environment; ///< A fixed word such as `production`.
    plans::PurchaseLimits limits;
    /** Why changes are unlocked at the moment, for the record; empty where there is no lock. */
    std::function<QString()> unlockReason = [] { return QString(); };
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    /** How long to wait before each fresh reading that looks for what was answered. */
    QList<std::chrono::milliseconds> readingDelays{
        std::chrono::seconds(0), std::chrono::seconds(1), std::chrono::seconds(2), std::chrono::seconds(4)};
    /** How long to wait before an answer is written to the journal again; the last one from then on. At least one. */
    QList<std::chrono::milliseconds> writingDelays{
        std::chrono::seconds(1), std::chrono::seconds(2), std::chrono::seconds(5), std::chrono::seconds(15)};
    /** How long after an outcome became unknown the device is read again; then once the request has expired. */
    QList<std::chrono::milliseconds> resolvingDelays{
        std::chrono::seconds(2), std::chrono::seconds(5), std::chrono::seconds(15), std::chrono::seconds(60)};
    /** How often what was closed as not having happened is read again, and for how long after that. */
    std::chrono::milliseconds afterwardsDelay = std::chrono::minutes(15);
    std::chrono::milliseconds afterwardsLimit = std::chrono::hours(24);
    /** How often it is looked whether another program has died and left something open. */
    std::chrono::milliseconds pickUpDelay = std::chrono::minutes(1);
    /**
     * After how long the platform cannot carry out a request any more: a signature lives 15 minutes (API facts,
     * Signing); one more, because it is signed a moment after it is recorded, and worked on after it has arrived.
     */
    std::chrono::milliseconds requestLifetime = std::chrono::minutes(16);
};

} // namespace desk
