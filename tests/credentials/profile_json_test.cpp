#include "profile_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace credentials;

/** Profiles as somebody prepared them, and as the store keeps them. */
class ProfileJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void readsWhatMustBeThere();
    void everyProfileHasAnIdOfItsOwn();
    void problems_data();
    void problems();
    void allProblemsAtOnce();
    void neverASecret_data();
    void neverASecret();
    void notAnObject_data();
    void notAnObject();
    void aFieldIsGivenOnce();
    void tooLarge();
    void storedFormKeepsEverything();
    void storedRegionMayBeNewer();
    void storedProblems_data();
    void storedProblems();
    void technicalTextsAreHarmless();
};

namespace {

const RegionIds regions{{Service::LivingIot, {QStringLiteral("cn"), QStringLiteral("eu-central-1")}},
    {Service::Rtcx, {QStringLiteral("cn"), QStringLiteral("overseas")}}};

QJsonObject smallest()
{
    return {{QStringLiteral("name"), QStringLiteral("Shop")}, {QStringLiteral("service"), QStringLiteral("living")},
        {QStringLiteral("region"), QStringLiteral("cn")}, {QStringLiteral("appKey"), QStringLiteral("28000001")},
        {QStringLiteral("environment"), QStringLiteral("production")}};
}

QJsonObject stored()
{
    QJsonObject object = smallest();
    object.insert(QStringLiteral("id"), QStringLiteral("5a0a5e0c-3f0b-4f0e-9d52-0d6a3a0f3c11"));
    return object;
}

/** @p base with the fields of @p changes; a field that is undefined there is left out. */
QJsonObject changed(QJsonObject base, const QString &field, const QJsonValue &value)
{
    if (value.isUndefined())
        base.remove(field);
    else
        base.insert(field, value);
    return base;
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

void ProfileJsonTest::readsEveryField()
{
    const QByteArray json = R"({"name": "Shop 商店", "service": "rtcx", "baseUrl": "https://gateway.example:8443/api",
        "appKey": "key-1", "projectId": "p1", "environment": "test", "userName": "张三", "readOnly": true,
        "callVersions": {"commodity/buy": "1.0.8", "freecloudstorage/get": "1.0.1"},
        "limits": {"pricePerOperation": "150", "pricePerDay": "600.255", "copies": 5}})";
    for (const QByteArray &text : {json, "\xef\xbb\xbf" + json}) {
        const auto profile = readProvisionedProfile(text, regions);
        QVERIFY(profile);
        Profile expected;
        expected.id = profile->id;
        expected.name = QStringLiteral("Shop 商店");
        expected.service = Service::Rtcx;
        expected.baseUrl = QUrl(QStringLiteral("https://gateway.example:8443/api"));
        expected.appKey = QStringLiteral("key-1");
        expected.projectId = QStringLiteral("p1");
        expected.environment = Environment::Test;
        expected.userName = QStringLiteral("张三");
        expected.readOnly = true;
        expected.callVersions = {{QStringLiteral("commodity/buy"), QStringLiteral("1.0.8")},
            {QStringLiteral("freecloudstorage/get"), QStringLiteral("1.0.1")}};
        expected.limits.pricePerOperation = plans::Money::fromFen(150'00);
        expected.limits.pricePerDay = plans::Money::fromDecimal(u"600.255");
        expected.limits.copies = 5;
        QCOMPARE(*profile, expected);
    }
}

void ProfileJsonTest::readsWhatMustBeThere()
{
    const auto profile
        = readProvisionedProfile(jsonOf(changed(smallest(), QStringLiteral("userName"), QJsonValue::Null)), regions);
    QVERIFY(profile);
    QCOMPARE(profile->service, Service::LivingIot);
    QCOMPARE(profile->environment, Environment::Production);
    QCOMPARE(profile->region, QStringLiteral("cn"));
    QVERIFY(profile->baseUrl.isEmpty() && profile->projectId.isEmpty() && profile->userName.isEmpty());
    QVERIFY(profile->callVersions.isEmpty() && !profile->readOnly && !profile->secretStored);
}

void ProfileJsonTest::everyProfileHasAnIdOfItsOwn()
{
    const auto first = readProvisionedProfile(jsonOf(smallest()), regions);
    const auto second = readProvisionedProfile(jsonOf(smallest()), regions);
    QVERIFY(!first->id.isNull() && !second->id.isNull());
    QVERIFY(first->id != second->id);
}

void ProfileJsonTest::problems_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<ProfileProblems>("problems");
    const auto row = [](const char *test, const char *field, const QJsonValue &value, ProblemKind kind) {
        const QString name = QString::fromLatin1(field);
        QTest::newRow(test) << changed(smallest(), name, value) << ProfileProblems{{name, kind}};
    };
    const auto good = [](const char *test, const char *field, const QJsonValue &value) {
        QTest::newRow(test) << changed(smallest(), QString::fromLatin1(field), value) << ProfileProblems();
    };
    const QJsonValue absent(QJsonValue::Undefined);
    row("no name", "name", absent, ProblemKind::Missing);
    row("name null", "name", QJsonValue::Null, ProblemKind::Missing);
    row("name of spaces", "name", QStringLiteral("  "), ProblemKind::Empty);
    row("name a number", "name", 7, ProblemKind::WrongType);
    good("name of 100", "name", QString(100, u'n'));
    row("name of 101", "name", QString(101, u'n'), ProblemKind::TooLong);
    row("name with line break", "name", QStringLiteral("a\nb"), ProblemKind::UnprintableCharacter);
    row("name with escape", "name", QStringLiteral("a\x1b[31m"), ProblemKind::UnprintableCharacter);
    row("name that turns the direction", "name", QStringLiteral("a\u202eb"), ProblemKind::UnprintableCharacter);
    good("name beyond the first plane", "name", QStringLiteral("📷"));
    row("no service", "service", absent, ProblemKind::Missing);
    row("another service", "service", QStringLiteral("Living"), ProblemKind::UnknownValue);
    row("service a boolean", "service", true, ProblemKind::WrongType);
    row("neither region nor URL", "region", absent, ProblemKind::Missing);
    row("region empty", "region", QString(), ProblemKind::Missing);
    row("region of the other service", "region", QStringLiteral("overseas"), ProblemKind::UnknownRegion);
    QTest::newRow("region and URL") << changed(
        smallest(), QStringLiteral("baseUrl"), QStringLiteral("https://a.example"))
                                    << ProfileProblems{{QStringLiteral("region"), ProblemKind::RegionAndBaseUrl}};
    row("no app key", "appKey", absent, ProblemKind::Missing);
    row("app key empty", "appKey", QString(), ProblemKind::Empty);
    row("app key with space", "appKey", QStringLiteral("28 1"), ProblemKind::NotHeaderText);
    row("app key with line break", "appKey", QStringLiteral("28\r\nx-ca-key: 1"), ProblemKind::NotHeaderText);
    row("app key in full width", "appKey", QStringLiteral("２８"), ProblemKind::NotHeaderText);
    row("app key with delete", "appKey", QStringLiteral("28\x7f"), ProblemKind::NotHeaderText);
    good("app key of all signs", "appKey", QStringLiteral("!#~az09"));
    row("app key of 513", "appKey", QString(513, u'1'), ProblemKind::TooLong);
    row("project with space", "projectId", QStringLiteral("a b"), ProblemKind::NotHeaderText);
    row("no environment", "environment", absent, ProblemKind::Missing);
    row("another environment", "environment", QStringLiteral("staging"), ProblemKind::UnknownValue);
    row("user name with tab", "userName", QStringLiteral("a\tb"), ProblemKind::UnprintableCharacter);
    row("user name of 513", "userName", QString(513, u'u'), ProblemKind::TooLong);
    row("read-only as text", "readOnly", QStringLiteral("true"), ProblemKind::WrongType);
    row("versions as list", "callVersions", QJsonArray(), ProblemKind::WrongType);
    row("unknown field", "colour", QStringLiteral("red"), ProblemKind::UnknownField);
    row("names keep their case", "AppKey", QStringLiteral("1"), ProblemKind::UnknownField);
    row("the store's id", "id", QStringLiteral("1"), ProblemKind::UnknownField);
    const auto version = [](const char *test, const QString &call, const QJsonValue &value, ProblemKind kind) {
        QTest::newRow(test) << changed(smallest(), QStringLiteral("callVersions"), QJsonObject{{call, value}})
                            << ProfileProblems{{QStringLiteral("callVersions.") + call, kind}};
    };
    const QString buy = QStringLiteral("commodity/buy");
    version("version a number", buy, 1, ProblemKind::WrongType);
    version("version without dots", buy, QStringLiteral("1"), ProblemKind::NotAVersion);
    version("version with a letter", buy, QStringLiteral("1.0.b"), ProblemKind::NotAVersion);
    version("version with line break", buy, QStringLiteral("1.0.5\n"), ProblemKind::NotAVersion);
    version("version empty", buy, QString(), ProblemKind::NotAVersion);
    version("call with leading slash", QStringLiteral("/order/get"), QStringLiteral("1.0"), ProblemKind::NotACallName);
    version("call of dots", QStringLiteral("../order"), QStringLiteral("1.0"), ProblemKind::NotACallName);
    version("call empty", QString(), QStringLiteral("1.0"), ProblemKind::NotACallName);
    const auto limit = [](const char *test, const char *name, const QJsonValue &value, ProblemKind kind) {
        const QString field = QString::fromLatin1(name);
        QTest::newRow(test) << changed(smallest(), QStringLiteral("limits"), QJsonObject{{field, value}})
                            << ProfileProblems{{QStringLiteral("limits.") + field, kind}};
    };
    row("limits a number", "limits", 100, ProblemKind::WrongType);
    good("no limits", "limits", QJsonObject());
    good("a limit of nothing", "limits", QJsonObject{{QStringLiteral("pricePerDay"), QJsonValue::Null}});
    limit("amount a number", "pricePerDay", 100.5, ProblemKind::WrongType);
    limit("amount with a comma", "pricePerOperation", QStringLiteral("1,000"), ProblemKind::NotAnAmount);
    limit("amount with a sign", "pricePerOperation", QStringLiteral("¥10"), ProblemKind::NotAnAmount);
    limit("amount below nothing", "pricePerDay", QStringLiteral("-1"), ProblemKind::NotAnAmount);
    limit("amount empty", "pricePerDay", QString(), ProblemKind::NotAnAmount);
    limit("amount beyond counting", "pricePerDay", QStringLiteral("9999999999"), ProblemKind::NotAnAmount);
    limit("no copies", "copies", 0, ProblemKind::NotACount);
    limit("half a copy", "copies", 1.5, ProblemKind::NotACount);
    limit("copies as text", "copies", QStringLiteral("2"), ProblemKind::WrongType);
    limit("another limit", "perWeek", 2, ProblemKind::UnknownField);
    good("call of one word", "callVersions", QJsonObject{{QStringLiteral("transfer"), QStringLiteral("1.0.1")}});

    const auto url = [](const char *test, const QString &text, const ProfileProblems &problems) {
        const QJsonObject nowhere = changed(smallest(), QStringLiteral("region"), QJsonValue::Undefined);
        QTest::newRow(test) << changed(nowhere, QStringLiteral("baseUrl"), text) << problems;
    };
    const auto badUrl = [&url](const char *test, const QString &text, ProblemKind kind) {
        url(test, text, {{QStringLiteral("baseUrl"), kind}});
    };
    url("https", QStringLiteral("https://a.example"), {});
    url("http to this machine", QStringLiteral("http://127.0.0.1:8080"), {});
    badUrl("http to this machine by name", QStringLiteral("http://localhost:8080"), ProblemKind::InsecureUrl);
    url("http to this machine, IPv6", QStringLiteral("http://[::1]:8080"), {});
    badUrl("http elsewhere", QStringLiteral("http://a.example"), ProblemKind::InsecureUrl);
    badUrl("http to a name like this machine", QStringLiteral("http://localhost.example"), ProblemKind::InsecureUrl);
    badUrl(
        "http to an address like this machine", QStringLiteral("http://127.0.0.1.example"), ProblemKind::InsecureUrl);
    badUrl("another scheme", QStringLiteral("ftp://a.example"), ProblemKind::InsecureUrl);
    badUrl("file", QStringLiteral("file:///etc/passwd"), ProblemKind::BadUrl);
    badUrl("no scheme", QStringLiteral("a.example"), ProblemKind::BadUrl);
    badUrl("not a URL", QStringLiteral("https://a b"), ProblemKind::BadUrl);
    badUrl("no host", QStringLiteral("https://"), ProblemKind::BadUrl);
    badUrl("with user", QStringLiteral("https://u:p@a.example"), ProblemKind::BadUrl);
    badUrl("with query", QStringLiteral("https://a.example?x=1"), ProblemKind::BadUrl);
    badUrl("with fragment", QStringLiteral("https://a.example#x"), ProblemKind::BadUrl);
}

void ProfileJsonTest::problems()
{
    QFETCH(const QJsonObject, object);
    QFETCH(const ProfileProblems, problems);
    const auto profile = readProvisionedProfile(jsonOf(object), regions);
    QCOMPARE(profile ? ProfileProblems() : profile.error(), problems);
}

void ProfileJsonTest::allProblemsAtOnce()
{
    const auto profile = readProvisionedProfile(
        R"({"service": "x", "baseUrl": "http://a.example", "appKey": 5, "readOnly": 1, "colour": "red",
            "callVersions": {"a b": "1.0", "order/get": 2}})",
        regions);
    QVERIFY(!profile);
    QStringList texts;
    for (const ProfileProblem &problem : profile.error())
        texts.append(technicalText(problem));
    const QStringList expected{QStringLiteral("name: missing"), QStringLiteral("service: unknown value"),
        QStringLiteral("appKey: of another type than expected"), QStringLiteral("environment: missing"),
        QStringLiteral("readOnly: of another type than expected"),
        QStringLiteral("callVersions.order/get: of another type than expected"),
        QStringLiteral("baseUrl: must be https, or http to this machine"),
        QStringLiteral("callVersions.a b: not a call's name, such as commodity/buy"),
        QStringLiteral("colour: unknown field")};
    QCOMPARE(texts, expected);
}

void ProfileJsonTest::neverASecret_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"appSecret", "secret", "AppSecret", "app_secret", "password", "secretStored"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void ProfileJsonTest::neverASecret()
{
    QFETCH(const QString, field);
    const auto profile = readProvisionedProfile(jsonOf(changed(smallest(), field, QStringLiteral("s3cr3t"))), regions);
    const ProfileProblems expected{{field, ProblemKind::SecretNotAllowed}};
    QCOMPARE(profile ? ProfileProblems() : profile.error(), expected);
    QVERIFY(!technicalText(expected.first()).contains(QLatin1String("s3cr3t")));
}

void ProfileJsonTest::notAnObject_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("name = Shop");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("cut short") << jsonOf(smallest()).chopped(3);
    QTest::newRow("two") << QByteArray("{} {}");
    QTest::newRow("not UTF-8") << QByteArray("{\"name\": \"\xff\"}");
}

void ProfileJsonTest::notAnObject()
{
    QFETCH(const QByteArray, json);
    const auto profile = readProvisionedProfile(json, regions);
    const ProfileProblems expected{{QString(), ProblemKind::NotJson}};
    QCOMPARE(profile ? ProfileProblems() : profile.error(), expected);
}

void ProfileJsonTest::aFieldIsGivenOnce()
{
    QByteArray text = jsonOf(smallest()).trimmed();
    text.chop(1);
    const auto twice = readProvisionedProfile(text + R"(, "readOnly": true, "readOnly" : false})", regions);
    const ProfileProblems expected{{QStringLiteral("readOnly"), ProblemKind::RepeatedField}};
    QVERIFY(!twice);
    QCOMPARE(twice.error(), expected);
    // The same word in another object, or as a value with quotes in it, is another thing.
    QVERIFY(readProvisionedProfile(
        text + R"(, "userName": "a\"name\": name", "callVersions": {"commodity/buy": "1.0.5"}})", regions));
}

void ProfileJsonTest::tooLarge()
{
    QByteArray json = jsonOf(smallest());
    json.append(QByteArray(largestProvisioningText - json.size(), ' '));
    QVERIFY(readProvisionedProfile(json, regions));
    const auto profile = readProvisionedProfile(json + ' ', regions);
    const ProfileProblems expected{{QString(), ProblemKind::TooLong}};
    QCOMPARE(profile ? ProfileProblems() : profile.error(), expected);
}

void ProfileJsonTest::storedFormKeepsEverything()
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = QStringLiteral("商店 \"1\"");
    profile.service = Service::Rtcx;
    profile.region = QStringLiteral("overseas");
    profile.appKey = QStringLiteral("key");
    profile.projectId = QStringLiteral("p");
    profile.environment = Environment::Sandbox;
    profile.userName = QStringLiteral("u");
    profile.readOnly = true;
    profile.callVersions = {{QStringLiteral("order/get"), QStringLiteral("1.0.6")}};
    profile.secretStored = true;
    profile.limits.pricePerOperation = plans::Money::fromDecimal(u"0.000001");
    profile.limits.copies = 1;
    QCOMPARE(readStoredProfile(toJson(profile)).value(), profile);
    profile.region.clear();
    profile.baseUrl = QUrl(QStringLiteral("http://[::1]:8080/a%20b"));
    profile.service = Service::LivingIot;
    profile.environment = Environment::Test;
    profile.secretStored = false;
    QCOMPARE(readStoredProfile(toJson(profile)).value(), profile);
}

void ProfileJsonTest::storedRegionMayBeNewer()
{
    const auto profile = readStoredProfile(changed(stored(), QStringLiteral("region"), QStringLiteral("me-central-1")));
    QVERIFY(profile);
    QCOMPARE(profile->region, QStringLiteral("me-central-1"));
}

void ProfileJsonTest::storedProblems_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("no id") << QStringLiteral("id") << QJsonValue(QJsonValue::Undefined) << ProblemKind::Missing;
    QTest::newRow("id of words") << QStringLiteral("id") << QJsonValue(QStringLiteral("first"))
                                 << ProblemKind::UnknownValue;
    QTest::newRow("id null") << QStringLiteral("id")
                             << QJsonValue(QStringLiteral("00000000-0000-0000-0000-000000000000"))
                             << ProblemKind::UnknownValue;
    QTest::newRow("stored as number") << QStringLiteral("secretStored") << QJsonValue(1) << ProblemKind::WrongType;
    QTest::newRow("secret") << QStringLiteral("appSecret") << QJsonValue(QStringLiteral("s"))
                            << ProblemKind::SecretNotAllowed;
    QTest::newRow("bad key") << QStringLiteral("appKey") << QJsonValue(QStringLiteral("a b"))
                             << ProblemKind::NotHeaderText;
}

void ProfileJsonTest::storedProblems()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QFETCH(const ProblemKind, kind);
    const auto profile = readStoredProfile(changed(stored(), field, value));
    const ProfileProblems expected{{field, kind}};
    QCOMPARE(profile ? ProfileProblems() : profile.error(), expected);
}

void ProfileJsonTest::technicalTextsAreHarmless()
{
    QCOMPARE(technicalText({QString(), ProblemKind::NotJson}), QStringLiteral("not a JSON object"));
    QCOMPARE(technicalText({QStringLiteral("a\x1b[31m\nb"), ProblemKind::UnknownField}),
        QStringLiteral("a\ufffd[31m\ufffdb: unknown field"));
    QCOMPARE(technicalText({QString(100'000, u'a'), ProblemKind::UnknownField}),
        QString(longestName, u'a') + QStringLiteral(": unknown field"));
}

QTEST_GUILESS_MAIN(ProfileJsonTest)
#include "profile_json_test.moc"
