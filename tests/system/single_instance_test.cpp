#include "single_instance.h"

#include <QDateTime>
#include <QDir>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace std::chrono_literals;
using app::SingleInstance;

/** One program a data folder; each claim here stands for a process. */
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private:
    /** What a start from another thread ends with, while this one answers. */
    SingleInstance::Role claimLater(
        const QString &folder, const QStringList &arguments, std::chrono::milliseconds limit)
    {
        std::atomic<bool> done = false;
        SingleInstance::Role role = SingleInstance::Role::First;
        std::thread other([&] {
            SingleInstance later(folder);
            role = later.claim(arguments, limit);
            done = true;
        });
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return done.load(); }, 20'000);
        other.join();
        return role;
    }

    QString socketPlace() const
    {
        const QStringList names = QDir(m_runtime->path()).entryList({QStringLiteral("plandesk-*")}, QDir::System);
        return names.isEmpty() ? QString() : m_runtime->filePath(names.first());
    }

    static QString lockPlace(const QTemporaryDir &folder) { return folder.filePath(QStringLiteral("plandesk.lock")); }

    std::unique_ptr<QTemporaryDir> m_runtime;

private Q_SLOTS:
    void init()
    {
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
    }

    void aLaterStartHandsOverItsArguments()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}, 1s), SingleInstance::Role::First);
        QStringList got;
        first.serve([&got](const QStringList &arguments) {
            got = arguments;
            return true;
        });
        const QStringList arguments{QStringLiteral("plandesk"), QStringLiteral("plandesk://device/摄像头\n\"x\"")};
        // The folder by another name is the same folder.
        QCOMPARE(claimLater(folder.path() + QStringLiteral("/../") + QDir(folder.path()).dirName(), arguments, 10s),
            SingleInstance::Role::HandedOver);
        QCOMPARE(got, arguments);
    }

    void anotherFolderIsAnotherProgram()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        SingleInstance first(folder.path());
        SingleInstance second(other.path());
        QCOMPARE(first.claim({}, 1s), SingleInstance::Role::First);
        QCOMPARE(second.claim({}, 1s), SingleInstance::Role::First);
    }

    void oneThatEndsIsWaitedFor()
    {
        const QTemporaryDir folder;
        auto first = std::make_unique<SingleInstance>(folder.path());
        QCOMPARE(first->claim({}, 1s), SingleInstance::Role::First);
        int asked = 0;
        first->serve([&](const QStringList &) {
            if (++asked == 2)
                QTimer::singleShot(0, this, [&first] { first.reset(); });
            return false;
        });
        QCOMPARE(claimLater(folder.path(), {QStringLiteral("plandesk")}, 10s), SingleInstance::Role::First);
        QCOMPARE(asked, 2);
    }

    void oneThatHangsIsSaid()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}, 1s), SingleInstance::Role::First);
        SingleInstance second(folder.path());
        QCOMPARE(second.claim({QStringLiteral("plandesk")}, 1s),
            SingleInstance::Role::NoAnswer); // Nobody serves on this thread meanwhile.
    }

    void whatOneThatWasKilledLeavesIsNoObstacle()
    {
        const QTemporaryDir folder;
        QString place;
        QByteArray lock;
        {
            SingleInstance first(folder.path());
            QCOMPARE(first.claim({}, 1s), SingleInstance::Role::First);
            place = socketPlace();
            QFile file(lockPlace(folder));
            QVERIFY(file.open(QIODevice::ReadOnly));
            lock = file.readAll();
        }
        lock.replace(0, lock.indexOf('\n'), "4194303"); // The number of a process that is no more.
        for (const QString &path : {place, lockPlace(folder)}) {
            QFile left(path);
            QVERIFY(left.open(QIODevice::WriteOnly));
            left.write(lock);
        }
        SingleInstance second(folder.path());
        QCOMPARE(second.claim({}, 5s), SingleInstance::Role::First);
        second.serve([](const QStringList &) { return true; });
        QCOMPARE(claimLater(folder.path(), {QStringLiteral("plandesk")}, 10s), SingleInstance::Role::HandedOver);
    }

    void aLockWithoutContentIsNoObstacle()
    {
        const QTemporaryDir folder;
        QFile lock(lockPlace(folder));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        lock.close();
        SingleInstance second(folder.path());
        QCOMPARE(second.claim({QStringLiteral("plandesk")}, 5s), SingleInstance::Role::First);
    }

    void anotherLoginIsNoOtherMachine()
    {
        const QTemporaryDir folder;
        const QTemporaryDir login;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}, 1s), SingleInstance::Role::First);
        qputenv("XDG_RUNTIME_DIR", login.path().toLocal8Bit());
        SingleInstance second(folder.path());
        QCOMPARE(second.claim({QStringLiteral("plandesk")}, 1s), SingleInstance::Role::NoAnswer);
    }

    void anotherMachineIsNoObstacle()
    {
        const QTemporaryDir folder;
        QFile lock(lockPlace(folder));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4194303\nplandesk\nanother-machine\n");
        lock.close();
        SingleInstance here(folder.path());
        QCOMPARE(here.claim({QStringLiteral("plandesk")}, 1s), SingleInstance::Role::First);
    }

    void oneThatAsksNothingIsToldAtOnce()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}, 1s), SingleInstance::Role::First);
        SingleInstance tour(folder.path());
        QCOMPARE(tour.claim({}, 30s), SingleInstance::Role::NoAnswer);
    }

    void nonsenseIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("an object") << QByteArray("{\"a\":1}\n");
        QTest::newRow("numbers") << QByteArray("[1,2]\n");
        QTest::newRow("endless") << QByteArray(300'000, 'x');
    }

    void nonsenseIsNotTaken()
    {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}, 1s), SingleInstance::Role::First);
        bool taken = false;
        first.serve([&taken](const QStringList &) { return taken = true; });
        QLocalSocket socket;
        socket.connectToServer(socketPlace());
        QVERIFY(socket.waitForConnected(5000));
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(!taken);
    }

    void nobodyElseGetsIn()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}, 1s), SingleInstance::Role::First);
        constexpr QFileDevice::Permissions others
            = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFile::permissions(socketPlace()) & others, QFileDevice::Permissions());
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
