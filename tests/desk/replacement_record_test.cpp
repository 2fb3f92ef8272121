#include "journal.h"
#include "operation_record.h"
#include "replacement_record.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::OperationState;
using desk::ReplacementRecord;

namespace {

const QStringList orders{u"a"_s, u"b"_s, u"c"_s};

storage::DeviceKey device(const QString &iotId)
{
    return {u"living-iot"_s, u"127.0.0.1"_s, iotId};
}

} // namespace

/** What the journal tells of a replacement that nobody has finished. */
class ReplacementRecordTest : public QObject
{
    Q_OBJECT

private:
    /** Lets the transfer of @p orderId come to @p state. */
    void move(const QString &orderId, OperationState state, const QStringList &replacement = orders,
        const QString &target = u"new"_s)
    {
        const QString id = QString::number(++m_count);
        desk::TransferIntent transfer{u"old"_s, u"Old"_s, orderId, target, u"New"_s};
        transfer.replacement = replacement;
        QVERIFY(
            QCoro::waitFor(m_journal->reserve(id, {device(u"old"_s), device(target)}, desk::reservedEntry(transfer))));
        desk::Finding finding;
        plans::Order order;
        order.orderId = orderId;
        order.copies = 3;
        finding.before = desk::Before{orders, {}, order, {}};
        QVERIFY(QCoro::waitFor(m_journal->append(id, desk::entryFor(OperationState::Prepared, finding))));
        QVERIFY(QCoro::waitFor(m_journal->append(id, desk::entryFor(state))));
    }

    QList<ReplacementRecord> brokenOff()
    {
        QSignalSpy updated(m_records.get(), &desk::ReplacementRecords::updated);
        m_records->update();
        if (updated.isEmpty() && !updated.wait()) // It may have been read at once.
            qFatal("the journal is not read");
        return m_records->brokenOff();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Journal> m_journal;
    std::unique_ptr<desk::ReplacementRecords> m_records;
    int m_count = 0;

private Q_SLOTS:
    void init()
    {
        m_records.reset();
        m_journal.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<storage::Journal>(m_folder->filePath(u"journal.sqlite"_s));
        QVERIFY(QCoro::waitFor(m_journal->open()));
        m_records = std::make_unique<desk::ReplacementRecords>(*m_journal);
        m_count = 0;
    }

    void whatWasMovedAndWhatIsLeft()
    {
        QVERIFY(brokenOff().isEmpty());
        move(u"a"_s, OperationState::Settled);
        move(u"b"_s, OperationState::NotSent);
        const QList<ReplacementRecord> found = brokenOff();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().device, device(u"old"_s));
        QCOMPARE(found.first().targetIotId, u"new"_s);
        QCOMPARE(found.first().targetDeviceName, u"New"_s);
        QCOMPARE(found.first().moved.size(), 1);
        QCOMPARE(found.first().moved.first().before.order->copies, 3);
        QCOMPARE(found.first().left, QStringList({u"b"_s, u"c"_s}));

        // The same one, gone on with.
        move(u"b"_s, OperationState::Settled);
        QCOMPARE(brokenOff().first().left, QStringList(u"c"_s));
        move(u"c"_s, OperationState::Settled);
        QVERIFY(brokenOff().isEmpty());
        QCOMPARE(m_records->find(device(u"old"_s))->moved.size(), 3);
        QVERIFY(!m_records->find(device(u"new"_s)));
    }

    void nothingIsGoneOnWithBeforeTheOutcomeIsKnown()
    {
        move(u"a"_s, OperationState::Settled);
        move(u"b"_s, OperationState::Unknown);
        QVERIFY(brokenOff().isEmpty());
        QVERIFY(m_records->find(device(u"old"_s))->isOpen);
        QVERIFY(QCoro::waitFor(m_journal->append(u"2"_s, desk::entryFor(OperationState::DidNotHappen))));
        QCOMPARE(brokenOff().first().left, QStringList({u"b"_s, u"c"_s}));
    }

    void whatOnlyBeganIsNotHalfDone()
    {
        move(u"a"_s, OperationState::Refused);
        QVERIFY(brokenOff().isEmpty());
    }

    void singleTransfers()
    {
        move(u"a"_s, OperationState::Settled, {});
        QVERIFY2(brokenOff().isEmpty(), "it is no replacement");
        move(u"a"_s, OperationState::Settled);
        QCOMPARE(brokenOff().size(), 1);
        // What a person moved by hand is not left.
        move(u"b"_s, OperationState::Settled, {});
        move(u"c"_s, OperationState::Settled, {}, u"another"_s);
        QVERIFY(brokenOff().isEmpty());
        QCOMPARE(m_records->find(device(u"old"_s))->moved.size(), 2);
    }

    void longJournals()
    {
        move(u"a"_s, OperationState::Settled);
        for (int i = 0; i < 400; ++i)
            move(u"x"_s, OperationState::Settled, {}, u"another"_s);
        QCOMPARE(brokenOff().first().left, QStringList({u"b"_s, u"c"_s}));
    }
};

QTEST_GUILESS_MAIN(ReplacementRecordTest)
#include "replacement_record_test.moc"
