#include "calls.h"
#include "order_json.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace sandbox {

namespace {

constexpr int maxPage = 1'000'000;

/** The real replies carry secrets; these look like theirs and are marked, so that a leak can be searched for. */
QString secret(const char *kind, const QString &of)
{
    const QByteArray digest = QCryptographicHash::hash(of.toUtf8(), QCryptographicHash::Md5).toHex();
    return QLatin1String("sandbox-") + QLatin1String(kind) + QLatin1String("-secret-")
        + QString::fromLatin1(digest.left(20));
}

QString region()
{
    return QStringLiteral("cn-shanghai");
}

QJsonObject deviceJson(const Scenario &scenario, int index)
{
    const Device device = scenario.device(index);
    const Product &product = scenario.products().at(device.product);
    return {
        {QStringLiteral("iotId"), device.iotId},
        {QStringLiteral("productKey"), product.productKey},
        {QStringLiteral("productName"), product.name},
        {QStringLiteral("name"), device.deviceName},
        {QStringLiteral("nickname"), device.nickName},
        {QStringLiteral("status"), device.status},
        {QStringLiteral("region"), region()},
        {QStringLiteral("deviceSecret"), secret("device", device.iotId)},
    };
}

QJsonObject bindingJson(const Transaction &world, int index, const QString &identityId, bool owned)
{
    const Device device = world.scenario().device(index);
    const Product &product = world.scenario().products().at(device.product);
    return {
        {QStringLiteral("iotId"), device.iotId},
        {QStringLiteral("productKey"), product.productKey},
        {QStringLiteral("productName"), product.name},
        {QStringLiteral("deviceName"), device.deviceName},
        {QStringLiteral("nickName"), device.nickName},
        {QStringLiteral("owned"), owned ? 1 : 0},
        {QStringLiteral("identityId"), identityId},
    };
}

int productWith(const Scenario &scenario, const QString &productKey)
{
    for (qsizetype i = 0; i < scenario.products().size(); ++i) {
        if (scenario.products().at(i).productKey == productKey)
            return static_cast<int>(i);
    }
    return -1;
}

template <typename Item>
QList<Item> pageOf(const QList<Item> &all, int pageFromOne, int size)
{
    return all.mid(static_cast<qsizetype>(pageFromOne - 1) * size, size);
}

tl::expected<int, Refusal> deviceNamed(const Transaction &world, Parameters &in)
{
    if (in.has(QStringLiteral("iotId"))) {
        const QString iotId = in.text(QStringLiteral("iotId"));
        if (in.refused())
            return tl::unexpected(*in.refused());
        return findDevice(world, iotId);
    }
    const QString productKey = in.text(QStringLiteral("productKey"));
    const QString deviceName = in.text(QStringLiteral("deviceName"));
    if (in.refused())
        return tl::unexpected(*in.refused());
    const Scenario &scenario = world.scenario();
    const int product = productWith(scenario, productKey);
    for (int i = 0; i < scenario.deviceCount(); ++i) {
        if (scenario.productOf(i) == product && scenario.device(i).deviceName == deviceName)
            return i;
    }
    return tl::unexpected(refusal(2063));
}

} // namespace

Answer productList(Transaction &world, Call &call)
{
    const int page = call.parameters.integer(QStringLiteral("pageNo"), 1, maxPage, 1);
    const int size = call.parameters.integer(QStringLiteral("pageSize"), 1, 200, 20);
    if (call.parameters.refused())
        return tl::unexpected(*call.parameters.refused());
    QJsonArray list;
    for (const Product &product : pageOf(world.scenario().products(), page, size)) {
        list.append(QJsonObject{
            {QStringLiteral("productKey"), product.productKey},
            {QStringLiteral("name"), product.name},
            {QStringLiteral("productSecret"), secret("product", product.productKey)},
        });
    }
    return list;
}

Answer thingsGet(Transaction &world, Call &call)
{
    Parameters &in = call.parameters;
    const QString productKey = in.text(QStringLiteral("productKey"));
    const int status = in.integer(QStringLiteral("status"), 0, 8, -1);
    const int page = in.integer(QStringLiteral("currentPage"), 1, maxPage, 1);
    const int size = in.integer(QStringLiteral("pageSize"), 1, 200, 20);
    if (in.refused())
        return tl::unexpected(*in.refused());
    const int product = productWith(world.scenario(), productKey);
    if (product < 0)
        return tl::unexpected(refusal(460));
    const QList<int> devices = world.state().devicesOf(product, status);
    QJsonArray items;
    for (const int index : pageOf(devices, page, size))
        items.append(deviceJson(world.scenario(), index));
    return QJsonObject{{QStringLiteral("totalNum"), devices.size()}, {QStringLiteral("items"), items}};
}

Answer thingInfo(Transaction &world, Call &call)
{
    const auto index = deviceNamed(world, call.parameters);
    if (!index)
        return tl::unexpected(index.error());
    const Device device = world.scenario().device(*index);
    QJsonObject data = deviceJson(world.scenario(), *index);
    data.insert(QStringLiteral("sn"), device.serialNumber);
    data.insert(QStringLiteral("firmwareVersion"), device.firmwareVersion);
    data.insert(QStringLiteral("activeTime"), beijingTime(device.activeMs));
    return data;
}

Answer bindingQuery(Transaction &world, Call &call)
{
    Parameters &in = call.parameters;
    const QString iotId = in.text(QStringLiteral("iotId"));
    const int page = in.integer(QStringLiteral("pageNo"), 1, maxPage, 1);
    const int size = in.integer(QStringLiteral("pageSize"), 1, 200, 20);
    if (in.refused())
        return tl::unexpected(*in.refused());
    const auto device = findDevice(world, iotId);
    if (!device)
        return tl::unexpected(device.error());
    const Holding holding = world.holding(*device);
    QStringList accounts = holding.sharedWith;
    if (!holding.owner.isEmpty())
        accounts.prepend(holding.owner);
    QJsonArray list;
    for (const QString &account : pageOf(accounts, page, size))
        list.append(bindingJson(world, *device, account, account == holding.owner));
    return QJsonObject{{QStringLiteral("total"), accounts.size()}, {QStringLiteral("accountDevList"), list}};
}

Answer queryByUser(Transaction &world, Call &call)
{
    Parameters &in = call.parameters;
    // openId belongs to the vendor's own accounts; the sandbox's are named by their identity alone.
    const QString openId = in.text(QStringLiteral("openId"), {});
    const QString identityId = openId.isEmpty() ? in.text(QStringLiteral("identityId")) : openId;
    const int limit = in.integer(QStringLiteral("limit"), 1, 100, 20);
    const int offset = in.integer(QStringLiteral("offset"), 0, maxPage, 0);
    if (in.refused())
        return tl::unexpected(*in.refused());
    const QList<int> devices = world.state().devicesOf(identityId);
    if (world.scenario().accountIndexOf(identityId) < 0 && devices.isEmpty())
        return tl::unexpected(refusal(2062));
    QJsonArray list;
    for (const int index : devices.mid(offset, limit))
        list.append(bindingJson(world, index, identityId, world.holding(index).owner == identityId));
    return QJsonObject{{QStringLiteral("data"), list}};
}

Answer queryIdentities(Transaction &world, Call &call)
{
    const int offset = call.parameters.integer(QStringLiteral("offset"), 0, maxPage, 0);
    const int count = call.parameters.integer(QStringLiteral("count"), 1, 100, 20);
    if (call.parameters.refused())
        return tl::unexpected(*call.parameters.refused());
    const int end = std::min(offset + count, world.scenario().accountCount());
    QJsonArray list;
    for (int i = offset; i < end; ++i) {
        const Account account = world.scenario().account(i);
        list.append(QJsonObject{
            {QStringLiteral("identityId"), account.identityId},
            {QStringLiteral("loginName"), account.phone.isEmpty() ? account.email : account.phone},
            {QStringLiteral("phone"), account.phone},
            {QStringLiteral("email"), account.email},
            {QStringLiteral("nickName"), account.nickName},
        });
    }
    return list;
}

Answer regionGet(Transaction &world, Call &call)
{
    const auto device = deviceNamed(world, call.parameters);
    if (!device)
        return tl::unexpected(device.error());
    return QJsonObject{{QStringLiteral("regionId"), region()}};
}

} // namespace sandbox
