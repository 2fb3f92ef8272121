#include "profile_json.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace credentials {

namespace {

constexpr std::array serviceNames{
    std::pair{Service::LivingIot, QLatin1StringView("living")}, std::pair{Service::Rtcx, QLatin1StringView("rtcx")}};
constexpr std::array environmentNames{std::pair{Environment::Sandbox, QLatin1StringView("sandbox")},
    std::pair{Environment::Test, QLatin1StringView("test")},
    std::pair{Environment::Production, QLatin1StringView("production")}};

const QString idField = QStringLiteral("id");
const QString nameField = QStringLiteral("name");
const QString serviceField = QStringLiteral("service");
const QString regionField = QStringLiteral("region");
const QString baseUrlField = QStringLiteral("baseUrl");
const QString appKeyField = QStringLiteral("appKey");
const QString projectIdField = QStringLiteral("projectId");
const QString environmentField = QStringLiteral("environment");
const QString userNameField = QStringLiteral("userName");
const QString readOnlyField = QStringLiteral("readOnly");
const QString callVersionsField = QStringLiteral("callVersions");
const QString limitsField = QStringLiteral("limits");
const QString pricePerOperationField = QStringLiteral("pricePerOperation");
const QString pricePerDayField = QStringLiteral("pricePerDay");
const QString copiesField = QStringLiteral("copies");
const QString secretStoredField = QStringLiteral("secretStored");

template <typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    const auto found
        = std::find_if(names.begin(), names.end(), [value](const auto &entry) { return entry.first == value; });
    return found->second;
}

/** Takes fields out of an object and notes what is wrong with them; whatever is left over is unknown. */
class FieldReader
{
public:
    explicit FieldReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString text(const QString &field, bool required)
    {
        const QJsonValue value = take(field, required);
        if (!value.isNull() && !value.isString())
            note(field, ProblemKind::WrongType);
        return value.toString();
    }

    bool flag(const QString &field)
    {
        const QJsonValue value = take(field, false);
        if (!value.isNull() && !value.isBool())
            note(field, ProblemKind::WrongType);
        return value.toBool();
    }

    template <typename Names>
    auto oneOf(const QString &field, const Names &names)
    {
        const QString text = this->text(field, true);
        for (const auto &[value, name] : names) {
            if (text == name)
                return value;
        }
        if (!has(field))
            note(field, ProblemKind::UnknownValue);
        return names.front().first;
    }

    QUrl url(const QString &field)
    {
        const QString text = this->text(field, false);
        QUrl url(text, QUrl::StrictMode);
        if (!text.isEmpty() && (url.isEmpty() || !url.isValid()))
            note(field, ProblemKind::BadUrl);
        return url;
    }

    QMap<QString, QString> texts(const QString &field)
    {
        const QJsonValue value = take(field, false);
        if (!value.isNull() && !value.isObject())
            note(field, ProblemKind::WrongType);
        QMap<QString, QString> texts;
        const QJsonObject object = value.toObject();
        for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
            if (entry->isString())
                texts.insert(entry.key(), entry->toString());
            else
                note(field + QLatin1Char('.') + entry.key(), ProblemKind::WrongType);
        }
        return texts;
    }

    plans::PurchaseLimits limits(const QString &field)
    {
        const QJsonValue value = take(field, false);
        if (!value.isNull() && !value.isObject())
            note(field, ProblemKind::WrongType);
        QJsonObject object = value.toObject();
        const auto path = [&field](const QString &name) { return field + QLatin1Char('.') + name; };
        // A number of JSON is no exact decimal, so an amount is a text.
        const auto amount = [&](const QString &name) -> std::optional<plans::Money> {
            const QJsonValue text = object.take(name);
            if (text.isUndefined() || text.isNull())
                return std::nullopt;
            const std::optional<plans::Money> money = plans::Money::fromDecimal(text.toString());
            if (!money)
                note(path(name), text.isString() ? ProblemKind::NotAnAmount : ProblemKind::WrongType);
            return money;
        };
        plans::PurchaseLimits limits;
        limits.pricePerOperation = amount(pricePerOperationField);
        limits.pricePerDay = amount(pricePerDayField);
        const QJsonValue copies = object.take(copiesField);
        if (!copies.isUndefined() && !copies.isNull()) {
            limits.copies = copies.toInt(-1);
            if (!copies.isDouble())
                note(path(copiesField), ProblemKind::WrongType);
        }
        const QStringList unknown = object.keys();
        for (const QString &name : unknown)
            note(path(name), ProblemKind::UnknownField);
        return limits;
    }

    QUuid identifier(const QString &field)
    {
        const QString text = this->text(field, true);
        const QUuid id = QUuid::fromString(text);
        if (id.isNull() && !has(field))
            note(field, ProblemKind::UnknownValue);
        return id;
    }

    /** All problems: those of form, those of @p values, and the fields that nobody took. */
    ProfileProblems finish(const ProfileProblems &values)
    {
        for (const ProfileProblem &problem : values) {
            // A region depends on the service, and on whether there was a base URL at all.
            const bool follows = problem.field == regionField && (has(serviceField) || has(baseUrlField));
            if (!has(problem.field) && !follows)
                m_problems.append(problem);
        }
        const QStringList left = m_object.keys();
        for (const QString &field : left) {
            const bool secret = field.contains(QLatin1String("secret"), Qt::CaseInsensitive)
                || field.contains(QLatin1String("password"), Qt::CaseInsensitive);
            note(field, secret ? ProblemKind::SecretNotAllowed : ProblemKind::UnknownField);
        }
        return m_problems;
    }

private:
    QJsonValue take(const QString &field, bool required)
    {
        QJsonValue value = m_object.take(field);
        if (!value.isUndefined() && !value.isNull())
            return value;
        if (required)
            note(field, ProblemKind::Missing);
        return QJsonValue::Null;
    }

    void note(const QString &field, ProblemKind kind) { m_problems.append({field, kind}); }

    bool has(const QString &field) const
    {
        return std::any_of(m_problems.begin(), m_problems.end(),
            [&field](const ProfileProblem &problem) { return problem.field == field; });
    }

    QJsonObject m_object;
    ProfileProblems m_problems;
};

/** The first name that stands more than once in an object of @p json, which is well-formed; or an empty one. */
QByteArray repeatedName(const QByteArray &json)
{
    QList<QSet<QByteArray>> open;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char sign = json.at(at);
        if (sign == '{' || sign == '[')
            open.append(QSet<QByteArray>());
        else if (sign == '}' || sign == ']')
            open.removeLast();
        if (sign != '"')
            continue;
        const qsizetype begin = at + 1;
        for (at = begin; json.at(at) != '"'; ++at)
            at += json.at(at) == '\\' ? 1 : 0;
        qsizetype next = at + 1;
        while (next < json.size() && QByteArrayView(" \t\r\n").contains(json.at(next)))
            ++next;
        // A text is a name when a colon follows.
        if (next == json.size() || json.at(next) != ':')
            continue;
        const QByteArray name = json.sliced(begin, at - begin);
        if (open.last().contains(name))
            return name;
        open.last().insert(name);
    }
    return {};
}

Profile readFields(FieldReader &reader)
{
    Profile profile;
    profile.name = reader.text(nameField, true);
    profile.service = reader.oneOf(serviceField, serviceNames);
    profile.region = reader.text(regionField, false);
    profile.baseUrl = reader.url(baseUrlField);
    profile.appKey = reader.text(appKeyField, true);
    profile.projectId = reader.text(projectIdField, false);
    profile.environment = reader.oneOf(environmentField, environmentNames);
    profile.userName = reader.text(userNameField, false);
    profile.readOnly = reader.flag(readOnlyField);
    profile.limits = reader.limits(limitsField);
    profile.callVersions = reader.texts(callVersionsField);
    return profile;
}

tl::expected<Profile, ProfileProblems> checked(Profile profile, FieldReader &reader, const RegionIds &regions)
{
    ProfileProblems problems = reader.finish(problemsOf(profile, regions));
    if (!problems.isEmpty())
        return tl::unexpected(std::move(problems));
    return profile;
}

} // namespace

tl::expected<Profile, ProfileProblems> readProvisionedProfile(const QByteArray &json, const RegionIds &regions)
{
    if (json.size() > largestProvisioningText)
        return tl::unexpected(ProfileProblems{{QString(), ProblemKind::TooLong}});
    const QByteArray mark("\xef\xbb\xbf");
    QJsonParseError error;
    const QJsonDocument document
        = QJsonDocument::fromJson(json.startsWith(mark) ? json.sliced(mark.size()) : json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return tl::unexpected(ProfileProblems{{QString(), ProblemKind::NotJson}});
    if (const QByteArray name = repeatedName(json); !name.isEmpty())
        return tl::unexpected(ProfileProblems{{QString::fromUtf8(name), ProblemKind::RepeatedField}});
    FieldReader reader(document.object());
    Profile profile = readFields(reader);
    profile.id = QUuid::createUuid();
    profile.name = profile.name.trimmed();
    return checked(std::move(profile), reader, regions);
}

static QJsonObject toJson(const plans::PurchaseLimits &limits)
{
    QJsonObject object;
    if (limits.pricePerOperation)
        object.insert(pricePerOperationField, limits.pricePerOperation->toDecimal());
    if (limits.pricePerDay)
        object.insert(pricePerDayField, limits.pricePerDay->toDecimal());
    if (limits.copies)
        object.insert(copiesField, *limits.copies);
    return object;
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject versions;
    for (auto entry = profile.callVersions.constBegin(); entry != profile.callVersions.constEnd(); ++entry)
        versions.insert(entry.key(), entry.value());
    QJsonObject object{{idField, profile.id.toString(QUuid::WithoutBraces)}, {nameField, profile.name},
        {serviceField, nameOf(serviceNames, profile.service)}, {appKeyField, profile.appKey},
        {environmentField, nameOf(environmentNames, profile.environment)}, {projectIdField, profile.projectId},
        {userNameField, profile.userName}, {readOnlyField, profile.readOnly}, {callVersionsField, versions},
        {secretStoredField, profile.secretStored}};
    if (!profile.limits.isEmpty())
        object.insert(limitsField, toJson(profile.limits));
    if (profile.baseUrl.isEmpty())
        object.insert(regionField, profile.region);
    else
        object.insert(baseUrlField, profile.baseUrl.toString(QUrl::FullyEncoded));
    return object;
}

tl::expected<Profile, ProfileProblems> readStoredProfile(const QJsonObject &object)
{
    FieldReader reader(object);
    Profile profile = readFields(reader);
    profile.id = reader.identifier(idField);
    profile.secretStored = reader.flag(secretStoredField);
    return checked(std::move(profile), reader, {});
}

} // namespace credentials
