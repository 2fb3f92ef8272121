#include "profile_check.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace credentials {

namespace {

using Problem = std::optional<ProblemKind>;

bool isPrintable(const QString &text)
{
    return text.isValidUtf16() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.isSurrogate() || (character.isPrint() && character.category() != QChar::Other_Format);
    });
}

Problem problemOfText(const QString &text, qsizetype longest)
{
    if (text.size() > longest)
        return ProblemKind::TooLong;
    if (!isPrintable(text))
        return ProblemKind::UnprintableCharacter;
    return std::nullopt;
}

Problem problemOfName(const QString &name)
{
    return name.trimmed().isEmpty() ? ProblemKind::Empty : problemOfText(name, longestName);
}

Problem problemOfHeaderText(const QString &text)
{
    if (text.size() > longestText)
        return ProblemKind::TooLong;
    const bool good = std::all_of(text.begin(), text.end(),
        [](QChar character) { return character > QLatin1Char(' ') && character <= QLatin1Char('~'); });
    return good ? Problem() : ProblemKind::NotHeaderText;
}

bool isLoopback(const QString &host)
{
    return QHostAddress(host).isLoopback();
}

Problem problemOfBaseUrl(const QUrl &url)
{
    if (url.toEncoded().size() > longestText)
        return ProblemKind::TooLong;
    const bool plain
        = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!plain)
        return ProblemKind::BadUrl;
    if (url.scheme() == QLatin1String("https"))
        return std::nullopt;
    return url.scheme() == QLatin1String("http") && isLoopback(url.host()) ? Problem() : ProblemKind::InsecureUrl;
}

Problem problemOfRegion(const Profile &profile, const RegionIds &regions)
{
    if (profile.region.isEmpty())
        return profile.baseUrl.isEmpty() ? Problem(ProblemKind::Missing) : std::nullopt;
    if (!profile.baseUrl.isEmpty())
        return ProblemKind::RegionAndBaseUrl;
    const auto known = regions.constFind(profile.service);
    if (known != regions.constEnd())
        return known->contains(profile.region) ? Problem() : ProblemKind::UnknownRegion;
    return problemOfHeaderText(profile.region);
}

Problem problemOfCallVersion(const QString &call, const QString &version)
{
    static const QRegularExpression callName(QStringLiteral("\\A[A-Za-z][A-Za-z0-9]*(/[A-Za-z][A-Za-z0-9]*)*\\z"));
    static const QRegularExpression dottedVersion(QStringLiteral("\\A[0-9]{1,4}(\\.[0-9]{1,4}){1,3}\\z"));
    if (call.size() > longestText || !callName.match(call).hasMatch())
        return ProblemKind::NotACallName;
    return dottedVersion.match(version).hasMatch() ? Problem() : ProblemKind::NotAVersion;
}

QLatin1StringView wordsOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::NotJson:
        return QLatin1StringView("not a JSON object");
    case ProblemKind::UnknownField:
        return QLatin1StringView("unknown field");
    case ProblemKind::RepeatedField:
        return QLatin1StringView("given more than once");
    case ProblemKind::SecretNotAllowed:
        return QLatin1StringView("a secret must not be here");
    case ProblemKind::Missing:
        return QLatin1StringView("missing");
    case ProblemKind::WrongType:
        return QLatin1StringView("of another type than expected");
    case ProblemKind::Empty:
        return QLatin1StringView("empty");
    case ProblemKind::TooLong:
        return QLatin1StringView("too long");
    case ProblemKind::UnprintableCharacter:
        return QLatin1StringView("contains a character that cannot be printed");
    case ProblemKind::NotHeaderText:
        return QLatin1StringView("must be printable ASCII without spaces");
    case ProblemKind::UnknownValue:
        return QLatin1StringView("unknown value");
    case ProblemKind::UnknownRegion:
        return QLatin1StringView("not a region of this service");
    case ProblemKind::RegionAndBaseUrl:
        return QLatin1StringView("must not be given together with baseUrl");
    case ProblemKind::BadUrl:
        return QLatin1StringView("not a URL of scheme, host, port and path");
    case ProblemKind::InsecureUrl:
        return QLatin1StringView("must be https, or http to this machine");
    case ProblemKind::NotACallName:
        return QLatin1StringView("not a call's name, such as commodity/buy");
    case ProblemKind::NotAVersion:
        return QLatin1StringView("not a version, such as 1.0.5");
    case ProblemKind::NotAnAmount:
        return QLatin1StringView("not an amount of yuan as a text, such as \"150.00\"");
    case ProblemKind::NotACount:
        return QLatin1StringView("not a whole number from 1");
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileProblems problemsOf(const Profile &profile, const RegionIds &regions)
{
    ProfileProblems problems;
    const auto note = [&problems](const QString &field, Problem problem) {
        if (problem)
            problems.append({field, *problem});
    };
    note(QStringLiteral("name"), problemOfName(profile.name));
    note(QStringLiteral("region"), problemOfRegion(profile, regions));
    if (!profile.baseUrl.isEmpty())
        note(QStringLiteral("baseUrl"), problemOfBaseUrl(profile.baseUrl));
    note(QStringLiteral("appKey"), profile.appKey.isEmpty() ? ProblemKind::Empty : problemOfHeaderText(profile.appKey));
    note(QStringLiteral("projectId"), problemOfHeaderText(profile.projectId));
    note(QStringLiteral("userName"), problemOfText(profile.userName, longestText));
    for (const auto &[field, amount] : {std::pair("limits.pricePerOperation", profile.limits.pricePerOperation),
             std::pair("limits.pricePerDay", profile.limits.pricePerDay)}) {
        if (amount && *amount < plans::Money())
            note(QLatin1StringView(field), ProblemKind::NotAnAmount);
    }
    if (profile.limits.copies && *profile.limits.copies < 1)
        note(QStringLiteral("limits.copies"), ProblemKind::NotACount);
    for (auto entry = profile.callVersions.constBegin(); entry != profile.callVersions.constEnd(); ++entry)
        note(QStringLiteral("callVersions.") + entry.key(), problemOfCallVersion(entry.key(), entry.value()));
    return problems;
}

std::optional<ProblemKind> problemOfSecret(const QByteArray &secret)
{
    if (secret.size() > longestText)
        return ProblemKind::TooLong;
    const bool good = std::all_of(secret.begin(), secret.end(), [](char byte) { return byte > ' ' && byte <= '~'; });
    return good ? Problem() : ProblemKind::NotHeaderText;
}

QString technicalText(const ProfileProblem &problem)
{
    const QLatin1StringView words = wordsOf(problem.kind);
    if (problem.field.isEmpty())
        return words;
    // The name may be anybody's text, and this may go to a terminal.
    QString field = problem.field.left(longestName);
    for (QChar &character : field) {
        if (!character.isPrint() || character.isSurrogate())
            character = QChar::ReplacementCharacter;
    }
    return field + QLatin1StringView(": ") + words;
}

} // namespace credentials
