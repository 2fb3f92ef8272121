#include "device_entries.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using storage::BookEntry;
using tables::DeviceColumn;
using tables::DeviceGroup;
using tables::DeviceTable;
using namespace devices;

namespace {

QList<BookEntry> threeDevices()
{
    BookEntry door = entry(QStringLiteral("kU3bPz"), QStringLiteral("Front door"));
    door.device.device.serialNumber = QStringLiteral("SN-77");
    door.device.administrator = QStringLiteral("wang@example.com");
    door.device.tags = {QStringLiteral("Hotel"), QStringLiteral("east wing")};
    BookEntry lobby = entry(QStringLiteral("6vw0Or"), QStringLiteral("大堂摄像头"));
    lobby.device.administrator = QStringLiteral("13800138001");
    BookEntry yard = entry(QStringLiteral("xLeWd9"), QStringLiteral("Back yard"));
    yard.device.device.serialNumber = QStringLiteral("2026110977");
    return {lobby, door, yard};
}

} // namespace

class DeviceTableTest : public QObject
{
    Q_OBJECT

private:
    QDateTime m_now = today;
    std::unique_ptr<DeviceTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void load(const QList<BookEntry> &entries)
    {
        m_table->beginLoading();
        for (const BookEntry &entry : entries)
            m_table->take({entry});
        m_table->endLoading();
    }

private Q_SLOTS:
    void init()
    {
        m_now = today;
        m_table = std::make_unique<DeviceTable>([this] { return m_now; });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
    }

    void rowsAndColumnsHonourTheirParent()
    {
        load(threeDevices());
        QCOMPARE(m_table->rowCount(), 3);
        QCOMPARE(m_table->rowCount(m_table->index(0, 0)), 0);
        QCOMPARE(m_table->columnCount(m_table->index(0, 0)), 0);
        m_table->clear();
        QCOMPARE(m_table->rowCount(), 0);
        QCOMPARE(m_table->total(), 0);
    }

    void aDeviceComesBackAsItWas()
    {
        BookEntry whole = read(entry(QStringLiteral("id"), QStringLiteral("名字\0 b")), 5);
        plans::Device &device = whole.device.device;
        device.productKey = QStringLiteral("key");
        device.productName = QString();
        device.deviceName = QStringLiteral("made");
        device.serialNumber = QStringLiteral("1");
        device.firmwareVersion = QStringLiteral("2.1");
        device.region = QStringLiteral("cn-shanghai");
        device.activeTime = plans::Moment{today, QStringLiteral("2026-11-28 20:00:00")};
        device.status = plans::OpenEnum<plans::DeviceStatus>::fromNumber(-7);
        whole.device.category = plans::Category::Doorbell;
        load({whole});
        QCOMPARE(m_table->device(QStringLiteral("id")), std::optional(device));
        QCOMPARE(m_table->index(0, 0).data(DeviceTable::DeviceRole).value<plans::Device>(), device);
        const auto value = [this](DeviceColumn column) { return m_table->index(0, static_cast<int>(column)).data(); };
        QCOMPARE(value(DeviceColumn::Status).toInt(), -7);
        QCOMPARE(value(DeviceColumn::Category).toInt(), 1);
        QCOMPARE(value(DeviceColumn::CoveredUntil).toDateTime(), today.addDays(5));
        QCOMPARE(value(DeviceColumn::ReadAt).toDateTime(), today);
        QVERIFY(!m_table->device(QStringLiteral("other")));
    }

    void whatWasNotReportedIsNoValue()
    {
        BookEntry silent = entry(QStringLiteral("a"), QStringLiteral("Lobby"));
        silent.device.device.status.reset();
        load({silent});
        for (const DeviceColumn column : {DeviceColumn::Product, DeviceColumn::Category, DeviceColumn::Region,
                 DeviceColumn::Status, DeviceColumn::CoveredUntil, DeviceColumn::ReadAt})
            QVERIFY(!m_table->index(0, static_cast<int>(column)).data().isValid());
    }

    void findsByEverything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList lobby{QStringLiteral("6vw0Or")};
        const QStringList door{QStringLiteral("kU3bPz")};
        QTest::newRow("nothing typed") << QString()
                                       << QStringList{QStringLiteral("xLeWd9"), door.first(), lobby.first()};
        QTest::newRow("name") << QStringLiteral("大堂") << lobby;
        QTest::newRow("another case") << QStringLiteral("BACK  yard ") << QStringList{QStringLiteral("xLeWd9")};
        QTest::newRow("words in any order") << QStringLiteral("door front") << door;
        QTest::newRow("part of the id") << QStringLiteral("3bpz") << door;
        QTest::newRow("serial") << QStringLiteral("SN-77") << door;
        QTest::newRow("as a Chinese input method types it") << QStringLiteral("ｓｎ－７７") << door;
        QTest::newRow("administrator") << QStringLiteral("wang@") << door;
        QTest::newRow("serial in groups") << QStringLiteral("2026-1109-77") << QStringList{QStringLiteral("xLeWd9")};
        QTest::newRow("phone with its country") << QStringLiteral("+86 138-0013-8001") << lobby;
        QTest::newRow("tags") << QStringLiteral("hotel wing") << door;
        QTest::newRow("no such thing") << QStringLiteral("13800138000") << QStringList{};
    }

    void findsByEverything()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        load(threeDevices());
        m_table->setText(text);
        QCOMPARE(texts(*m_table), found);
        m_table->setText(QString());
        // Letter by letter finds the same, there and back.
        for (qsizetype typed = 1; typed <= text.size(); ++typed)
            m_table->setText(text.left(typed));
        QCOMPARE(texts(*m_table), found);
        m_table->setText(QString());
        QCOMPARE(m_table->rowCount(), 3);
    }

    void findsByOrders()
    {
        load(threeDevices());
        m_table->setText(QStringLiteral("20261016"));
        QCOMPARE(m_table->rowCount(), 0);
        m_table->setOrderMatches(QStringLiteral("2026"), {QStringLiteral("kU3bPz")});
        QVERIFY2(m_table->rowCount() == 0, "the answer to an earlier question");
        m_table->setOrderMatches(QStringLiteral("20261016"), {QStringLiteral("xLeWd9"), QStringLiteral("gone")});
        QCOMPARE(texts(*m_table), QStringList{QStringLiteral("xLeWd9")});
        m_table->setText(QStringLiteral("door"));
        QCOMPARE(texts(*m_table), QStringList{QStringLiteral("kU3bPz")});
    }

    void groupsAreCountedAndShown()
    {
        QList<BookEntry> devices = threeDevices();
        devices[0] = read(devices[0], 5);
        devices[1] = read(devices[1], 0);
        load(devices);
        QCOMPARE(m_table->count(DeviceGroup::InForce), 1);
        QCOMPARE(m_table->count(DeviceGroup::EndsIn7Days), 1);
        QCOMPARE(m_table->count(DeviceGroup::EndsIn30Days), 1);
        QCOMPARE(m_table->count(DeviceGroup::NoPlan), 1);
        QCOMPARE(m_table->count(DeviceGroup::NotReadYet), 1);
        QCOMPARE(m_table->count(DeviceGroup::OutcomeUnknown), 0);
        m_table->setGroup(DeviceGroup::NotReadYet);
        QCOMPARE(texts(*m_table), QStringList{QStringLiteral("xLeWd9")});
        QSignalSpy counts(m_table.get(), &DeviceTable::countsChanged);
        m_table->update({QStringLiteral("xLeWd9")}, {read(devices[2], 20)});
        QVERIFY(counts.count() > 0);
        QCOMPARE(m_table->rowCount(), 0);
        QCOMPARE(m_table->count(DeviceGroup::NotReadYet), 0);
        QCOMPARE(m_table->count(DeviceGroup::InForce), 2);
        m_table->setGroup(DeviceGroup::OutcomeUnknown);
        m_table->setUnknownOutcomes({QStringLiteral("kU3bPz")});
        QCOMPARE(texts(*m_table), QStringList{QStringLiteral("kU3bPz")});
        QCOMPARE(m_table->count(DeviceGroup::OutcomeUnknown), 1);
        m_table->setUnknownOutcomes({});
        QCOMPARE(m_table->rowCount(), 0);
        m_table->setGroup(std::nullopt);
        QCOMPARE(m_table->rowCount(), 3);
    }

    void timeChangesGroups()
    {
        QList<BookEntry> devices = threeDevices();
        devices[0] = read(devices[0], 8);
        load(devices);
        m_table->setGroup(DeviceGroup::EndsIn7Days);
        QCOMPARE(m_table->rowCount(), 0);
        m_now = today.addDays(1);
        m_table->refreshGroups();
        QCOMPARE(m_table->rowCount(), 1);
        m_now = today.addDays(9);
        m_table->refreshGroups();
        QCOMPARE(m_table->rowCount(), 0);
        QCOMPARE(m_table->count(DeviceGroup::NoPlan), 1);
        m_now = today;
        m_table->refreshGroups();
        QCOMPARE(m_table->count(DeviceGroup::InForce), 1);
    }

    void whatIsUnclearStaysSo()
    {
        BookEntry device = read(entry(QStringLiteral("a"), QStringLiteral("Camera")), 8);
        device.plans->unclear = true;
        load({device});
        const QDateTime afterwards = today.addDays(9);
        // The platform's clock as it is known may go back a little.
        for (const QDateTime &now : {afterwards, afterwards.addMSecs(-1)}) {
            m_now = now;
            m_table->refreshGroups();
            QCOMPARE(m_table->count(DeviceGroup::NoPlan), 0);
            const tables::DeviceGroups groups(m_table->index(0, 0).data(DeviceTable::GroupsRole).toInt());
            QCOMPARE(groups, tables::DeviceGroups(DeviceGroup::Unclear));
        }
    }

    void namesStandInTheirNaturalOrder()
    {
        load({entry(QStringLiteral("a"), QStringLiteral("Camera 10")),
            entry(QStringLiteral("b"), QStringLiteral("camera 9")),
            entry(QStringLiteral("c"), QStringLiteral("Camera 1"))});
        QCOMPARE(texts(*m_table), (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
        m_table->take({entry(QStringLiteral("d"), QStringLiteral("Camera 2"))});
        QCOMPARE(texts(*m_table),
            (QStringList{QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("b"), QStringLiteral("a")}));
    }

    void sortingKeepsHoldOfRows()
    {
        load(threeDevices());
        const QPersistentModelIndex door = m_table->index(m_table->rowOf(QStringLiteral("kU3bPz")), 1);
        for (int column = 0; column < DeviceTable::ColumnCount; ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                m_table->sort(column, order);
                QCOMPARE(door.data(DeviceTable::IotIdRole).toString(), QStringLiteral("kU3bPz"));
            }
        }
    }

    void changesMoveRowsAndKeepHoldOfThem()
    {
        load(threeDevices());
        const QPersistentModelIndex yard = m_table->index(m_table->rowOf(QStringLiteral("xLeWd9")), 0);
        QCOMPARE(yard.row(), 0);
        QSignalSpy resets(m_table.get(), &DeviceTable::modelReset);
        m_table->update({QStringLiteral("xLeWd9"), QStringLiteral("kU3bPz")},
            {entry(QStringLiteral("xLeWd9"), QStringLiteral("Yard")),
                entry(QStringLiteral("kU3bPz"), QStringLiteral("A door"))});
        QCOMPARE(texts(*m_table, DeviceColumn::Name),
            (QStringList{QStringLiteral("A door"), QStringLiteral("Yard"), QStringLiteral("大堂摄像头")}));
        QCOMPARE(yard.row(), 1);
        m_table->update({QStringLiteral("kU3bPz"), QStringLiteral("never there")}, {});
        QCOMPARE(yard.row(), 0);
        QCOMPARE(m_table->total(), 2);
        QCOMPARE(resets.count(), 0);
    }

    void loadingAgainTakesOutWhatDidNotCome()
    {
        load(threeDevices());
        QList<BookEntry> fewer = threeDevices().mid(1);
        fewer << entry(QStringLiteral("zNew"), QStringLiteral("New"));
        load(fewer);
        QCOMPARE(
            texts(*m_table), (QStringList{QStringLiteral("xLeWd9"), QStringLiteral("kU3bPz"), QStringLiteral("zNew")}));
    }

    void stoppedLoadingTakesNothingOut()
    {
        load(threeDevices());
        m_table->beginLoading();
        m_table->take(threeDevices().mid(2));
        m_table->stopLoading();
        QCOMPARE(m_table->rowCount(), 3);
        m_table->take({entry(QStringLiteral("zNew"), QStringLiteral("New"))});
        QCOMPARE(m_table->rowCount(), 4);
    }

    void aHundredThousandDevices()
    {
        m_tester.reset(); // It looks at every row after every change.
        constexpr int count = 100'000;
        m_table->beginLoading();
        QList<BookEntry> portion;
        for (int i = 0; i < count; ++i) {
            BookEntry device
                = entry(QStringLiteral("id%1").arg(i, 6, 10, QLatin1Char('0')), QStringLiteral("Camera %1").arg(i));
            portion << (i % 3 == 0 ? read(device, 1 + i % 60) : device);
            if (portion.size() == 5000) {
                m_table->take(portion);
                portion.clear();
            }
        }
        m_table->endLoading();
        QCOMPARE(m_table->rowCount(), count);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->rowOf(QStringLiteral("id000100")), 100, 60'000);
        m_table->setText(QStringLiteral("camera 9999"));
        QCOMPARE(m_table->rowCount(), 19);
        m_table->setText(QString());
        m_table->setGroup(DeviceGroup::NotReadYet);
        QCOMPARE(m_table->rowCount(), count - 33'334);
        m_table->setGroup(std::nullopt);
        m_table->sort(static_cast<int>(DeviceColumn::IotId), Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->index(0, 1).data().toString(), QStringLiteral("id099999"), 60'000);
        QStringList gone;
        for (int i = 0; i < 1000; ++i)
            gone << QStringLiteral("id%1").arg(i, 6, 10, QLatin1Char('0'));
        m_table->update(gone, {});
        QCOMPARE(m_table->rowCount(), count - 1000);
    }
};

QTEST_GUILESS_MAIN(DeviceTableTest)
#include "device_table_test.moc"
