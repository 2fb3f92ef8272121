#pragma once

#include "profile.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace credentials {

/** What is wrong with one field of a profile. */
enum class ProblemKind {
    NotJson, ///< The text as a whole is no JSON object; the field is empty.
    UnknownField,
    RepeatedField, ///< It stands there twice, and nobody knows which of them is meant.
    SecretNotAllowed, ///< The field would hold a secret; secrets are asked for apart from the profile.
    Missing,
    WrongType,
    Empty, ///< Nothing, or nothing but spaces.
    TooLong,
    UnprintableCharacter, ///< A line break, another control character, or half a character.
    NotHeaderText, ///< It goes into an HTTP header: printable ASCII without spaces.
    UnknownValue, ///< Not one of those there are.
    UnknownRegion, ///< The service has no such region.
    RegionAndBaseUrl, ///< Both were given.
    BadUrl, ///< More or less than scheme, host, port and path.
    InsecureUrl, ///< Not HTTPS; plain HTTP is for this very machine.
    NotACallName, ///< Not like `commodity/buy`.
    NotAVersion, ///< Not like `1.0.5`.
    NotAnAmount, ///< Not an amount of yuan as a text like `150.00`, from 0.
    NotACount ///< Not a whole number from 1.
};

/** One field that cannot be taken. */
struct ProfileProblem {
    QString field; ///< As in the provisioning JSON, such as `callVersions.commodity/buy`.
    ProblemKind kind = ProblemKind::Missing;

    friend bool operator==(const ProfileProblem &, const ProfileProblem &) = default;
};

using ProfileProblems = QList<ProfileProblem>;

/** The ids of the regions that a service has; a region is not checked against a service that is missing here. */
using RegionIds = QMap<Service, QStringList>;

/** The longest name and the longest of any other text, in UTF-16 units. */
inline constexpr qsizetype longestName = 100;
inline constexpr qsizetype longestText = 512;

/**
 * Everything that is wrong with the values of @p profile, in the order of the provisioning JSON; its id is not looked
 * at.
 *
 * @param regions what the region must be one of
 */
ProfileProblems problemsOf(const Profile &profile, const RegionIds &regions);

/** What is wrong with an AppSecret, which may be empty; such as the marks and signs that come with it from elsewhere.
 */
std::optional<ProblemKind> problemOfSecret(const QByteArray &secret);

/** A problem in technical English, such as `appKey: missing`. */
QString technicalText(const ProfileProblem &problem);

} // namespace credentials
