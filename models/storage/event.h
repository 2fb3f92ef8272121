#pragma once

#include "device_key.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

namespace storage {

/** What a writer adds to an operation. None of the texts may contain a line feed. */
struct Entry {
    QString kind; ///< What happened: `sent`, `answered`…
    QString state; ///< How far the operation has come with it.
    bool isOpen = true; ///< Whether its devices stay locked.
    QJsonObject payload; ///< Everything to be kept about it. Never a secret.
};

/** One line of the journal, which nobody changes any more. */
struct Event {
    qint64 number = 0; ///< Position in the chain, from 1, without gaps.
    QString operationId;
    QString kind;
    QString state; ///< How far the operation has come with this event.
    bool isOpen = true; ///< Whether the operation's devices are locked after it.
    QString owner; ///< The journal object that wrote it, see OwnerLock; the operation is that one's from here on.
    QDateTime at; ///< UTC, whole milliseconds.
    QByteArray payload; ///< Compact JSON, exactly as it was hashed.
    QByteArray previousHash; ///< SHA-256 of the event before, in hexadecimal digits; zeros for the first.
    QByteArray hash; ///< SHA-256 of this event, see event_chain.h.

    QJsonObject object() const { return QJsonDocument::fromJson(payload).object(); }

    friend bool operator==(const Event &, const Event &) = default;
};

/** The name under which reserve() puts the devices into the payload of an operation's first event. */
inline constexpr QLatin1StringView devicesField("devices");

/** Whether the process that an operation belongs to can still work on it. */
enum class Owner {
    Us, ///< This journal object.
    Alive, ///< Another one, whose process holds its lock.
    Dead ///< Another one, whose process has ended.
};

/** How far an operation has come. */
struct Standing {
    QString operationId;
    QString state;
    bool isOpen = true;
    QString owner; ///< Who wrote its latest event.
    Owner ownerIs = Owner::Dead;

    friend bool operator==(const Standing &, const Standing &) = default;
};

} // namespace storage

Q_DECLARE_METATYPE(storage::Event)
