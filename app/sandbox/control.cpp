#include "control.h"

#include "calls.h"
#include "order_json.h"
#include "platform.h"
#include "schedule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace sandbox {

namespace {

QByteArray controlPrefix()
{
    return QByteArrayLiteral("/_sandbox/");
}

/** What went wrong with a control request. */
struct ControlError {
    int status = 400;
    QString sentence;
};

using ControlAnswer = tl::expected<QJsonValue, ControlError>;

tl::unexpected<ControlError> bad(const QString &sentence, int status = 400)
{
    return tl::unexpected(ControlError{status, sentence});
}

HttpReply jsonReply(int status, const QJsonValue &value)
{
    HttpReply reply;
    reply.status = status;
    reply.body = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                 : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return reply;
}

QJsonObject done()
{
    return {{QStringLiteral("ok"), true}};
}

ControlAnswer requests(const Platform &platform)
{
    QJsonObject counts;
    for (auto it = platform.requestCounts().cbegin(); it != platform.requestCounts().cend(); ++it)
        counts.insert(it.key(), it.value());
    return counts;
}

void appendOrders(QJsonArray &list, Platform &platform, int device)
{
    const QString iotId = platform.state().scenario().device(device).iotId;
    for (const Order &order : platform.state().holding(device).orders)
        list.append(orderJson(order, iotId, OrderShape::NewestRead, platform.clock().now()));
}

ControlAnswer orders(Platform &platform, const QUrlQuery &query)
{
    QJsonArray list;
    const QString iotId = query.queryItemValue(QStringLiteral("iotId"), QUrl::FullyDecoded);
    if (iotId.isEmpty()) {
        for (int device = 0; device < platform.state().scenario().deviceCount(); ++device)
            appendOrders(list, platform, device);
        return list;
    }
    const int device = platform.state().scenario().indexOf(iotId);
    if (device < 0)
        return bad(QStringLiteral("no device %1").arg(iotId));
    appendOrders(list, platform, device);
    return list;
}

ControlAnswer addFault(Platform &platform, const QJsonObject &in)
{
    const QString when = in.value(QStringLiteral("when")).toString(QStringLiteral("before"));
    if (when != u"before" && when != u"after")
        return bad(QStringLiteral("when is neither before nor after"));
    Fault fault;
    fault.call = in.value(QStringLiteral("call")).toString();
    const QString kind = in.value(QStringLiteral("kind")).toString();
    fault.kind = kind.section(u'=', 0, 0);
    fault.value = kind.section(u'=', 1);
    fault.afterEffect = when == u"after";
    fault.count = in.value(QStringLiteral("count")).toInt(-1);
    const auto checked = checkFault(fault);
    if (!checked)
        return bad(checked.error());
    platform.faults().add(*checked);
    return done();
}

ControlAnswer setClock(Platform &platform, const QJsonObject &in)
{
    const QDateTime now = QDateTime::fromString(in.value(QStringLiteral("now")).toString(), Qt::ISODateWithMs);
    if (!now.isValid())
        return bad(QStringLiteral("now is no ISO time"));
    platform.clock().set(now.toMSecsSinceEpoch());
    return done();
}

tl::expected<void, ControlError> pay(Holding &holding, const QString &orderId, qint64 now)
{
    const auto index = findOrder(holding, orderId);
    if (!index)
        return bad(QStringLiteral("no order %1").arg(orderId));
    Order &order = holding.orders[*index];
    if (order.payment == Paid)
        return bad(QStringLiteral("order %1 is paid").arg(orderId));
    order.payment = Paid;
    schedule(holding, *index, 0, false, now);
    return {};
}

ControlAnswer changeDevice(Platform &platform, const QJsonObject &in)
{
    Transaction transaction(platform.state(), platform.clock().now());
    const auto device = findDevice(transaction, in.value(QStringLiteral("iotId")).toString());
    if (!device)
        return bad(QStringLiteral("no such iotId"));
    const QString action = in.value(QStringLiteral("action")).toString();
    const QString administrator = in.value(QStringLiteral("admin")).toString();
    Holding &holding = transaction.edit(*device);
    if (action == u"unbind") {
        holding.owner.clear();
        holding.sharedWith.clear();
    } else if (action == u"bind" && !administrator.isEmpty()) {
        holding.owner = administrator;
        holding.sharedWith.removeOne(administrator);
    } else if (action == u"pay") {
        if (const auto paid = pay(holding, in.value(QStringLiteral("orderId")).toString(), transaction.now()); !paid)
            return tl::unexpected(paid.error());
    } else {
        return bad(QStringLiteral("action is neither unbind, bind with an admin, nor pay with an orderId"));
    }
    if (const auto kept = platform.state().keep(transaction.changes()); !kept)
        return bad(kept.error(), 500);
    return done();
}

/** A purchase that no request of the platform's own paths made, as from somebody at another desk. */
ControlAnswer buyElsewhere(Platform &platform, const QJsonObject &in)
{
    Transaction transaction(platform.state(), platform.clock().now());
    Call call;
    call.parameters = Parameters(in);
    const Answer bought = commodityBuy(transaction, call);
    if (!bought)
        return bad(QStringLiteral("refused with code %1").arg(bought.error().code));
    if (const auto kept = platform.state().keep(transaction.changes()); !kept)
        return bad(kept.error(), 500);
    return *bought;
}

/** Another price for a plan, or fields that are not told of it, by spaces; with neither it is not on sale any more. */
ControlAnswer changePlan(Platform &platform, const QJsonObject &in)
{
    QList<Commodity> &onSale = platform.state().onSale();
    const QString specification = in.value(QStringLiteral("specification")).toString();
    const auto plan = std::find_if(onSale.begin(), onSale.end(),
        [&specification](const Commodity &commodity) { return commodity.specification == specification; });
    if (plan == onSale.end())
        return bad(QStringLiteral("no plan %1 is on sale").arg(specification));
    const QString price = in.value(QStringLiteral("price")).toString();
    const QString withheld = in.value(QStringLiteral("withheld")).toString();
    if (!withheld.isEmpty())
        plan->withheld = withheld.split(u' ');
    else if (price.isEmpty())
        onSale.removeAt(plan - onSale.begin());
    else
        plan->price = price;
    return done();
}

// Small PNGs, blue for continuous and orange for event.
constexpr auto continuousIcon
    = "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAAFVBMVEX///8lY+slYupejPCIqfSsw/f6/P4Y0yjZAAAAAXRSTlMAQObYZgAAAP"
      "dJREFUWMPNl9sSgyAMRMFc/v+TO9NaFVloLp2RfZNxDzFgAqUspvpbW8q9K2mHCJ+9R/j9LSHibwhZQMx/IWQBUf9BeBywxQFbMoA9hJUBxKKq"
      "IhQDsJ5iP4C0FTkBoneJC9D7MWEEQH5IGADo+uXUPNkAX8N4YA7gPmIZrCYGoOkGIUAAwXdxFiCAJwC2AATORXAlIUAnALUDqmnYAXBEIDBdjh"
      "zMVsEEIJhFxz6Ak3l2Yv5fOH4+ug9UI+CsAByrB+mKlK+J+aqc7ws13ZneUXx6Iwd7o0WLADKERY55ccD/DtvP3xfyV578pcuNKEhJux1R1tIL"
      "j3QV3UjQ2CIAAAAASUVORK5CYII=";
constexpr auto eventIcon
    = "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAAFVBMVEX////qcxfshjf+/v73y6rwn2H0uIoaSh/IAAAAAXRSTlMAQObYZgAAAQ"
      "pJREFUWMPN10sOgzAMBFD8Se5/5KIClSpie/Bs8LrzoANNk2172QgwSVqRvOwfa188uY1n8TvxPP8vdPJ/AguA7cdCM/8T2nlBv4GRgHsOVNcf"
      "FgHnO13k1WzkJVQFmCkDOAmMPW/SB9RIwEjAv3lvA+O4gdEFjgII4MwnTzEH/AKkBwzjALXl4MA6rzDgy/zteYTAWObvb1QEYAUkAFZADIAFhM"
      "C6gCkoABcQAXABAi8o8S+yAjQtAACuOvO/pgTwrEAEKJckDJjCAcmijK3K2gdmla8Az9f0GigKgABhAC0KkGqTNIsCSsAdy4dAVQC/U6X3yi86"
      "L/BHHv7Q9fjYsq2GjOPE9q75AMFMELx2ppxYAAAAAElFTkSuQmCC";

HttpReply icon(const QByteArray &name)
{
    const bool continuous = name == "continuous.png";
    if (!continuous && name != "event.png")
        return jsonReply(404, QJsonObject{{QStringLiteral("error"), QStringLiteral("no such icon")}});
    HttpReply reply;
    reply.contentType = "image/png";
    reply.body = QByteArray::fromBase64(continuous ? continuousIcon : eventIcon);
    return reply;
}

ControlAnswer dispatch(Platform &platform, const HttpRequest &request)
{
    const QByteArray name = request.method + ' ' + request.path.mid(controlPrefix().size());
    const QJsonObject in = QJsonDocument::fromJson(request.body).object();
    if (name == "GET requests")
        return requests(platform);
    if (name == "GET orders")
        return orders(platform, QUrlQuery(QString::fromUtf8(request.query)));
    if (name == "POST fault")
        return addFault(platform, in);
    if (name == "POST clock")
        return setClock(platform, in);
    if (name == "POST device")
        return changeDevice(platform, in);
    if (name == "POST purchase")
        return buyElsewhere(platform, in);
    if (name == "POST plan")
        return changePlan(platform, in);
    return bad(
        QStringLiteral("the sandbox has GET requests, GET orders, POST fault, POST clock, POST device, POST plan, "
                       "POST purchase"),
        404);
}

} // namespace

bool isControlPath(const QByteArray &path)
{
    return path.startsWith(controlPrefix());
}

HttpReply answerControl(Platform &platform, const HttpRequest &request, bool loopback)
{
    if (!loopback)
        return jsonReply(403, QJsonObject{{QStringLiteral("error"), QStringLiteral("only from this machine")}});
    const QByteArray icons = controlPrefix() + "icon/";
    if (request.method == "GET" && request.path.startsWith(icons))
        return icon(request.path.mid(icons.size()));
    const ControlAnswer answer = dispatch(platform, request);
    if (!answer)
        return jsonReply(answer.error().status, QJsonObject{{QStringLiteral("error"), answer.error().sentence}});
    return jsonReply(200, *answer);
}

} // namespace sandbox
