#include "demo_platform.h"
#include "journal.h"
#include "keyring.h"
#include "operation_record.h"
#include "private_bus.h"
#include "profile_desk.h"
#include "session_files.h"
#include "workplace.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using credentials::KeychainErrorKind;
using credentials::Profile;
using desk::DeletionError;
using desk::SecretHome;
using plans::Secret;

namespace {

const QByteArray words = QByteArrayLiteral("only here");

Profile profileCalled(const QString &name)
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = name;
    profile.region = QStringLiteral("cn");
    profile.appKey = QStringLiteral("key");
    return profile;
}

/** One desk with a folder of its own. */
struct Setup {
    QTemporaryDir folder;
    credentials::ProfileStore store{folder.filePath(QStringLiteral("profiles.json"))};
    credentials::Keychain keychain{QStringLiteral("PlanDesk test")};
    desk::ProfileDesk profiles{store, keychain, folder.path()};

    desk::SaveProblem save(const Profile &profile, const QByteArray &secret = words)
    {
        return QCoro::waitFor(
            profiles.save(profile, Secret(QByteArray(secret.constData(), secret.size())), SecretHome::Keychain));
    }
};

} // namespace

/** What becomes of profiles, their secrets and their files. */
class ProfileDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.start());
        m_keyring = std::make_unique<Keyring>(m_bus.directory());
        QVERIFY(m_keyring->startUnlocked());
    }

    void savedAndRead()
    {
        Setup setup;
        const Profile profile = profileCalled(QStringLiteral("Hotel"));
        QSignalSpy changed(&setup.profiles, &desk::ProfileDesk::changed);
        QSignalSpy saved(&setup.profiles, &desk::ProfileDesk::saved);
        const desk::SaveProblem problem = setup.save(profile);
        QVERIFY(!problem.store && !problem.keychain);
        QVERIFY(setup.profiles.find(profile.id)->secretStored);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(QCoro::waitFor(setup.profiles.secret(profile.id))->bytes(), words);
        QVERIFY(setup.profiles.findByName(QStringLiteral("HOTEL")));
        QCOMPARE(setup.profiles.freeName(QStringLiteral("hotel")), QStringLiteral("hotel 2"));

        // Without a new secret the old one stays.
        Profile renamed = *setup.profiles.find(profile.id);
        renamed.name = QStringLiteral("Hotel 1");
        QCoro::waitFor(setup.profiles.save(renamed, Secret(), SecretHome::Keychain, setup.profiles.find(profile.id)));
        QCOMPARE(QCoro::waitFor(setup.profiles.secret(profile.id))->bytes(), words);
        QVERIFY(setup.profiles.find(profile.id)->secretStored);
    }

    void whatAnotherProgramChangesHoldsHereToo()
    {
        Setup setup;
        const Profile profile = profileCalled(QStringLiteral("Hotel"));
        setup.save(profile);
        QSignalSpy saved(&setup.profiles, &desk::ProfileDesk::saved);
        credentials::ProfileStore other(setup.folder.filePath(QStringLiteral("profiles.json")));
        Profile readOnly = *setup.profiles.find(profile.id);
        readOnly.readOnly = true;
        QVERIFY(QCoro::waitFor(other.save(readOnly, setup.profiles.find(profile.id))));
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().toUuid(), profile.id);
        QVERIFY(setup.profiles.find(profile.id)->readOnly);
        // Other files in the folder are of no concern.
        QFile file(setup.folder.filePath(QStringLiteral("other")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::qWait(400);
        QCOMPARE(saved.size(), 1);
    }

    void aSecretForThisSessionIsNotKept()
    {
        Setup setup;
        const Profile profile = profileCalled(QStringLiteral("Hotel"));
        QCoro::waitFor(setup.profiles.save(profile, Secret(QByteArray("for now")), SecretHome::Session));
        QCOMPARE(QCoro::waitFor(setup.profiles.secret(profile.id))->bytes(), QByteArray("for now"));
        QVERIFY(!setup.profiles.find(profile.id)->secretStored);
        QCOMPARE(QCoro::waitFor(setup.keychain.read(profile.id)).error().kind, KeychainErrorKind::Absent);
        // One that is kept takes its place.
        QVERIFY(!QCoro::waitFor(setup.profiles.keepSecret(
            profile.id, Secret(QByteArray(words.constData(), words.size())), SecretHome::Keychain)));
        QCOMPARE(QCoro::waitFor(setup.profiles.secret(profile.id))->bytes(), words);
    }

    void aNameThatIsTakenWritesNothing()
    {
        Setup setup;
        setup.save(profileCalled(QStringLiteral("Hotel")));
        const Profile second = profileCalled(QStringLiteral("HOTEL"));
        const desk::SaveProblem problem = setup.save(second);
        QCOMPARE(problem.store->kind, credentials::ProfileStoreErrorKind::NameTaken);
        QCOMPARE(QCoro::waitFor(setup.keychain.read(second.id)).error().kind, KeychainErrorKind::Absent);
        QCOMPARE(setup.profiles.profiles().size(), 1);
    }

    void whatIsDeletedIsGone()
    {
        Setup setup;
        const Profile profile = profileCalled(QStringLiteral("Hotel"));
        const Profile other = profileCalled(QStringLiteral("School"));
        setup.save(profile);
        setup.save(other);
        for (const Profile &one : {profile, other}) {
            const desk::SessionFiles files = desk::profileFiles(setup.folder.path(), one.id);
            desk::makeFolders(files);
            QFile book(files.book);
            QVERIFY(book.open(QIODevice::WriteOnly));
        }
        QVERIFY(QCoro::waitFor(setup.profiles.remove(profile.id)));
        QVERIFY(!setup.profiles.find(profile.id));
        QCOMPARE(QCoro::waitFor(setup.keychain.read(profile.id)).error().kind, KeychainErrorKind::Absent);
        QVERIFY(!QDir(desk::profileFolder(setup.folder.path(), profile.id)).exists());
        QVERIFY(QFile::exists(desk::profileFiles(setup.folder.path(), other.id).book));
        QVERIFY(QCoro::waitFor(setup.profiles.secret(other.id)));
    }

    void anOpenChangeKeepsItsProfile()
    {
        Setup setup;
        const Profile profile = profileCalled(QStringLiteral("Hotel"));
        const Profile other = profileCalled(QStringLiteral("School"));
        setup.save(profile);
        setup.save(other);
        const desk::SessionFiles files = desk::profileFiles(setup.folder.path(), profile.id);
        desk::makeFolders(files);
        const QString operationId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        {
            storage::Journal journal(files.journal);
            QVERIFY(QCoro::waitFor(journal.open()));
            storage::Entry entry = desk::entryFor(desk::OperationState::Reserved);
            entry.payload[desk::profileIdField] = profile.id.toString(QUuid::WithoutBraces);
            const storage::DeviceKey device{QStringLiteral("living-iot"), QStringLiteral("host"), emptyCamera};
            QVERIFY(QCoro::waitFor(journal.reserve(operationId, {device}, entry)));
        }
        const auto refused = QCoro::waitFor(setup.profiles.remove(profile.id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, DeletionError::Kind::OpenChange);
        QCOMPARE(refused.error().openChanges, 1);
        QVERIFY(setup.profiles.find(profile.id));
        QVERIFY(QCoro::waitFor(setup.profiles.secret(profile.id)));
        // Another profile of the same journal has nothing to do with it.
        QVERIFY(QCoro::waitFor(setup.profiles.remove(other.id)));

        QFile journal(files.journal);
        QVERIFY(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
        journal.write(QByteArray(4096, 'x'));
        journal.close();
        QCOMPARE(QCoro::waitFor(setup.profiles.remove(profile.id)).error().kind, DeletionError::Kind::RecordFailed);
        QVERIFY(setup.profiles.find(profile.id));
    }

    void aLockedKeychainKeepsTheProfile()
    {
        Setup setup;
        const Profile profile = profileCalled(QStringLiteral("Hotel"));
        setup.save(profile);
        QVERIFY(m_keyring->lock());
        const auto refused = QCoro::waitFor(setup.profiles.remove(profile.id));
        QCOMPARE(refused.error().kind, DeletionError::Kind::KeychainFailed);
        QCOMPARE(refused.error().keychain.kind, KeychainErrorKind::Locked);
        QVERIFY(setup.profiles.find(profile.id));
        QCOMPARE(QCoro::waitFor(setup.profiles.secret(profile.id)).error().kind, KeychainErrorKind::Locked);
        QVERIFY(m_keyring->unlock());
        QVERIFY(QCoro::waitFor(setup.profiles.secret(profile.id)));
        QVERIFY(QCoro::waitFor(setup.profiles.remove(profile.id)));
    }

    void whatIsChangedHoldsAlsoWhenItsSecretIsNotKept()
    {
        Setup setup;
        const Profile profile = profileCalled(QStringLiteral("Hotel"));
        setup.save(profile);
        const Profile before = *setup.profiles.find(profile.id);
        Profile readOnly = before;
        readOnly.readOnly = true;
        QSignalSpy saved(&setup.profiles, &desk::ProfileDesk::saved);
        QVERIFY(m_keyring->lock());
        const desk::SaveProblem problem = QCoro::waitFor(
            setup.profiles.save(readOnly, Secret(QByteArray("another")), SecretHome::Keychain, before));
        QVERIFY(m_keyring->unlock());
        QVERIFY(!problem.store && problem.keychain);
        QCOMPARE(saved.size(), 1);
        QVERIFY(setup.profiles.find(profile.id)->readOnly);
    }

    void whatWasDeletedElsewhereDoesNotComeBack()
    {
        Setup setup;
        const Profile profile = profileCalled(QStringLiteral("Hotel"));
        setup.save(profile);
        const Profile before = *setup.profiles.find(profile.id);
        credentials::ProfileStore other(setup.folder.filePath(QStringLiteral("profiles.json")));
        QVERIFY(QCoro::waitFor(other.remove(profile.id)));
        const desk::SaveProblem problem
            = QCoro::waitFor(setup.profiles.save(before, Secret(), SecretHome::Keychain, before));
        QCOMPARE(problem.store->kind, credentials::ProfileStoreErrorKind::ChangedMeanwhile);
        QVERIFY(setup.profiles.profiles().isEmpty());
        QVERIFY(
            !QCoro::waitFor(setup.profiles.keepSecret(profile.id, Secret(QByteArray("late")), SecretHome::Keychain)));
        QVERIFY(QCoro::waitFor(other.load())->isEmpty());
    }

    void profilesShareTheJournalAndNotTheBook()
    {
        const QString data = QStringLiteral("/data");
        const QUuid one = QUuid::createUuid();
        const QUuid other = QUuid::createUuid();
        QCOMPARE(desk::profileFiles(data, one).journal, desk::profileFiles(data, other).journal);
        QVERIFY(desk::profileFiles(data, one).book != desk::profileFiles(data, other).book);
        QVERIFY(desk::profileFiles(data, one).journal != desk::builtInFiles(data).journal);
    }

private:
    PrivateBus m_bus;
    std::unique_ptr<Keyring> m_keyring;
};

QTEST_GUILESS_MAIN(ProfileDeskTest)
#include "profile_desk_test.moc"
