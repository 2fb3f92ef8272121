#include "keychain.h"
#include "keyring.h"
#include "private_bus.h"
#include "profile_store.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/** Profiles are added from the command line, without a display. */
class AddProfileTest : public QObject
{
    Q_OBJECT

private:
    struct Ended {
        int code = -1;
        QString output;
        QString errors;
    };

    static QJsonObject profile()
    {
        return {{QStringLiteral("name"), QStringLiteral("Hotel")},
            {QStringLiteral("service"), QStringLiteral("living")},
            {QStringLiteral("region"), QStringLiteral("eu-central-1")}, {QStringLiteral("baseUrl"), QJsonValue::Null},
            {QStringLiteral("appKey"), QStringLiteral("24700000")}, {QStringLiteral("projectId"), QString()},
            {QStringLiteral("environment"), QStringLiteral("production")},
            {QStringLiteral("userName"), QStringLiteral("desk")}, {QStringLiteral("readOnly"), true},
            {QStringLiteral("callVersions"), QJsonObject{{QStringLiteral("commodity/buy"), QStringLiteral("1.0.8")}}},
            {QStringLiteral("limits"), QJsonObject{{QStringLiteral("pricePerDay"), QStringLiteral("600.50")}}}};
    }

    QString file(const QByteArray &content) const
    {
        const QString path = m_folder->filePath(QStringLiteral("profile.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file can be written");
        return path;
    }

    Ended run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PLANDESK_PROGRAM),
            QStringList{QStringLiteral("--data-dir"), data(), QStringLiteral("--lang"), QStringLiteral("en")}
                + arguments);
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished(60'000))
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
    }

    Ended add(const QJsonObject &object, const QByteArray &secret = "the-secret\n") const
    {
        return run(
            {QStringLiteral("--add-profile"), file(QJsonDocument(object).toJson()), QStringLiteral("--secret-stdin")},
            secret);
    }

    QString data() const { return m_folder->filePath(QStringLiteral("data")); }

    QList<credentials::Profile> stored() const
    {
        if (!QDir(data()).exists())
            return {};
        credentials::ProfileStore store(data() + QStringLiteral("/profiles.json"));
        return QCoro::waitFor(store.load()).value_or(QList<credentials::Profile>());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.start());
        m_keyring = std::make_unique<Keyring>(m_bus.directory());
        QVERIFY(m_keyring->startUnlocked());
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theProfileAndItsSecretAreKept()
    {
        const Ended ended = add(profile());
        QVERIFY2(ended.code == 0, qPrintable(ended.errors));
        QVERIFY(ended.output.contains(QStringLiteral("Hotel")));
        QCOMPARE(stored().size(), 1);
        const credentials::Profile added = stored().first();
        QCOMPARE(added.region, QStringLiteral("eu-central-1"));
        QCOMPARE(added.callVersions.value(QStringLiteral("commodity/buy")), QStringLiteral("1.0.8"));
        QVERIFY(added.readOnly && added.secretStored);
        QCOMPARE(added.limits.pricePerDay, plans::Money::fromDecimal(u"600.50"));
        credentials::Keychain keychain(QStringLiteral("PlanDesk"));
        QCOMPARE(QCoro::waitFor(keychain.read(added.id))->bytes(), QByteArray("the-secret"));
    }

    void withoutASecretItIsAskedForLater()
    {
        const Ended ended = run({QStringLiteral("--add-profile"), file(QJsonDocument(profile()).toJson())});
        QCOMPARE(ended.code, 0);
        QVERIFY(!stored().first().secretStored);
    }

    void whatIsWrongIsNamedAndNothingIsStored_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown field") << QStringLiteral("colour") << QJsonValue(QStringLiteral("red"))
                                       << QStringLiteral("colour: unknown field");
        QTest::newRow("secret") << QStringLiteral("appSecret") << QJsonValue(QStringLiteral("x"))
                                << QStringLiteral("appSecret: a secret must not be here");
        QTest::newRow("service") << QStringLiteral("service") << QJsonValue(QStringLiteral("other"))
                                 << QStringLiteral("service: unknown value");
        QTest::newRow("region") << QStringLiteral("region") << QJsonValue(QStringLiteral("moon"))
                                << QStringLiteral("region: not a region of this service");
        QTest::newRow("type") << QStringLiteral("readOnly") << QJsonValue(QStringLiteral("yes"))
                              << QStringLiteral("readOnly: of another type");
        QTest::newRow("call") << QStringLiteral("callVersions")
                              << QJsonValue(QJsonObject{{QStringLiteral("commodity/by"), QStringLiteral("1.0.8")}})
                              << QStringLiteral("callVersions.commodity/by: unknown field");
        QTest::newRow("missing") << QStringLiteral("appKey") << QJsonValue() << QStringLiteral("appKey: missing");
    }

    void whatIsWrongIsNamedAndNothingIsStored()
    {
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, named);
        QJsonObject object = profile();
        object.insert(field, value);
        const Ended ended = add(object);
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.errors.contains(named), qPrintable(ended.errors));
        QVERIFY(stored().isEmpty());
    }

    void aNameThatIsTakenStoresNothing()
    {
        QCOMPARE(add(profile()).code, 0);
        const Ended ended = add(profile());
        QCOMPARE(ended.code, 4);
        QVERIFY(ended.errors.contains(QStringLiteral("Another profile has this name")));
        QCOMPARE(stored().size(), 1);
    }

    void aLockedKeychainStoresNothing()
    {
        QVERIFY(m_keyring->lock());
        const Ended ended = add(profile());
        QVERIFY(m_keyring->unlock());
        QCOMPARE(ended.code, 5);
        QVERIFY(ended.errors.contains(QStringLiteral("locked")));
        QVERIFY(stored().isEmpty());
    }

    void aSecretThatCannotBeOneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("wide letters") << QByteArray("\xef\xbc\xa1\xef\xbc\xa2");
        QTest::newRow("two lines") << QByteArray("one\ntwo\n");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfeo\0n\0e\0", 8);
        QTest::newRow("too long") << QByteArray(5'000, 'a');
    }

    void aSecretThatCannotBeOneIsRefused()
    {
        QFETCH(const QByteArray, secret);
        const Ended ended = add(profile(), secret);
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.errors.contains(QStringLiteral("AppSecret")), qPrintable(ended.errors));
        QVERIFY(!ended.errors.toUtf8().contains(secret.trimmed()));
        QVERIFY(stored().isEmpty());
    }

    void whatAShellPutsAroundItIsNotPartOfIt()
    {
        QJsonObject object = profile();
        object.insert(QStringLiteral("name"), QStringLiteral(" Hotel "));
        QCOMPARE(add(object, "\xef\xbb\xbfthe-secret\r\n").code, 0);
        const credentials::Profile added = stored().first();
        QCOMPARE(added.name, QStringLiteral("Hotel"));
        credentials::Keychain keychain(QStringLiteral("PlanDesk"));
        QCOMPARE(QCoro::waitFor(keychain.read(added.id))->bytes(), QByteArray("the-secret"));
    }

    void otherMistakes()
    {
        QCOMPARE(add(profile(), "\n").code, 3);
        QCOMPARE(run({QStringLiteral("--add-profile"), QStringLiteral("/nowhere.json")}).code, 3);
        QCOMPARE(run({QStringLiteral("--secret-stdin")}).code, 2);
        const Ended notJson = run({QStringLiteral("--add-profile"), file("hello")});
        QCOMPARE(notJson.code, 3);
        QVERIFY(notJson.errors.contains(QStringLiteral("not a JSON object")));
        QVERIFY(stored().isEmpty());
    }

private:
    PrivateBus m_bus;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AddProfileTest)
#include "add_profile_test.moc"
