#include "book.h"
#include "book_database.h"
#include "book_samples.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace samples;
using storage::Book;
using storage::BookEntry;
using storage::RemovedDevice;
using storage::StorageErrorKind;

/** What is put into the book is what comes out of it. */
class BookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_book.reset(); }
    void nothingWorksBeforeItIsOpen();
    void onlyTheOwnerCanRead();
    void devicesComeBackAsTheyWere();
    void pagesFollowEachOther();
    void puttingKeepsThePlans();
    void learningKeepsWhatPeopleAdded();
    void changingLeavesTheRest();
    void whatIsKnownIsKeptOnDemand();
    void whatIsGoneStaysGoneOnDemand();
    void knownOnesAreCounted();
    void aDeviceWithoutIotIdIsRefused();
    void plansComeBackAsTheyWere();
    void whatAPersonSawIsKeptUntilTheNextLook();
    void cataloguesComeBackAsTheyWere();
    void savingAddsTheDevice();
    void removedAndRestored();
    void restoringIsAllThatCounts();
    void cancellingLeavesNothing();
    void progressIsTold();
    void changesAreTold();
    void everythingIsThereAgain();

private:
    QList<BookEntry> all() { return wait(m_book->entries({}, 1000)).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_book;
};

void BookTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = std::make_unique<Book>(m_folder->filePath(QStringLiteral("book.sqlite")));
    QCOMPARE(wait(m_book->open()).value(), storage::BookOpening());
}

void BookTest::nothingWorksBeforeItIsOpen()
{
    Book book(m_folder->filePath(QStringLiteral("other.sqlite")));
    QCOMPARE(wait(book.entries({}, 1)).error().kind, StorageErrorKind::NotOpen);
    QCOMPARE(wait(book.put({bareDevice(1)})).error().kind, StorageErrorKind::NotOpen);
    QVERIFY(!QFileInfo::exists(book.path()));
}

void BookTest::onlyTheOwnerCanRead()
{
    QVERIFY(wait(m_book->put({bareDevice(1)})));
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        const QFileDevice::Permissions owner
            = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QVERIFY2(!(file.permissions() & ~owner), qPrintable(file.fileName()));
    }
}

void BookTest::devicesComeBackAsTheyWere()
{
    plans::BookDevice nul = fullDevice(3);
    nul.device.name = QString(QChar(0)) + QStringLiteral("after");
    nul.notes = QString(100'000, QLatin1Char('x'));
    const QList<plans::BookDevice> devices{fullDevice(1), bareDevice(2), nul};
    QVERIFY(wait(m_book->put(devices)));
    const QList<BookEntry> entries = all();
    QCOMPARE(entries.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(entries.at(i), (BookEntry{devices.at(i), {}}));
    QCOMPARE(wait(m_book->entriesOf({iotId(2), QStringLiteral("unknown")})).value(),
        (QList<BookEntry>{{devices.at(1), {}}}));
}

void BookTest::pagesFollowEachOther()
{
    QList<plans::BookDevice> devices;
    for (int i = 0; i < 25; ++i)
        devices.prepend(bareDevice(i));
    QVERIFY(wait(m_book->put(devices)));
    QStringList seen;
    for (QString last;;) {
        const QList<BookEntry> page = wait(m_book->entries(last, 10)).value();
        if (page.isEmpty())
            break;
        for (const BookEntry &entry : page)
            seen << entry.device.device.iotId;
        last = seen.last();
    }
    QCOMPARE(seen.size(), 25);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
}

void BookTest::puttingKeepsThePlans()
{
    QVERIFY(wait(m_book->save(iotId(1), snapshot({QStringLiteral("o1")}))));
    QVERIFY(wait(m_book->put({fullDevice(1)})));
    QCOMPARE(all(), (QList<BookEntry>{{fullDevice(1), plans::summaryOf(snapshot({QStringLiteral("o1")}))}}));
}

void BookTest::learningKeepsWhatPeopleAdded()
{
    QVERIFY(wait(m_book->put({fullDevice(1)})));
    plans::Device told = bareDevice(1).device;
    told.name = QStringLiteral("Told");
    told.status = plans::DeviceStatus::Online;
    QVERIFY(wait(m_book->learn({told, bareDevice(2).device}, at(9))));

    plans::BookDevice expected = fullDevice(1);
    expected.device.name = told.name;
    expected.device.status = told.status;
    expected.seenAt = at(9);
    plans::BookDevice added = bareDevice(2);
    added.seenAt = at(9);
    QCOMPARE(all(), (QList<BookEntry>{{expected, {}}, {added, {}}}));
}

void BookTest::changingLeavesTheRest()
{
    QVERIFY(wait(m_book->put({fullDevice(1)})));
    plans::DeviceChange change{bareDevice(1), {plans::DeviceField::Notes}};
    change.device.notes = QStringLiteral("new");
    plans::DeviceChange added{fullDevice(2), {plans::DeviceField::Tags}};
    const storage::ChangeCounts expected{1, 1, 0};
    QCOMPARE(wait(m_book->change({change, added}, storage::KnownDevices::Update)).value(), expected);
    plans::BookDevice first = fullDevice(1);
    first.notes = QStringLiteral("new");
    plans::BookDevice second = bareDevice(2);
    second.tags = fullDevice(2).tags;
    QCOMPARE(all(), (QList<BookEntry>{{first, {}}, {second, {}}}));
}

void BookTest::whatIsKnownIsKeptOnDemand()
{
    QVERIFY(wait(m_book->put({fullDevice(1)})));
    const plans::DeviceChange known{bareDevice(1), {plans::DeviceField::Notes}};
    const plans::DeviceChange added{bareDevice(2), {}};
    const storage::ChangeCounts expected{1, 0, 1};
    QCOMPARE(wait(m_book->change({known, added}, storage::KnownDevices::Keep)).value(), expected);
    QCOMPARE(all(), (QList<BookEntry>{{fullDevice(1), {}}, {bareDevice(2), {}}}));
}

void BookTest::whatIsGoneStaysGoneOnDemand()
{
    const auto absent = storage::AbsentDevices::PassOver;
    const plans::DeviceChange change{fullDevice(1), {plans::DeviceField::Notes}};
    QCOMPARE(
        wait(m_book->change({change}, storage::KnownDevices::Update, {}, absent)).value(), storage::ChangeCounts());
    QVERIFY(wait(m_book->save(iotId(1), snapshot({QStringLiteral("o1")}), absent)));
    QCOMPARE(all(), QList<BookEntry>());
}

void BookTest::knownOnesAreCounted()
{
    QVERIFY(wait(m_book->put({bareDevice(1), bareDevice(3)})));
    QCOMPARE(wait(m_book->countKnown({iotId(1), iotId(2), iotId(3), QString()})).value(), 2);
    const auto progress = std::make_shared<storage::BookProgress>();
    progress->cancelled = true;
    QCOMPARE(wait(m_book->countKnown({iotId(1)}, progress)).error().kind, StorageErrorKind::Cancelled);
    QCOMPARE(wait(m_book->remove({iotId(1)}, progress)).error().kind, StorageErrorKind::Cancelled);
    QCOMPARE(wait(m_book->change({{bareDevice(5), {}}}, storage::KnownDevices::Update, progress)).error().kind,
        StorageErrorKind::Cancelled);
    QCOMPARE(all().size(), 2);
}

void BookTest::aDeviceWithoutIotIdIsRefused()
{
    QCOMPARE(wait(m_book->put({bareDevice(1), plans::BookDevice()})).error().kind, StorageErrorKind::InvalidEntry);
    QCOMPARE(all(), QList<BookEntry>());
}

void BookTest::plansComeBackAsTheyWere()
{
    QCOMPARE(wait(m_book->snapshot(iotId(1))).value(), std::nullopt);
    const plans::Snapshot first
        = snapshot({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("")});
    QCOMPARE(wait(m_book->save(iotId(1), first)).value(), std::nullopt);
    QCOMPARE(wait(m_book->snapshot(iotId(1))).value(), first);
    plans::Snapshot second = snapshot({QStringLiteral("a"), QStringLiteral("c")}, 5);
    second.freePlan.reset();
    QCOMPARE(wait(m_book->save(iotId(1), second)).value(), first);
    QCOMPARE(wait(m_book->snapshot(iotId(1))).value(), second);
    QCOMPARE(all().first().plans, plans::summaryOf(second));
}

void BookTest::whatAPersonSawIsKeptUntilTheNextLook()
{
    using storage::AbsentDevices;
    using storage::KeptSnapshots;
    using storage::ReadFor;
    const auto kept = [this] { return wait(m_book->snapshots(iotId(1))).value(); };
    QCOMPARE(kept(), KeptSnapshots());
    const plans::Snapshot seen = snapshot({QStringLiteral("a")}, 1);
    plans::Snapshot later = snapshot({QStringLiteral("b"), QStringLiteral("a")}, 2);
    later.freePlan.reset();
    const plans::Snapshot latest = snapshot({QStringLiteral("c")}, 3);
    QVERIFY(wait(m_book->save(iotId(1), seen)));
    QCOMPARE(kept(), (KeptSnapshots{seen, seen}));
    QVERIFY(wait(m_book->save(iotId(1), later, AbsentDevices::Add, ReadFor::Program)));
    QCOMPARE(kept(), (KeptSnapshots{later, seen}));
    QVERIFY(wait(m_book->save(iotId(1), latest, AbsentDevices::Add, ReadFor::Program)));
    QCOMPARE(kept(), (KeptSnapshots{latest, seen}));
    QVERIFY(wait(m_book->save(iotId(1), later)));
    QCOMPARE(kept(), (KeptSnapshots{later, later}));
    QVERIFY(wait(m_book->remove({iotId(1)})));
    QCOMPARE(kept(), KeptSnapshots());
}

void BookTest::cataloguesComeBackAsTheyWere()
{
    QCOMPARE(wait(m_book->catalogues()).value(), QList<storage::Catalogue>());
    plans::Plan full;
    full.name = QStringLiteral("连续型 7 天月套餐");
    full.commodityCode = QStringLiteral("iloPLVCloudResource");
    full.specification = QStringLiteral("continuousResource_7");
    full.type = plans::PlanType::Continuous;
    full.price = plans::Money::fromFen(3500);
    full.lifecycleDays = 7;
    full.months = 1;
    full.description = QStringLiteral("NUL \u0000 and more");
    full.icon = QStringLiteral("https://example.com/icon.png");
    const storage::Catalogue cameras{plans::Category::Camera, at(3), {full, plans::Plan()}};
    const storage::Catalogue doorbells{plans::Category::Doorbell, at(4), {}};
    QVERIFY(wait(m_book->keep({plans::Category::Camera, at(1), {plans::Plan()}})));
    QVERIFY(wait(m_book->keep(doorbells)));
    QVERIFY(wait(m_book->keep(cameras)));
    m_book = std::make_unique<Book>(m_book->path());
    QVERIFY(wait(m_book->open()));
    QCOMPARE(wait(m_book->catalogues()).value(), (QList<storage::Catalogue>{cameras, doorbells}));
}

void BookTest::savingAddsTheDevice()
{
    const plans::Snapshot empty{at(4), {}, {}};
    QVERIFY(wait(m_book->save(iotId(7), empty)));
    QCOMPARE(all(), (QList<BookEntry>{{bareDevice(7), plans::summaryOf(empty)}}));
    QCOMPARE(wait(m_book->save({}, empty)).error().kind, StorageErrorKind::InvalidEntry);
}

void BookTest::removedAndRestored()
{
    QVERIFY(wait(m_book->put({fullDevice(1), fullDevice(2), bareDevice(3)})));
    QVERIFY(wait(m_book->save(iotId(1), snapshot({QStringLiteral("gone"), QStringLiteral("stays")}))));
    QVERIFY(wait(m_book->save(iotId(1), snapshot({QStringLiteral("stays"), QStringLiteral("new")}, 6))));
    const QList<BookEntry> before = all();
    const auto ordersBefore = wait(m_book->findOrders({}, 100)).value();
    QCOMPARE(ordersBefore.size(), 3);

    const auto removed = wait(m_book->remove({iotId(1), iotId(3), QStringLiteral("unknown")}));
    QVERIFY(removed);
    QCOMPARE(removed->size(), 2);
    QCOMPARE(removed->first().snapshot, snapshot({QStringLiteral("stays"), QStringLiteral("new")}, 6));
    QCOMPARE(removed->first().formerOrders.size(), 1);
    QCOMPARE(all().size(), 1);
    QVERIFY(wait(m_book->findOrders({}, 100))->isEmpty());
    QCOMPARE(wait(m_book->snapshot(iotId(1))).value(), std::nullopt);

    QVERIFY(wait(m_book->restore(*removed)));
    QCOMPARE(all(), before);
    QCOMPARE(wait(m_book->remove({iotId(1), iotId(3)})).value(), *removed);
    QVERIFY(wait(m_book->restore(*removed)));
    const auto sorted = [](QList<storage::SeenOrder> orders) {
        std::sort(orders.begin(), orders.end(), [](const storage::SeenOrder &one, const storage::SeenOrder &other) {
            return one.order.orderId < other.order.orderId;
        });
        return orders;
    };
    QCOMPARE(sorted(wait(m_book->findOrders({}, 100)).value()), sorted(ordersBefore));
}

void BookTest::restoringIsAllThatCounts()
{
    QVERIFY(wait(m_book->put({fullDevice(1)})));
    const auto removed = wait(m_book->remove({iotId(1)}));
    QVERIFY(wait(m_book->save(iotId(1), snapshot({QStringLiteral("meanwhile")}))));
    QVERIFY(wait(m_book->restore(*removed)));
    QCOMPARE(all(), (QList<BookEntry>{{fullDevice(1), {}}}));
    QVERIFY(wait(m_book->findOrders(QStringLiteral("meanwhile"), 1))->isEmpty());
}

void BookTest::cancellingLeavesNothing()
{
    QVERIFY(wait(m_book->put({fullDevice(1)})));
    QList<plans::BookDevice> devices;
    for (int i = 1; i < 1000; ++i)
        devices.append(bareDevice(i));
    const auto progress = std::make_shared<storage::BookProgress>();
    progress->cancelled = true;
    QSignalSpy changed(m_book.get(), &Book::changed);
    QCOMPARE(wait(m_book->put(devices, progress)).error().kind, StorageErrorKind::Cancelled);
    QCOMPARE(wait(m_book->learn({bareDevice(5).device}, at(1), progress)).error().kind, StorageErrorKind::Cancelled);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(all(), (QList<BookEntry>{{fullDevice(1), {}}}));
    QVERIFY(wait(m_book->put({bareDevice(2)})));
}

void BookTest::progressIsTold()
{
    QList<plans::Device> devices;
    for (int i = 0; i < 1000; ++i)
        devices.append(bareDevice(i).device);
    const auto progress = std::make_shared<storage::BookProgress>();
    QVERIFY(wait(m_book->learn(devices, at(1), progress)));
    QCOMPARE(progress->done, 1000);
    QCOMPARE(all().size(), 1000);
}

void BookTest::changesAreTold()
{
    QSignalSpy changed(m_book.get(), &Book::changed);
    const auto told = [&changed] { return changed.takeFirst().first().toStringList(); };
    QVERIFY(wait(m_book->put({bareDevice(1), bareDevice(2)})));
    QCOMPARE(told(), (QStringList{iotId(1), iotId(2)}));
    QVERIFY(wait(m_book->learn({bareDevice(3).device}, at(1))));
    QCOMPARE(told(), QStringList{iotId(3)});
    QVERIFY(wait(m_book->save(iotId(4), snapshot({}))));
    QCOMPARE(told(), QStringList{iotId(4)});
    const auto removed = wait(m_book->remove({iotId(1), QStringLiteral("unknown")}));
    QCOMPARE(told(), QStringList{iotId(1)});
    QVERIFY(wait(m_book->restore(*removed)));
    QCOMPARE(told(), QStringList{iotId(1)});

    QList<plans::BookDevice> many;
    for (int i = 0; i < 501; ++i)
        many.append(bareDevice(i));
    QVERIFY(wait(m_book->put(many)));
    QCOMPARE(told(), QStringList());
    QVERIFY(wait(m_book->put({})));
    QVERIFY(wait(m_book->remove({QStringLiteral("unknown")})));
    QVERIFY(wait(m_book->entries({}, 10)));
    QCOMPARE(changed.count(), 0);
}

void BookTest::everythingIsThereAgain()
{
    QVERIFY(wait(m_book->put({fullDevice(1)})));
    QVERIFY(wait(m_book->save(iotId(1), snapshot({QStringLiteral("o1")}))));
    const QList<BookEntry> before = all();
    m_book = std::make_unique<Book>(m_book->path());
    QCOMPARE(wait(m_book->open()).value(), storage::BookOpening());
    QCOMPARE(wait(m_book->open()).value(), storage::BookOpening());
    QCOMPARE(all(), before);
    QCOMPARE(wait(m_book->snapshot(iotId(1))).value(), snapshot({QStringLiteral("o1")}));
}

QTEST_GUILESS_MAIN(BookTest)
#include "book_test.moc"
