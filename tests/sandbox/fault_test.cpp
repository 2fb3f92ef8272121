#include "fault.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using sandbox::Fault;

class FaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("after");
        QTest::addColumn<int>("count");
        QTest::newRow("shortest") << u"*=close"_s << u"*"_s << u"close"_s << QString() << false << -1;
        QTest::newRow("longest") << u"commodity/buy=http=502@after:3"_s << u"commodity/buy"_s << u"http"_s << u"502"_s
                                 << true << 3;
        QTest::newRow("value") << u"order/query=refuse=2066"_s << u"order/query"_s << u"refuse"_s << u"2066"_s << false
                               << -1;
        QTest::newRow("hostile") << u"*=hostile"_s << u"*"_s << u"hostile"_s << QString() << false << -1;
        QTest::newRow("hostile refusal") << u"*=hostile=500"_s << u"*"_s << u"hostile"_s << u"500"_s << false << -1;
        QTest::newRow("before") << u"things/get=null-data@before"_s << u"things/get"_s << u"null-data"_s << QString()
                                << false << -1;
        QTest::newRow("count") << u"*=wrong-types:1"_s << u"*"_s << u"wrong-types"_s << QString() << false << 1;
    }

    void readsWhatIsTyped()
    {
        QFETCH(QString, text);
        const auto fault = sandbox::parseFault(text);
        QVERIFY2(fault, fault ? "" : qPrintable(fault.error()));
        QTEST(fault->call, "call");
        QTEST(fault->kind, "kind");
        QTEST(fault->value, "value");
        QTEST(fault->afterEffect, "after");
        QTEST(fault->count, "count");
    }

    void refusesTheRest()
    {
        for (const QString &text :
            {u""_s, u"buy=close"_s, u"a/b/c=close"_s, u"/b=close"_s, u"*=explode"_s, u"*"_s, u"*=close@later"_s,
                u"*=close:0"_s, u"*=close:-1"_s, u"*=close:x"_s, u"*=refuse"_s, u"*=refuse=x"_s, u"*=http"_s,
                u"*=http=99"_s, u"*=http=799"_s, u"*=http=100"_s, u"*=close=1"_s, u"*=hostile=x"_s, u"*="_s}) {
            const auto fault = sandbox::parseFault(text);
            QVERIFY2(!fault, qPrintable(text));
            QVERIFY(!fault.error().isEmpty());
        }
    }

    void everyKindCanBeTyped()
    {
        QCOMPARE(sandbox::faultKinds().size(), 14);
        for (const QString &kind : sandbox::faultKinds()) {
            const QString value = kind == u"refuse" || kind == u"http" ? u"=500"_s : QString();
            QVERIFY2(sandbox::parseFault(u"*="_s + kind + value), qPrintable(kind));
        }
    }

    void happensAsOftenAsAsked()
    {
        sandbox::FaultList list({{u"commodity/buy"_s, u"close"_s, {}, false, 2}, {u"*"_s, u"stall"_s, {}, false, -1}});
        const QString buy = u"/vision/customer/cloudstorage/commodity/buy"_s;
        QCOMPARE(list.take(buy)->kind, u"close"_s);
        QCOMPARE(list.take(u"/cloud/token"_s)->kind, u"stall"_s);
        QCOMPARE(list.take(buy)->kind, u"close"_s);
        QCOMPARE(list.take(buy)->kind, u"stall"_s);
        list.clear();
        QVERIFY(!list.take(buy));
    }

    void matchesTheLastTwoPartsOnly()
    {
        sandbox::FaultList list({{u"commodity/buy"_s, u"close"_s, {}, false, -1}});
        QVERIFY(list.take(u"/platform/customer/cloudstorage/commodity/buy"_s));
        QVERIFY(!list.take(u"/platform/customer/cloudstorage/xcommodity/buy"_s));
        QVERIFY(!list.take(u"/platform/customer/cloudstorage/commodity/buy2"_s));
    }
};

QTEST_GUILESS_MAIN(FaultTest)
#include "fault_test.moc"
