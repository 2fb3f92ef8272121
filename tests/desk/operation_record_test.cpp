#include "error_json.h"
#include "intent_json.h"
#include "operation_record.h"
#include "order_match.h"
#include "plan_json.h"
#include "workplace.h"

#include <QTest>

using desk::OperationState;

/** What is written to the journal is what is read from it. */
class OperationRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errors_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(linkvisual::ErrorKind::Refused); ++kind)
            QTest::addRow("kind %d", kind) << kind;
    }

    void errors()
    {
        QFETCH(int, kind);
        linkvisual::ApiError error;
        error.kind = static_cast<linkvisual::ErrorKind>(kind);
        error.outcome = static_cast<linkvisual::Outcome>(kind % 3);
        error.path = QStringLiteral("/vision/customer/cloudstorage/commodity/buy");
        error.apiVersion = QStringLiteral("1.0.5");
        error.at = QDateTime(QDate(2024, 10, 11), QTime(8, 9, 11, 5), Qt::UTC);
        QCOMPARE(desk::errorFromJson(desk::toJson(error)), error);
        error.detail = QStringLiteral("detail");
        error.httpStatus = 502;
        error.code = 0;
        error.message = QStringLiteral("message");
        error.localizedMessage = QStringLiteral("设备不存在");
        error.requestId = QStringLiteral("request");
        error.envelopeId = QStringLiteral("envelope");
        error.body = "<html>";
        QCOMPARE(desk::errorFromJson(desk::toJson(error)), error);
    }

    void anErrorOfALaterProgram()
    {
        const linkvisual::ApiError error = desk::errorFromJson({{QStringLiteral("kind"), QStringLiteral("of-tomorrow")},
            {QStringLiteral("outcome"), QStringLiteral("x")}});
        QCOMPARE(error.kind, linkvisual::ErrorKind::UnreadableReply);
        QCOMPARE(error.outcome, linkvisual::Outcome::Unknown);
    }

    void orders()
    {
        plans::Order order;
        order.orderId = QStringLiteral("order");
        order.specification = QStringLiteral("continuousResource_7");
        order.copies = 2;
        order.price = plans::Money::fromFen(14997);
        QCOMPARE(storage::orderFromJson(storage::toJson(order)), order);
        const QDateTime time(QDate(2024, 10, 11), QTime(8, 9, 11), Qt::UTC);
        order.iotId = QStringLiteral("camera");
        order.identityId = QString();
        order.commodityCode = QStringLiteral("ilopLVCloudResource");
        order.type = plans::OpenEnum<plans::PlanType>::fromNumber(7);
        order.status = plans::OrderStatus::Frozen;
        order.payment = plans::OpenEnum<plans::PaymentStatus>::fromNumber(9);
        order.kind = plans::OrderKind::Free;
        order.start = plans::Moment{time, QStringLiteral("2024-10-11 16:09:11")};
        order.end = plans::Moment{};
        order.userName = QStringLiteral("小王");
        order.userId = QStringLiteral("user");
        order.outOrderNo = QStringLiteral("out");
        order.usedSeconds = 1'000'000'000'000;
        QCOMPARE(storage::orderFromJson(storage::toJson(order)), order);
    }

    void intents()
    {
        desk::BuyIntent intent = purchase(emptyCamera, 3);
        QCOMPARE(desk::intentFromJson(desk::toJson(intent)), intent);
        intent.immediateUse = true;
        intent.enableDefaultPlan = true;
        intent.preRecordSeconds = 0;
        intent.recordSeconds = 30;
        intent.plan.description = QString();
        intent.plan.icon = QStringLiteral("http://example.com/icon.png");
        QCOMPARE(desk::intentFromJson(desk::toJson(intent)), intent);
    }

    void statesHaveNames()
    {
        for (int number = 0; number <= static_cast<int>(OperationState::NotSent); ++number) {
            const auto state = static_cast<OperationState>(number);
            if (state == OperationState::Reserving)
                continue; // Never in the journal.
            QVERIFY(!desk::stateName(state).isEmpty());
            QCOMPARE(desk::stateFromName(desk::stateName(state)), state);
        }
        QCOMPARE(desk::stateFromName(QStringLiteral("of-tomorrow")), std::nullopt);
    }

    void whatFits_data()
    {
        QTest::addColumn<std::function<void(plans::Order &)>>("change");
        QTest::addColumn<bool>("fits");
        using Change = std::function<void(plans::Order &)>;
        QTest::newRow("the same") << Change([](plans::Order &) {}) << true;
        QTest::newRow("code not reported") << Change([](plans::Order &order) { order.commodityCode.reset(); }) << true;
        QTest::newRow("a purchase") << Change([](plans::Order &order) { order.kind = plans::OrderKind::Purchased; })
                                    << true;
        QTest::newRow("a free order") << Change([](plans::Order &order) { order.kind = plans::OrderKind::Free; })
                                      << false;
        QTest::newRow("other copies") << Change([](plans::Order &order) { order.copies = 1; }) << false;
        QTest::newRow("another plan") << Change([](plans::Order &order) { order.specification += u'x'; }) << false;
        QTest::newRow("another code") << Change([](plans::Order &order) { order.commodityCode = QString(); }) << false;
    }

    void whatFits()
    {
        QFETCH(std::function<void(plans::Order &)>, change);
        QFETCH(bool, fits);
        const desk::BuyIntent intent = purchase(emptyCamera, 2);
        plans::Order order;
        order.commodityCode = intent.plan.commodityCode;
        order.specification = intent.plan.specification;
        order.copies = 2;
        change(order);
        QCOMPARE(desk::fits(order, intent), fits);
    }

    void whatIsNew()
    {
        plans::Order old;
        old.orderId = QStringLiteral("old");
        plans::Order fresh;
        fresh.orderId = QStringLiteral("new");
        QCOMPARE(desk::newOrders({old, fresh}, {QStringLiteral("old"), QStringLiteral("gone")}), {fresh});
    }
};

QTEST_GUILESS_MAIN(OperationRecordTest)

#include "operation_record_test.moc"
