#include "event_chain.h"

#include <QtTest>

using namespace storage;

class EventChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAnswer();
    void everyFieldCounts_data();
    void everyFieldCounts();
    void firstBreakIsNamed_data();
    void firstBreakIsNamed();

private:
    static Event event();
    static QList<Event> chain(int count);
};

Event EventChainTest::event()
{
    return {1, QStringLiteral("op-1"), QStringLiteral("sent"), QStringLiteral("sent"), true, QStringLiteral("owner"),
        QDateTime(QDate(2024, 10, 11), QTime(8, 9, 11, 123), Qt::UTC), QByteArrayLiteral(R"({"user":"王"})"), noHash(),
        {}};
}

QList<Event> EventChainTest::chain(int count)
{
    QList<Event> events;
    QByteArray previous = noHash();
    for (int number = 1; number <= count; ++number) {
        Event next = event();
        next.number = number;
        next.previousHash = previous;
        next.hash = hashOf(next);
        previous = next.hash;
        events.append(next);
    }
    return events;
}

void EventChainTest::knownAnswer()
{
    // The hash was made with coreutils' sha256sum from the bytes below.
    QCOMPARE(canonicalBytes(event()),
        QByteArrayLiteral(
            "plandesk-event-1\n1\n0000000000000000000000000000000000000000000000000000000000000000\nop-1\n"
            "sent\nsent\nopen\nowner\n2024-10-11T08:09:11.123Z\n{\"user\":\"王\"}"));
    QCOMPARE(hashOf(event()), QByteArrayLiteral("1d97e4c11faf13c0f655789fc376153ce8c27399bd2c92df3dd7977b7cd846c2"));
}

void EventChainTest::everyFieldCounts_data()
{
    QTest::addColumn<Event>("changed");
    const auto with = [](const char *name, auto change) {
        Event changed = event();
        change(changed);
        QTest::newRow(name) << changed;
    };
    with("number", [](Event &e) { e.number = 2; });
    with("previous hash", [](Event &e) { e.previousHash.replace(0, 1, "1"); });
    with("operation", [](Event &e) { e.operationId = QStringLiteral("op-2"); });
    with("kind", [](Event &e) { e.kind = QStringLiteral("answered"); });
    with("state", [](Event &e) { e.state = QStringLiteral("settled"); });
    with("open", [](Event &e) { e.isOpen = false; });
    with("owner", [](Event &e) { e.owner = QStringLiteral("other"); });
    with("time", [](Event &e) { e.at = e.at.addMSecs(1); });
    with("payload", [](Event &e) { e.payload = QByteArrayLiteral("{}"); });
}

void EventChainTest::everyFieldCounts()
{
    QFETCH(Event, changed);
    QVERIFY(hashOf(changed) != hashOf(event()));
}

void EventChainTest::firstBreakIsNamed_data()
{
    QTest::addColumn<QList<Event>>("events");
    QTest::addColumn<qint64>("broken");
    const auto with = [](const char *name, qint64 broken, auto change) {
        QList<Event> events = chain(5);
        change(events);
        QTest::newRow(name) << events << broken;
    };
    with("whole", 0, [](QList<Event> &) {});
    with("none", 0, [](QList<Event> &e) { e.clear(); });
    with("payload changed", 3, [](QList<Event> &e) { e[2].payload = QByteArrayLiteral("{}"); });
    with("changed and hashed anew", 4, [](QList<Event> &e) {
        e[2].payload = QByteArrayLiteral("{}");
        e[2].hash = hashOf(e[2]);
    });
    with("one missing", 2, [](QList<Event> &e) { e.removeAt(1); });
    with("two swapped", 2, [](QList<Event> &e) { e.swapItemsAt(1, 2); });
    with("renumbered after a removal", 2, [](QList<Event> &e) {
        e.removeAt(1);
        for (qsizetype i = 1; i < e.size(); ++i)
            --e[i].number;
    });
    with("first cut off", 1, [](QList<Event> &e) { e.removeFirst(); });
    with("line feed in a field", 2, [](QList<Event> &e) {
        e[1].kind = QStringLiteral("se\nnt");
        e[1].hash = hashOf(e[1]);
    });
}

void EventChainTest::firstBreakIsNamed()
{
    QFETCH(QList<Event>, events);
    QFETCH(qint64, broken);
    ChainCheck check;
    qint64 found = 0;
    for (const Event &next : events) {
        if (const std::optional<ChainBreak> at = check.next(next)) {
            found = at->number;
            QVERIFY(!at->reason.isEmpty());
            break;
        }
    }
    QCOMPARE(found, broken);
    QCOMPARE(check.count(), broken == 0 ? events.size() : broken - 1);
}

QTEST_GUILESS_MAIN(EventChainTest)

#include "event_chain_test.moc"
