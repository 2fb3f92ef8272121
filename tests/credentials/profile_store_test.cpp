#include "profile_store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace credentials;
using namespace std::chrono_literals;

/** The file of profiles: what is in it, who may read it, and that nothing in it is ever lost. */
class ProfileStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingThereIsNoError();
    void savesInOrderAndReplaces();
    void removes();
    void namesAreUnique();
    void forTheOwnerAlone();
    void corruptIsMovedAside_data();
    void corruptIsMovedAside();
    void corruptIsNotOverwrittenBySaving();
    void everyCorruptFileKeepsItsContent();
    void newerVersionStays();
    void markedReadOnly();
    void noFolder();
    void folderInItsPlace();
    void fullDisk();
    void busyFileDoesNotStopTheProgram();
    void storesShareTheFile();
    void whatChangedMeanwhileIsNotOverwritten();
    void aStoredSecretStaysNoted();

private:
    ProfileList load() { return QCoro::waitFor(m_store->load()); }
    ProfileList save(const Profile &profile, const std::optional<Profile> &before = {})
    {
        return QCoro::waitFor(m_store->save(profile, before));
    }
    QStringList files() const { return QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray content(const QString &path) const;
    void put(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<ProfileStore> m_store;
};

namespace {

Profile profileNamed(const QString &name)
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = name;
    profile.region = QStringLiteral("cn");
    profile.appKey = QStringLiteral("28000001");
    return profile;
}

} // namespace

void ProfileStoreTest::init()
{
    m_store.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(QStringLiteral("profiles.json"));
    m_store = std::make_unique<ProfileStore>(m_path);
}

QByteArray ProfileStoreTest::content(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ProfileStoreTest::put(const QByteArray &content) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void ProfileStoreTest::nothingThereIsNoError()
{
    const ProfileList profiles = load();
    QVERIFY(profiles && profiles->isEmpty());
    QCOMPARE(files(), QStringList());
}

void ProfileStoreTest::savesInOrderAndReplaces()
{
    Profile first = profileNamed(QStringLiteral("b"));
    const Profile second = profileNamed(QStringLiteral("a"));
    QVERIFY(save(first));
    QVERIFY(save(second));
    const Profile before = first;
    first.name = QStringLiteral("B");
    first.secretStored = true;
    const QList<Profile> expected{first, second};
    QCOMPARE(save(first, before).value(), expected);
    QCOMPARE(load().value(), expected);
    m_store = std::make_unique<ProfileStore>(m_path);
    QCOMPARE(load().value(), expected);
}

void ProfileStoreTest::removes()
{
    const Profile first = profileNamed(QStringLiteral("a"));
    const Profile second = profileNamed(QStringLiteral("b"));
    save(first);
    save(second);
    const QList<Profile> expected{second};
    QCOMPARE(QCoro::waitFor(m_store->remove(first.id)).value(), expected);
    QCOMPARE(QCoro::waitFor(m_store->remove(first.id)).value(), expected);
    QCOMPARE(load().value(), expected);
}

void ProfileStoreTest::namesAreUnique()
{
    const Profile shop = profileNamed(QStringLiteral("Shop"));
    save(shop);
    // The last two are what PlanDesk calls its own platform.
    for (const char *name : {"shop", "ＳＨＯＰ", "built-in  platform", "内置平台"}) {
        const ProfileList again = save(profileNamed(QString::fromUtf8(name)));
        QVERIFY2(!again, name);
        QCOMPARE(again.error().kind, ProfileStoreErrorKind::NameTaken);
    }
    QCOMPARE(load().value(), QList<Profile>{shop});
}

void ProfileStoreTest::forTheOwnerAlone()
{
    const auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    save(profileNamed(QStringLiteral("a")));
    QCOMPARE(QFile::permissions(m_path), ownerAlone);
    QVERIFY(QFile::setPermissions(m_path, ownerAlone | QFile::ReadGroup | QFile::ReadOther));
    save(profileNamed(QStringLiteral("b")));
    QCOMPARE(QFile::permissions(m_path), ownerAlone);
}

void ProfileStoreTest::corruptIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray profile = R"({"id": "5a0a5e0c-3f0b-4f0e-9d52-0d6a3a0f3c11", "name": "a", "service": "living",)"
                               R"( "region": "cn", "appKey": "1", "environment": "test"})";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("words") << QByteArray("[profiles]");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("cut short") << QByteArray(R"({"version": 1, "profiles": [)" + profile);
    QTest::newRow("no version") << QByteArray(R"({"profiles": []})");
    QTest::newRow("version as text") << QByteArray(R"({"version": "1", "profiles": []})");
    QTest::newRow("no profiles") << QByteArray(R"({"version": 1})");
    QTest::newRow("profile a text") << QByteArray(R"({"version": 1, "profiles": ["a"]})");
    QTest::newRow("second bad") << QByteArray(R"({"version": 1, "profiles": [)" + profile + R"(, {"name": 1}]})");
    QTest::newRow("same id") << QByteArray(R"({"version": 1, "profiles": [)" + profile + "," + profile + "]}");
}

void ProfileStoreTest::corruptIsMovedAside()
{
    QFETCH(const QByteArray, content);
    put(content);
    const ProfileList profiles = load();
    QVERIFY(!profiles);
    QCOMPARE(profiles.error().kind, ProfileStoreErrorKind::Corrupt);
    QVERIFY(!profiles.error().detail.isEmpty());
    QVERIFY(profiles.error().movedTo.startsWith(m_path + QLatin1String(".corrupt-")));
    QCOMPARE(this->content(profiles.error().movedTo), content);
    QCOMPARE(files().size(), 1);
    QVERIFY(load().value().isEmpty());
}

void ProfileStoreTest::corruptIsNotOverwrittenBySaving()
{
    put("broken");
    const ProfileList profiles = save(profileNamed(QStringLiteral("a")));
    QVERIFY(!profiles);
    QCOMPARE(profiles.error().kind, ProfileStoreErrorKind::Corrupt);
    QCOMPARE(content(profiles.error().movedTo), QByteArray("broken"));
    QVERIFY(save(profileNamed(QStringLiteral("a"))));
    QCOMPARE(content(profiles.error().movedTo), QByteArray("broken"));
}

void ProfileStoreTest::everyCorruptFileKeepsItsContent()
{
    for (const char *broken : {"one", "two", "three"}) {
        put(broken);
        const ProfileList profiles = load();
        QVERIFY(!profiles);
        QCOMPARE(content(profiles.error().movedTo), QByteArray(broken));
    }
    QCOMPARE(files().size(), 3);
}

void ProfileStoreTest::newerVersionStays()
{
    const QByteArray newer = R"({"version": 2, "profiles": {}, "more": true})";
    put(newer);
    for (const ProfileList &profiles : {load(), save(profileNamed(QStringLiteral("a")))}) {
        QVERIFY(!profiles);
        QCOMPARE(profiles.error().kind, ProfileStoreErrorKind::NewerVersion);
    }
    QCOMPARE(content(m_path), newer);
}

void ProfileStoreTest::markedReadOnly()
{
    const Profile first = profileNamed(QStringLiteral("a"));
    save(first);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    const ProfileList profiles = save(profileNamed(QStringLiteral("b")));
    QVERIFY(!profiles);
    QCOMPARE(profiles.error().kind, ProfileStoreErrorKind::CannotWrite);
    QCOMPARE(load().value(), QList<Profile>{first});
}

void ProfileStoreTest::noFolder()
{
    m_store = std::make_unique<ProfileStore>(m_directory->filePath(QStringLiteral("none/profiles.json")));
    QVERIFY(load().value().isEmpty());
    const ProfileList profiles = save(profileNamed(QStringLiteral("a")));
    QVERIFY(!profiles);
    QCOMPARE(profiles.error().kind, ProfileStoreErrorKind::CannotWrite);
}

void ProfileStoreTest::folderInItsPlace()
{
    QVERIFY(QDir().mkpath(m_path));
    for (const ProfileList &profiles : {load(), save(profileNamed(QStringLiteral("a")))}) {
        QVERIFY(!profiles);
        QCOMPARE(profiles.error().kind, ProfileStoreErrorKind::CannotRead);
    }
    QVERIFY(QDir(m_path).exists());
}

void ProfileStoreTest::fullDisk()
{
    const Profile first = profileNamed(QStringLiteral("a"));
    save(first);
    // A file that cannot grow past the size of the lock file is what a full disk looks like to its writer.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 200;
    setrlimit(RLIMIT_FSIZE, &small);
    const ProfileList profiles = save(profileNamed(QStringLiteral("b")));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!profiles);
    QCOMPARE(profiles.error().kind, ProfileStoreErrorKind::CannotWrite);
    QCOMPARE(load().value(), QList<Profile>{first});
    QCOMPARE(files(), QStringList{QStringLiteral("profiles.json")});
}

void ProfileStoreTest::busyFileDoesNotStopTheProgram()
{
    m_store = std::make_unique<ProfileStore>(m_path, 1s);
    QLockFile lock(m_path + QLatin1String(".lock"));
    QVERIFY(lock.tryLock());
    qint64 longestGap = 0;
    QElapsedTimer sinceLast;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] { longestGap = std::max(longestGap, sinceLast.restart()); });
    sinceLast.start();
    ticks.start(10ms);
    const ProfileList profiles = save(profileNamed(QStringLiteral("a")));
    QVERIFY(!profiles);
    QCOMPARE(profiles.error().kind, ProfileStoreErrorKind::Busy);
    QVERIFY2(longestGap < 500, qPrintable(QString::number(longestGap)));
    lock.unlock();
    QVERIFY(save(profileNamed(QStringLiteral("a"))));
}

void ProfileStoreTest::storesShareTheFile()
{
    constexpr int each = 20;
    ProfileStore other(m_path);
    std::vector<QCoro::Task<ProfileList>> saving;
    for (int i = 0; i < each; ++i) {
        saving.push_back(m_store->save(profileNamed(QStringLiteral("a%1").arg(i))));
        saving.push_back(other.save(profileNamed(QStringLiteral("b%1").arg(i))));
    }
    for (QCoro::Task<ProfileList> &task : saving)
        QVERIFY(QCoro::waitFor(task));
    QCOMPARE(load().value().size(), 2 * each);
}

void ProfileStoreTest::whatChangedMeanwhileIsNotOverwritten()
{
    const Profile before = profileNamed(QStringLiteral("a"));
    save(before);
    ProfileStore other(m_path);
    Profile readOnly = before;
    readOnly.readOnly = true;
    QVERIFY(QCoro::waitFor(other.save(readOnly, before)));
    Profile renamed = before;
    renamed.name = QStringLiteral("b");
    QCOMPARE(save(renamed, before).error().kind, ProfileStoreErrorKind::ChangedMeanwhile);
    QCOMPARE(load().value(), QList<Profile>{readOnly});
    // Nor does one that was removed come back, and a new one never takes the place of another.
    QCOMPARE(save(renamed).error().kind, ProfileStoreErrorKind::ChangedMeanwhile);
    QVERIFY(QCoro::waitFor(other.remove(before.id)));
    QCOMPARE(save(readOnly, readOnly).error().kind, ProfileStoreErrorKind::ChangedMeanwhile);
    QCOMPARE(load().value(), QList<Profile>());
}

void ProfileStoreTest::aStoredSecretStaysNoted()
{
    const Profile before = profileNamed(QStringLiteral("a"));
    save(before);
    QVERIFY(QCoro::waitFor(m_store->noteSecret(before.id))->first().secretStored);
    // The note is no change that somebody could lose, and an editor that began before it does not take it back.
    Profile renamed = before;
    renamed.name = QStringLiteral("b");
    QVERIFY(save(renamed, before)->first().secretStored);
    QVERIFY(QCoro::waitFor(m_store->noteSecret(QUuid::createUuid())).value().size() == 1);
}

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "profile_store_test.moc"
