#pragma once

#include "event.h"

#include <QMetaType>
#include <QString>
#include <tl/expected.hpp>

#include <optional>

namespace storage {

/** Why a store gave no result, as far as it decides the words for a person and what to do next. */
enum class StorageErrorKind {
    NotOpen, ///< Nothing was opened yet, or it was closed.
    CannotOpen, ///< The file or its folder cannot be opened, or no file can be made there.
    ReadOnly, ///< The file can be read but not written.
    DiskFull,
    Corrupt, ///< The file is damaged, is of another kind, or the chain is broken; `detail` says where.
    NewerVersion, ///< A newer PlanDesk wrote the file.
    Busy, ///< Another process kept the file to itself for too long.
    Failed, ///< Anything else; `detail` has the database's words.
    Cancelled, ///< Whoever asked for it no longer wants it.
    InvalidEntry, ///< A text contains a line feed, or nothing was named; a fault of the program.
    // The journal's own.
    DeviceHeld, ///< Another operation on the device is open; `holder` says which.
    UnknownOperation,
    ChangedMeanwhile ///< The operation is no longer as the writer saw it, or no longer the writer's.
};

/** The operation that holds a device. */
struct Holder {
    Standing standing;
    DeviceKey device;
    Event reserved; ///< Its first event: who, when, and what for.

    friend bool operator==(const Holder &, const Holder &) = default;
};

/** Why a store gave no result. Nothing was written. */
struct StorageError {
    StorageErrorKind kind = StorageErrorKind::Failed;
    QString detail; ///< Technical, in English.
    std::optional<Holder> holder;

    friend bool operator==(const StorageError &, const StorageError &) = default;
};

template <typename T>
using Result = tl::expected<T, StorageError>;

inline tl::unexpected<StorageError> failure(StorageErrorKind kind, const QString &detail)
{
    return tl::unexpected(StorageError{kind, detail, {}});
}

} // namespace storage

Q_DECLARE_METATYPE(storage::StorageError)
