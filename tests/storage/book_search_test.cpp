#include "book.h"
#include "book_samples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace samples;
using storage::Book;

/** Finds orders by whatever a caller has at hand. */
class BookSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_book.reset(); }
    void finds_data();
    void finds();
    void theLatestReadComeFirst();
    void ofOneReadingThePlatformsOrderCounts();
    void ordersThatAreGoneStayKnown();
    void anOlderBookFindsLettersOfEveryWidth();

private:
    static plans::Order orderWith(const char *id, const QString &external, const QString &user, const QString &userId);

    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
};

plans::Order BookSearchTest::orderWith(
    const char *id, const QString &external, const QString &user, const QString &userId)
{
    plans::Order made = order(QString::fromUtf8(id));
    made.outOrderNo = external;
    made.userName = user;
    made.userId = userId;
    return made;
}

void BookSearchTest::initTestCase()
{
    m_book = std::make_unique<Book>(m_folder.filePath(QStringLiteral("book.sqlite")));
    QVERIFY(wait(m_book->open()));
    plans::BookDevice named = bareDevice(1);
    named.device.nickname = QStringLiteral("前门（Ｂ） Ärzte'haus");
    QVERIFY(wait(m_book->put({named, bareDevice(2)})));
    plans::Snapshot first{at(3), {}, {}};
    first.orders << orderWith("ORDER-100%", QStringLiteral("ext_A\"1"), QStringLiteral("13800138000"), QString())
                 << orderWith("order-1005", QString(), QStringLiteral("张三"), QStringLiteral("u_7"));
    plans::Snapshot second{at(4), {}, {}};
    second.orders << orderWith("other", QStringLiteral("O'Neil"), QStringLiteral("Öl@Example.com"), QString());
    QVERIFY(wait(m_book->save(iotId(1), first)));
    QVERIFY(wait(m_book->save(iotId(2), second)));
}

void BookSearchTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("orders");
    QTest::addColumn<QStringList>("devices");
    const QStringList both{QStringLiteral("ORDER-100%"), QStringLiteral("order-1005")};
    const QStringList first{QStringLiteral("ORDER-100%")};
    const QStringList second{QStringLiteral("order-1005")};
    const QStringList other{QStringLiteral("other")};
    QTest::newRow("id, whatever its case") << QStringLiteral("OrDeR-100") << both << QStringList{iotId(1)};
    QTest::newRow("per cent") << QStringLiteral("100%") << first << QStringList{iotId(1)};
    QTest::newRow("underscore") << QStringLiteral("t_a") << first << QStringList{iotId(1)};
    QTest::newRow("underscore of a user id") << QStringLiteral("u_7") << second << QStringList();
    QTest::newRow("quotes") << QStringLiteral("a\"1") << first << QStringList{iotId(1)};
    QTest::newRow("apostrophe") << QStringLiteral("o'n") << other << QStringList{iotId(2)};
    QTest::newRow("Chinese user") << QStringLiteral("张") << second << QStringList();
    QTest::newRow("Chinese device") << QStringLiteral("前门") << both << QStringList();
    QTest::newRow("device with umlaut and apostrophe") << QStringLiteral("äRZTE'") << both << QStringList();
    QTest::newRow("user with umlaut") << QStringLiteral("öL@EX") << other << QStringList();
    QTest::newRow("phone") << QStringLiteral("0138") << first << QStringList();
    QTest::newRow("phone in groups") << QStringLiteral("138-0013 8000") << first << QStringList();
    QTest::newRow("phone with its country") << QStringLiteral("+8613800138000") << first << QStringList();
    QTest::newRow("phone in wide digits") << QStringLiteral("１３８００１３８０００") << first << QStringList();
    QTest::newRow("order in wide letters") << QStringLiteral("ｏｒｄｅｒ－１００") << both << QStringList{iotId(1)};
    QTest::newRow("device in letters of another width") << QStringLiteral("门(b)") << both << QStringList();
    QTest::newRow("iotId") << iotId(2) << other << QStringList();
    QTest::newRow("nothing like it") << QStringLiteral("nobody") << QStringList() << QStringList();
    QTest::newRow("a hyphen alone") << QStringLiteral("-") << both << QStringList{iotId(1)};
    QTest::newRow("SQL") << QStringLiteral("' OR 1=1 --") << QStringList() << QStringList();
}

void BookSearchTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, orders);
    QFETCH(QStringList, devices);
    QStringList found;
    const QList<storage::SeenOrder> seen = wait(m_book->findOrders(text, 100)).value();
    for (const storage::SeenOrder &order : seen)
        found << order.order.orderId;
    found.sort();
    QCOMPARE(found, orders);
    QCOMPARE(wait(m_book->devicesOfOrders(text, 100)).value(), devices);
}

void BookSearchTest::theLatestReadComeFirst()
{
    const QList<storage::SeenOrder> seen = wait(m_book->findOrders({}, 2)).value();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.first().order.orderId, QStringLiteral("other"));
    QCOMPARE(seen.first().readAt, at(4));
    QCOMPARE(seen.first().deviceName, iotId(2));
    QCOMPARE(seen.at(1).deviceName, QStringLiteral("前门（Ｂ） Ärzte'haus"));
}

void BookSearchTest::ofOneReadingThePlatformsOrderCounts()
{
    const QStringList latestFirst{QStringLiteral("row-3"), QStringLiteral("row-1"), QStringLiteral("row-2")};
    QVERIFY(wait(m_book->save(iotId(4), snapshot(latestFirst, 2))));
    QStringList found;
    const auto seenOrders = wait(m_book->findOrders(QStringLiteral("row-"), 9));
    QVERIFY(seenOrders);
    for (const storage::SeenOrder &seen : *seenOrders)
        found << seen.order.orderId;
    QCOMPARE(found, latestFirst);
    QVERIFY(wait(m_book->remove({iotId(4)})));
}

void BookSearchTest::ordersThatAreGoneStayKnown()
{
    QVERIFY(wait(m_book->save(iotId(3), snapshot({QStringLiteral("gone-1"), QStringLiteral("kept-1")}, 1))));
    QVERIFY(wait(m_book->save(iotId(3), snapshot({QStringLiteral("kept-1")}, 2))));
    const auto gone = wait(m_book->findOrders(QStringLiteral("gone-1"), 9)).value();
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().readAt, at(1));
    const auto kept = wait(m_book->findOrders(QStringLiteral("kept-1"), 9)).value();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().readAt, at(2));
    QCOMPARE(wait(m_book->snapshot(iotId(3))).value(), snapshot({QStringLiteral("kept-1")}, 2));
    QVERIFY(wait(m_book->remove({iotId(3)})));
}

void BookSearchTest::anOlderBookFindsLettersOfEveryWidth()
{
    const QString path = m_folder.filePath(QStringLiteral("older.sqlite"));
    {
        Book book(path);
        QVERIFY(wait(book.open()));
        QVERIFY(wait(book.save(iotId(1), snapshot({QStringLiteral("order-1")}, 1))));
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const char *sql : {"UPDATE devices SET search = '前门（ｂ）'",
                 "UPDATE orders SET ids = 'ｏｒｄｅｒ', users = 'ａｎｎ'", "PRAGMA user_version = 4"})
            QVERIFY(QSqlQuery(database).exec(QString::fromUtf8(sql)));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
    Book book(path);
    QVERIFY(wait(book.open()));
    for (const char *text : {"（B）", "(b)", "ORDER", "ｏｒｄ", "Ann"})
        QCOMPARE(wait(book.findOrders(QString::fromUtf8(text), 9)).value().size(), 1);
    QVERIFY(wait(book.findOrders(QStringLiteral("bob"), 9)).value().isEmpty());
}

QTEST_GUILESS_MAIN(BookSearchTest)
#include "book_search_test.moc"
