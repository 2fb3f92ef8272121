#include "error_json.h"
#include "intent_json.h"
#include "operation_record.h"
#include "plan_json.h"
#include "proof.h"
#include "workplace.h"

#include <QTest>

Q_DECLARE_METATYPE(desk::Intent)

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
        error.platformDate = error.at.addSecs(3);
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

    void aRequestLivesFromWhenItsPostEnded()
    {
        const auto event = [](OperationState state, const char *platformTime) {
            storage::Event written;
            written.operationId = QStringLiteral("op");
            written.kind = written.state = desk::stateName(state);
            written.payload = QJsonDocument(QJsonObject{{QStringLiteral("platformTime"), QLatin1String(platformTime)}})
                                  .toJson(QJsonDocument::Compact);
            return written;
        };
        desk::Operation operation;
        apply(operation, event(OperationState::Sent, "2024-10-11T08:00:00.000Z"));
        QCOMPARE(operation.sentAt, QDateTime(QDate(2024, 10, 11), QTime(8, 0), Qt::UTC));
        // A token was waited for, and only then it was signed.
        apply(operation, event(OperationState::Unknown, "2024-10-11T08:02:00.000Z"));
        QCOMPARE(operation.sentAt, QDateTime(QDate(2024, 10, 11), QTime(8, 2), Qt::UTC));
        // What is found out later says nothing of that.
        apply(operation, event(OperationState::NotSeen, "2024-10-11T08:09:00.000Z"));
        apply(operation, event(OperationState::Unknown, "2024-10-11T08:10:00.000Z"));
        QCOMPARE(operation.sentAt, QDateTime(QDate(2024, 10, 11), QTime(8, 2), Qt::UTC));
    }

    void intents_data()
    {
        QTest::addColumn<desk::Intent>("intent");
        desk::BuyIntent buy = purchase(emptyCamera, 3);
        QTest::newRow("purchase") << desk::Intent(buy);
        buy.immediateUse = true;
        buy.enableDefaultPlan = true;
        buy.preRecordSeconds = 0;
        buy.recordSeconds = 30;
        buy.plan.description = QString();
        buy.plan.icon = QStringLiteral("http://example.com/icon.png");
        QTest::newRow("purchase with everything") << desk::Intent(buy);
        const QString name = QStringLiteral("大堂摄像头");
        const QString order = QStringLiteral("order");
        const QString reason = QStringLiteral("why");
        QTest::newRow("claim") << desk::Intent(
            desk::ClaimFreePlanIntent{emptyCamera, name, 3, true, true, 0, 30, reason});
        QTest::newRow("free plan") << desk::Intent(desk::EnableFreePlanIntent{emptyCamera, name, reason});
        QTest::newRow("order") << desk::Intent(desk::EnableOrderIntent{emptyCamera, name, order, reason});
        QTest::newRow("transfer") << desk::Intent(desk::TransferIntent{
            emptyCamera, name, order, otherCamera, QStringLiteral("b"), true, true, reason, {order, name}});
        QTest::newRow("suspend") << desk::Intent(desk::SuspendIntent{emptyCamera, name, order, reason});
        QTest::newRow("bind") << desk::Intent(desk::BindOrderIntent{
            emptyCamera, name, order, QStringLiteral("u"), QString(), false, 0, 30, true, 3600, reason});
        QTest::newRow("bind, nothing set")
            << desk::Intent(desk::BindOrderIntent{emptyCamera, name, order, {}, {}, {}, {}, {}, {}, {}, reason});
    }

    void intents()
    {
        QFETCH(desk::Intent, intent);
        QCOMPARE(desk::intentFromJson(desk::toJson(intent)), std::optional(intent));
        const storage::Entry entry = desk::reservedEntry(intent);
        storage::Event event;
        event.payload = QJsonDocument(entry.payload).toJson();
        QCOMPARE(desk::operationFrom({event}).intent, intent);
    }

    void intentsOfOtherPrograms()
    {
        // The first journals did not say that an intent was a purchase.
        QJsonObject json = desk::toJson(purchase(emptyCamera));
        json.remove(QStringLiteral("kind"));
        QCOMPARE(desk::intentFromJson(json), std::optional(desk::Intent(purchase(emptyCamera))));
        json[QLatin1String("kind")] = QStringLiteral("of-tomorrow");
        QCOMPARE(desk::intentFromJson(json), std::nullopt);
    }

    void findings()
    {
        desk::Finding finding;
        finding.before = desk::Before{
            {QStringLiteral("a")}, {QStringLiteral("b")}, plans::Order(), plans::FreePlan(), {plans::Order()}};
        finding.before->order->orderId = QStringLiteral("a");
        finding.tag = QStringLiteral("pd-1");
        finding.obstacle = desk::Obstacle::OverLimit;
        finding.obstacleDetail = QStringLiteral("detail");
        finding.limit
            = desk::OverLimit{desk::OverLimit::Kind::PricePerDay, QStringLiteral("70.00"), QStringLiteral("50.00")};
        finding.receipt
            = linkvisual::Receipt{QStringLiteral("request"), QStringLiteral("envelope"), {}, 200, 200, "{\"code\":200}",
                linkvisual::Exchange{QStringLiteral("https://host/path"),
                    {{QStringLiteral("x-ca-key"), QStringLiteral("key")}}, "{}",
                    {{QStringLiteral("Date"), QStringLiteral("today")}}}};
        finding.evidence = desk::Evidence{desk::Verdict::Fits, plans::Order(), {}, {}};
        finding.evidence->order->orderId = QStringLiteral("new");
        storage::Event event;
        event.payload = QJsonDocument(desk::entryFor(OperationState::Prepared, finding).payload).toJson();
        QCOMPARE(event.object()[QLatin1String("httpStatus")].toInt(), 200);
        QCOMPARE(event.object()[QLatin1String("body")].toString(), QStringLiteral("{\"code\":200}"));
        const desk::Operation operation = desk::operationFrom({event});
        QCOMPARE(operation.before, *finding.before);
        QCOMPARE(operation.tag, *finding.tag);
        QCOMPARE(operation.obstacle, finding.obstacle);
        QCOMPARE(operation.obstacleDetail, finding.obstacleDetail);
        QCOMPARE(operation.limit, finding.limit);
        QCOMPARE(operation.requestId, QStringLiteral("request"));
        QCOMPARE(operation.verdict, desk::Verdict::Fits);
        QCOMPARE(operation.orderId, QStringLiteral("new"));
        QCOMPARE(operation.order, finding.evidence->order);
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
