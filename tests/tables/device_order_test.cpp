#include "device_entries.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using storage::BookEntry;
using tables::DeviceColumn;
using tables::DeviceTable;
using namespace devices;

/** All devices stand in one order, whether they are sorted or come one by one. */
class DeviceOrderTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeviceTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void load(const QList<BookEntry> &entries)
    {
        m_table->beginLoading();
        m_table->take(entries);
        m_table->endLoading();
    }

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<DeviceTable>([] { return today; });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
    }

    void equalDevicesStandByTheirNames()
    {
        QList<BookEntry> devices;
        for (const char *row : {"a offline Delta", "b online Beta", "c online Alpha", "d offline Gamma", "e - Zulu"}) {
            const QStringList words = QString::fromLatin1(row).split(u' ');
            BookEntry device = entry(words[0], words[2]);
            device.device.device.status
                = words[1] == QStringLiteral("online") ? plans::DeviceStatus::Online : plans::DeviceStatus::Offline;
            if (words[1] == QStringLiteral("-"))
                device.device.device.status.reset();
            devices << device;
        }
        load(devices);
        const auto inOrder = [this] { return texts(*m_table).join(QString()); };
        m_table->sort(static_cast<int>(DeviceColumn::Name), Qt::AscendingOrder);
        QCOMPARE(inOrder(), QStringLiteral("cbade"));
        m_table->sort(static_cast<int>(DeviceColumn::Status), Qt::AscendingOrder);
        QCOMPARE(inOrder(), QStringLiteral("cbade"));
        m_table->sort(static_cast<int>(DeviceColumn::Status), Qt::DescendingOrder);
        QVERIFY2(inOrder() == QStringLiteral("adcbe"), "what was not reported stays behind");
        m_table->sort(static_cast<int>(DeviceColumn::IotId), Qt::DescendingOrder);
        QCOMPARE(inOrder(), QStringLiteral("edcba"));
    }

    void anEqualDeviceThatIsReadAgainStaysWhereItIs_data()
    {
        QTest::addColumn<DeviceColumn>("column");
        QTest::addRow("status") << DeviceColumn::Status;
        QTest::addRow("plan") << DeviceColumn::PlanState;
        QTest::addRow("name") << DeviceColumn::Name;
        QTest::addRow("serial, which none has") << DeviceColumn::Serial;
    }

    void anEqualDeviceThatIsReadAgainStaysWhereItIs()
    {
        QFETCH(const DeviceColumn, column);
        QList<BookEntry> devices;
        for (const char *iotId : {"d", "b", "a", "c", "e"})
            devices << read(entry(QString::fromLatin1(iotId), QStringLiteral("Camera")), 5);
        load(devices);
        m_table->sort(static_cast<int>(DeviceColumn::IotId), Qt::DescendingOrder);
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            m_table->sort(static_cast<int>(column), order);
            QCOMPARE(texts(*m_table).join(QString()), QStringLiteral("abcde"));
            QSignalSpy moves(m_table.get(), &DeviceTable::rowsMoved);
            for (BookEntry &device : devices) {
                device.plans->readAt = device.plans->readAt.addSecs(60);
                m_table->update({device.device.device.iotId}, {device});
                QCOMPARE(texts(*m_table).join(QString()), QStringLiteral("abcde"));
            }
            QCOMPARE(moves.count(), 0);
        }
    }

    void aDeviceIsPlacedWhereSortingWouldPutIt()
    {
        QList<BookEntry> devices;
        for (int number = 0; number < 40; ++number) {
            const QString iotId = QStringLiteral("id%1").arg(number * 7 % 40, 2, 10, QLatin1Char('0'));
            BookEntry device = entry(iotId, QStringLiteral("Camera %1").arg(number % 5));
            devices << (number % 3 == 0 ? read(device, number % 4) : device);
        }
        load(devices);
        for (int column = 0; column < DeviceTable::ColumnCount; ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                m_table->sort(column, order);
                for (int number = 0; number < 40; number += 3)
                    m_table->update({devices[number].device.device.iotId}, {});
                for (int number = 0; number < 40; number += 3)
                    m_table->take({devices[number]});
                const QStringList placed = texts(*m_table);
                m_table->sort(column == 0 ? 1 : 0, order);
                m_table->sort(column, order);
                QCOMPARE(placed, texts(*m_table));
            }
        }
    }
};

QTEST_GUILESS_MAIN(DeviceOrderTest)
#include "device_order_test.moc"
