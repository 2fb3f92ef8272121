#include "catalogue_calls.h"
#include "device_calls.h"
#include "erased_call.h"
#include "free_plan_calls.h"
#include "order_calls.h"
#include "plan_calls.h"
#include "reply_samples.h"
#include "token_calls.h"

#include <QSet>
#include <QTest>

using namespace linkvisual;
using namespace samples;

Q_DECLARE_METATYPE(ErasedCall)
Q_DECLARE_METATYPE(linkvisual::CallContext)

namespace {

const char *const orderRequired = "orderId specification copies commodityType expired";
const char *const sparseRequired = "orderId specification copies recordType status";
const char *const freePlanRequired = "type consumed expired";

/** Where in a reply the fields of a row of the table are. */
struct Place {
    QString list; ///< The array's name in data; empty when data itself is the object, `-` when it is the array.

    QString path() const
    {
        if (list.isEmpty())
            return s("data");
        return list == s("-") ? s("data[0]") : s("data.") + list + s("[0]");
    }

    QJsonValue changed(const QJsonValue &data, const QStringList &fields, const QJsonValue &value) const
    {
        const auto changeObject = [&](QJsonObject object) {
            for (const QString &field : fields) {
                if (value.isUndefined())
                    object.remove(field);
                else
                    object.insert(field, value);
            }
            return object;
        };
        if (list.isEmpty())
            return changeObject(data.toObject());
        QJsonObject whole = data.toObject();
        QJsonArray rows = list == s("-") ? data.toArray() : whole.value(list).toArray();
        rows.replace(0, changeObject(rows.at(0).toObject()));
        if (list == s("-"))
            return rows;
        whole.insert(list, rows);
        return whole;
    }

    QJsonObject fields(const QJsonValue &data) const
    {
        if (list.isEmpty())
            return data.toObject();
        return (list == s("-") ? data.toArray() : data.toObject().value(list).toArray()).at(0).toObject();
    }
};

} // namespace

Q_DECLARE_METATYPE(Place)

/** Each required field of each reply is missed by its path, and no other. */
class ReplyFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyField_data();
    void everyField();
    void noData_data();
    void noData();
};

void ReplyFieldsTest::everyField_data()
{
    QTest::addColumn<ErasedCall>("call");
    QTest::addColumn<CallContext>("context");
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("required"); // Separated by spaces; with a question mark it may be missing, but not odd.
    QTest::addColumn<QString>("ignored"); // Never decoded, so that nothing in them matters.
    const auto row = [](const char *what, const auto &call, const CallContext &context, const QByteArray &sample,
                         const char *list, const QByteArray &required, const char *ignored = "") {
        QTest::addRow("%s: %s", call.description.name.data(), what)
            << erased(call) << context << sample << Place{s(list)} << QString::fromLatin1(required) << s(ignored);
    };
    const QByteArray full(orderRequired);
    const QByteArray sparse(sparseRequired);
    const QByteArray page103
        = listed(order103, R"({"pageNo":0,"pageSize":20,"pageCount":1,"total":1,"orderList":[)", "]}");
    const QByteArray pageRtcx
        = listed(rtcxOrder, R"({"pageNo":1,"pageSize":50,"pageCount":1,"total":1,"orderList":[)", "]}");
    QByteArray freePlanWithoutQuota(freePlan);
    freePlanWithoutQuota.replace(",\"remainQuota\":2", "");
    QByteArray newestPlan(planOnSale);
    newestPlan.replace("\"type\"", "\"recordType\"");
    QByteArray newestOrder(boundOrder);
    newestOrder.replace("\"status\":3", "\"status\":0");
    QByteArray newestRequired(orderRequired);
    newestRequired.replace("commodityType", "recordType=commodityType").replace("expired", "status=expired");

    row("1.0.1", GetFreePlan{}, living("1.0.1"), freePlan, "", freePlanRequired);
    row("1.0.3", ClaimFreePlan{}, living("1.0.3"), freePlan, "", freePlanRequired);
    row("1.0.0", EnableFreePlan{}, living("1.0.0"), freePlanWithoutQuota, "", freePlanRequired);
    row("1.0.3, list", QueryCatalogue{}, living("1.0.3"), listed(planOnSale, R"({"cloudStorageCommodityList":[)", "]}"),
        "", "cloudStorageCommodityList");
    row("1.0.3", QueryCatalogue{}, living("1.0.3"), listed(planOnSale, R"({"cloudStorageCommodityList":[)", "]}"),
        "cloudStorageCommodityList", "");
    row("1.0.4", QueryCatalogue{}, living("1.0.4"), listed(newestPlan), "-", "");
    row("RTCX", QueryCatalogue{}, rtcx(), listed(newestPlan), "-", "");
    row("1.0.2", CheckAvailability{}, living("1.0.2"), R"({"available":true})", "", "available");
    row("1.0.3", GetOrder{}, living("1.0.3"), order103, "", full);
    row("1.0.6", GetOrder{}, living("1.0.6"), newestOrder, "", newestRequired);
    row("RTCX", GetOrder{}, rtcx(), rtcxOrder, "", sparse);
    row("1.0.3, page", QueryOrders{}, living("1.0.3"), page103, "", "total orderList", "pageNo pageSize pageCount");
    row("1.0.3", QueryOrders{}, living("1.0.3"), page103, "orderList", full);
    row("RTCX, page", QueryOrders{}, rtcx(), pageRtcx, "", "total orderList", "pageNo pageSize pageCount");
    row("RTCX", QueryOrders{}, rtcx(), pageRtcx, "orderList", sparse);
    row("1.0.5", BuyPlan{}, living("1.0.5"), R"({"orderId":"o"})", "", "orderId");
    row("1.0.0", EnableOrder{}, living("1.0.0"), order103, "", full);
    row("1.0.0", TransferOrder{}, living("1.0.0"), order103, "", full);
    row("1.0.0", SuspendOrder{}, living("1.0.0"), order103, "", full);
    row("1.0.0", BindOrder{}, living("1.0.0"), boundOrder, "", sparse);
    row("1.1.2", QueryProducts{}, living("1.1.2"), R"([{"productKey":"p","name":"n","productSecret":"hidden"}])", "-",
        "productKey", "productSecret");
    const QByteArray things = listed(device, R"({"totalNum":1,"items":[)", "]}");
    row("page", QueryThings{}, living("1.0.2"), things, "", "totalNum items");
    row("items", QueryThings{}, living("1.0.2"), things, "items", "iotId", "deviceSecret");
    row("bare array", QueryThings{}, living("1.0.2"), listed(device), "-", "iotId", "deviceSecret");
    row("1.0.2", GetThing{}, living("1.0.2"), device, "", "iotId", "deviceSecret");
    const QByteArray bindings = R"({"total":1,"accountDevList":[{"iotId":"i","productKey":"p","deviceName":"d",
        "productName":"n","nickName":"k","owned":1,"identityId":"u"}]})";
    row("page", QueryBindings{}, living("1.0.0"), bindings, "", "total accountDevList");
    row("1.0.0", QueryBindings{}, living("1.0.0"), bindings, "accountDevList", "iotId identityId owned");
    row("wrapped", QueryDevicesByUser{}, living("1.0.7"), listed(device, R"({"data":[)", "]}"), "", "data");
    row("1.0.7", QueryDevicesByUser{}, living("1.0.7"), listed(device, R"({"data":[)", "]}"), "data", "iotId",
        "deviceSecret");
    row("1.0.4", QueryAccounts{}, living("1.0.4"),
        R"([{"identityId":"u","loginName":"l","phone":"1","email":"e","nickName":"k"}])", "-", "identityId");
    row("Living IoT", TakeToken{}, living("1.0.0"), R"({"cloudToken":"t","expireIn":7200000})", "",
        "cloudToken expireIn=expiresIn");
    row("RTCX", TakeToken{}, rtcx(), R"({"accessToken":"t","expiresIn":7200})", "", "accessToken expiresIn?");
    row("Living IoT", RefreshToken{}, living("1.0.0"), R"({"cloudToken":"t","expiresIn":7200})", "",
        "cloudToken expiresIn");
}

void ReplyFieldsTest::everyField()
{
    QFETCH(const ErasedCall, call);
    QFETCH(const CallContext, context);
    QFETCH(const QByteArray, sample);
    QFETCH(const Place, place);
    QFETCH(const QString, required);
    QFETCH(const QString, ignored);
    const QJsonValue data = json(sample);
    const QJsonObject fields = place.fields(data);
    QVERIFY(!fields.isEmpty());
    QCOMPARE(call.readFailure(data, context).value_or(QString()), QString());

    const QStringList names = fields.keys();
    QSet<QString> optional(names.begin(), names.end());
    for (const QString &entry : required.split(u' ', Qt::SkipEmptyParts)) {
        // a=b: a is in the sample, and its absence is told under the contract's name b.
        const QString toldAs = entry.section(u'=', -1);
        const QString name = entry.section(u'=', 0, 0);
        if (name.endsWith(u'?')) {
            QVERIFY2(optional.remove(name.chopped(1)), qPrintable(name));
            continue;
        }
        QVERIFY2(optional.remove(name), qPrintable(name));
        const QString missing = place.path() + u'.' + toldAs + s(": missing");
        QCOMPARE(call.readFailure(place.changed(data, {name}, QJsonValue::Undefined), context), missing);
        QCOMPARE(call.readFailure(place.changed(data, {name}, QJsonValue()), context), missing);
    }
    for (const QString &name : std::as_const(optional)) {
        const auto absent = call.readFailure(place.changed(data, {name}, QJsonValue::Undefined), context);
        QVERIFY2(!absent, qPrintable(name));
    }
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        // An array is no form of any field but of a list, and a list is not an object.
        const QJsonValue wrong = field->isArray() ? QJsonValue(QJsonObject()) : QJsonValue(QJsonArray());
        const QString problem
            = call.readFailure(place.changed(data, {field.key()}, wrong), context).value_or(QString());
        // What a person can do without is not reported then.
        const bool harmless = optional.contains(field.key()) || ignored.split(u' ').contains(field.key());
        if (harmless)
            QCOMPARE(problem, QString());
        else
            QVERIFY2(problem.startsWith(place.path() + u'.'), qPrintable(field.key() + s(" → ") + problem));
    }
}

void ReplyFieldsTest::noData_data()
{
    QTest::addColumn<ErasedCall>("call");
    const auto row = [](const auto &call) { QTest::newRow(call.description.name.data()) << erased(call); };
    row(GetFreePlan{});
    row(ClaimFreePlan{});
    row(EnableFreePlan{});
    row(QueryCatalogue{});
    row(CheckAvailability{});
    row(GetOrder{});
    row(QueryOrders{});
    row(BuyPlan{});
    row(EnableOrder{});
    row(TransferOrder{});
    row(SuspendOrder{});
    row(QueryProducts{});
    row(QueryThings{});
    row(GetThing{});
    row(QueryBindings{});
    row(QueryDevicesByUser{});
    row(QueryAccounts{});
    row(GetRegion{});
    row(TakeToken{});
    row(RefreshToken{});
}

void ReplyFieldsTest::noData()
{
    QFETCH(const ErasedCall, call);
    for (const CallContext &context : {living("1.0.0"), living("1.0.9"), rtcx()}) {
        QCOMPARE(call.readFailure(QJsonValue(), context), s("data: missing"));
        QCOMPARE(call.readFailure(QJsonValue(QJsonValue::Undefined), context), s("data: missing"));
        const QString wrong = call.readFailure(QJsonValue(7), context).value_or(QString());
        QVERIFY2(wrong.startsWith(s("data: ")) && wrong.endsWith(s("not a number")), qPrintable(wrong));
    }
}

QTEST_GUILESS_MAIN(ReplyFieldsTest)
#include "reply_fields_test.moc"
