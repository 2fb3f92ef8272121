#pragma once

#include "purchase_limits.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>
#include <QUuid>

namespace credentials {

/** The two platforms a profile can stand for (API facts, "Two services, one protocol"). */
enum class Service { LivingIot, Rtcx };

/** What a mistake costs: nothing, a test account's plans, or a customer's money. */
enum class Environment { Sandbox, Test, Production };

/** How to reach one platform under one AppKey. The AppSecret is never part of it; it is in the keychain under `id`. */
struct Profile {
    QUuid id; ///< Made once, kept when the profile is renamed.
    QString name; ///< What people call it; unique.
    Service service = Service::LivingIot;
    QString region; ///< Id of one of the service's regions; empty when there is a base URL.
    QUrl baseUrl; ///< A gateway of one's own; empty when there is a region.
    QString appKey;
    QString projectId; ///< Project for the cloudToken, which is optional.
    Environment environment = Environment::Production;
    QString userName; ///< Default for forms that ask for the user; may be empty.
    bool readOnly = false; ///< Whether changes can never be unlocked.
    plans::PurchaseLimits limits;
    QMap<QString, QString> callVersions; ///< Overrides of a call's version by its name, such as `commodity/buy`.
    bool secretStored = false; ///< Whether a secret was stored in the keychain, so that its absence means a loss.

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace credentials
