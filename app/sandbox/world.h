#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sandbox {

/** A plan on sale (seeds, commodity/query). */
struct Commodity {
    QString category; ///< CAMERA or DOORBELL.
    QString name;
    QString specification;
    int type = 0; ///< 1 continuous, 2 event.
    QString price; ///< Decimal yuan, one copy.
    int lifecycle = 0; ///< Days kept.
    int months = 0; ///< Term of one copy.
    QString description; ///< Empty: not sent.
    QString icon; ///< File name under /_sandbox/icon/; empty: not sent.
    QStringList withheld = {}; ///< Fields of the reply that are not sent.
};

struct Product {
    QString productKey;
    QString name;
    QString category;
};

/** An account of the end-user app. */
struct Account {
    QString identityId;
    QString phone;
    QString email;
    QString nickName;
};

/** What a device is; never changes while the sandbox runs. */
struct Device {
    QString iotId;
    int product = 0; ///< Index into Scenario::products().
    QString deviceName;
    QString nickName;
    int status = 1; ///< 0 never active, 1 online, 3 offline, 8 disabled.
    QString serialNumber;
    QString firmwareVersion;
    qint64 activeMs = 0; ///< UTC milliseconds; 0: never active.
};

enum Payment { Unpaid = 0, Paid = 1, Paying = 2 };
enum Origin { Purchased = 0, Free = 1 };

/** One order. Times are UTC milliseconds, 0 where there is none. */
struct Order {
    QString orderId;
    QString outOrderNo;
    QString identityId; ///< The account it belongs to; empty: bought for a device without an owner.
    QString userName;
    QString userId;
    QString specification;
    QString price; ///< Of all copies.
    int type = 0;
    int copies = 0;
    int months = 0; ///< Of all copies.
    int payment = Paid;
    int origin = Purchased;
    qint64 createdMs = 0;
    qint64 startMs = 0;
    qint64 endMs = 0;
    qint64 frozenMs = 0; ///< When it was frozen.
    qint64 usedMs = 0; ///< Used before the present start, by a plan that was paused or moved.

    friend bool operator==(const Order &, const Order &) = default;
};

/** What changes about a device: who administers it and what was ordered for it. */
struct Holding {
    QString owner; ///< identityId of the administrator; empty: bound to nobody.
    QStringList sharedWith;
    QList<Order> orders; ///< In the order they were made.

    friend bool operator==(const Holding &, const Holding &) = default;
};

} // namespace sandbox
