#pragma once

#include "money.h"
#include "operation.h"

#include <QMetaType>

#include <memory>

namespace storage {
struct Event;
}

namespace desk {

/** One operation as the journal tells it, with who began it and where. */
struct RecordedOperation {
    Operation operation;
    QString kind; ///< The journal's word, see kindName(); perhaps one that this program does not know.
    bool isKnownKind = true; ///< Otherwise `operation.intent` says nothing.
    QString operatorName; ///< As the person called themselves; may be empty.
    QString systemUser;
    QString computer;
    QString profile;
    QString profileId; ///< Empty for the built-in platform.
    QString environment; ///< A fixed word such as `production`.
    std::optional<plans::Money> estimate; ///< Price × copies, once it was prepared.
    QStringList newOrders; ///< That the latest fresh reading showed and that were not there before.

    /** Who began it: as they called themselves, else as the system does. */
    const QString &person() const { return operatorName.isEmpty() ? systemUser : operatorName; }

    /** Every order it is about, made, or may have made once too often, each once. */
    QStringList orders() const;
};

/** As it is shared between threads: what is there never changes, but is replaced. */
using Recorded = std::shared_ptr<const RecordedOperation>;

/** Brings @p recorded up to date with one more event. */
void apply(RecordedOperation &recorded, const storage::Event &event);

/** What @p events, first to last, say of one operation; at least one. */
RecordedOperation recordedOperationFrom(const QList<storage::Event> &events);

} // namespace desk

Q_DECLARE_METATYPE(desk::Recorded)
