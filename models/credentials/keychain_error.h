#pragma once

#include <QMetaType>
#include <QString>
#include <tl/expected.hpp>

namespace credentials {

/** Why the keychain gave no secret or took none, as far as it decides the words for a person and what to do next. */
enum class KeychainErrorKind {
    Absent, ///< There is none. If one was stored, it was lost or belongs to another account or computer.
    Locked, ///< There is one, or there may be; the keychain must be unlocked first.
    Denied, ///< A person or the system refused.
    NoService, ///< There is no keychain here: no session bus, or nobody on it who keeps secrets.
    TimedOut, ///< No answer within the time limit. A secret being stored may still be stored later.
    Failed ///< Anything else; `text` has the keychain's words.
};

/** Why the keychain gave no secret or took none. Nothing was deleted because of it. */
struct KeychainError {
    KeychainErrorKind kind = KeychainErrorKind::Failed;
    QString text; ///< The keychain's own words where there are any; technical.
};

template <typename T>
using KeychainResult = tl::expected<T, KeychainError>;

} // namespace credentials

Q_DECLARE_METATYPE(credentials::KeychainErrorKind)
