#include "device_calls.h"

#include "ranges.h"

namespace linkvisual {

using plans::Account;
using plans::Binding;
using plans::Device;
using plans::DeviceStatus;
using plans::Page;
using plans::Product;

namespace {

constexpr QLatin1StringView dataName("data");
constexpr QLatin1StringView iotIdName("iotId");
constexpr QLatin1StringView identityIdName("identityId");
constexpr QLatin1StringView productKeyName("productKey");
constexpr QLatin1StringView productNameName("productName");
constexpr QLatin1StringView deviceNameName("deviceName");
constexpr QLatin1StringView nameName("name");
constexpr QLatin1StringView nicknameName("nickname");
constexpr QLatin1StringView nickNameName("nickName");
constexpr QLatin1StringView pageNoName("pageNo");
constexpr QLatin1StringView pageSizeName("pageSize");
constexpr QLatin1StringView statusName("status");
constexpr Range fromOne{1};
constexpr Range fromZero{0};

/** What merely describes, and is not reported when it has another form. */
plans::Reported<QString> readText(const JsonReader &reader, QLatin1StringView name)
{
    return reader.known([&] { return reader.reportedText(name); });
}

plans::Reported<QString> readNickname(const JsonReader &reader)
{
    return readText(reader, reader.has(nicknameName) ? nicknameName : nickNameName);
}

Device readDevice(const JsonReader &reader)
{
    Device device;
    device.iotId = reader.identifier(iotIdName);
    device.productKey = readText(reader, productKeyName);
    device.productName = readText(reader, productNameName);
    device.deviceName = readText(reader, deviceNameName);
    device.name = readText(reader, nameName);
    device.nickname = readNickname(reader);
    device.serialNumber = readText(reader, QLatin1StringView("sn"));
    device.firmwareVersion = readText(reader, QLatin1StringView("firmwareVersion"));
    device.region = readText(reader, QLatin1StringView("region"));
    device.activeTime = reader.known(
        [&] { return reader.reportedMoment(QLatin1StringView("activeTime"), QLatin1StringView("activeTimeUTC")); });
    device.status = reader.known([&] { return reader.reportedEnumeration<DeviceStatus>(statusName); });
    return device;
}

} // namespace

Parameters QueryProducts::parameters(const CallContext &) const
{
    Parameters parameters;
    parameters.number(pageNoName, pageNo, fromOne).number(pageSizeName, pageSize, fromOne);
    return parameters;
}

QList<Product> QueryProducts::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    return JsonReader::rows(data, dataName, failure, [](const JsonReader &reader) {
        return Product{reader.identifier(productKeyName), readText(reader, nameName)};
    });
}

Parameters QueryThings::parameters(const CallContext &) const
{
    Parameters parameters;
    parameters.required(productKeyName, productKey);
    const int number = static_cast<int>(status);
    if (isDocumented(status))
        parameters.number(statusName, number);
    else
        parameters.refuse(statusName, QStringLiteral("%1 is not one of 0, 1, 3, 8").arg(number));
    parameters.number(QLatin1StringView("currentPage"), currentPage, fromOne)
        .number(pageSizeName, pageSize, ranges::thingsPerPage);
    return parameters;
}

ThingsPage QueryThings::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    if (data.isArray())
        return {JsonReader::rows(data, dataName, failure, readDevice), std::nullopt};
    const JsonReader reader(data, dataName, failure);
    const int total = reader.count(QLatin1StringView("totalNum"));
    return {reader.rows(QLatin1StringView("items"), readDevice), total};
}

Parameters GetThing::parameters(const CallContext &) const
{
    Parameters parameters;
    if (!iotId.isEmpty() || productKey.isEmpty())
        parameters.required(iotIdName, iotId);
    else
        parameters.required(productKeyName, productKey).required(deviceNameName, deviceName);
    return parameters;
}

Device GetThing::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    return readDevice(JsonReader(data, dataName, failure));
}

Parameters QueryBindings::parameters(const CallContext &) const
{
    Parameters parameters;
    parameters.required(iotIdName, iotId).number(pageNoName, pageNo, fromOne).number(pageSizeName, pageSize, fromOne);
    return parameters;
}

Page<Binding> QueryBindings::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    const JsonReader reader(data, dataName, failure);
    Page<Binding> page;
    page.index = pageNo - 1;
    page.size = pageSize;
    page.total = reader.count(QLatin1StringView("total"));
    page.rows = reader.rows(QLatin1StringView("accountDevList"), [](const JsonReader &row) {
        Binding binding;
        binding.iotId = row.identifier(iotIdName);
        binding.identityId = row.identifier(identityIdName);
        binding.productKey = readText(row, productKeyName);
        binding.deviceName = readText(row, deviceNameName);
        binding.productName = readText(row, productNameName);
        binding.nickname = readNickname(row);
        binding.administrator = row.flag(QLatin1StringView("owned"));
        return binding;
    });
    return page;
}

Parameters QueryDevicesByUser::parameters(const CallContext &) const
{
    Parameters parameters;
    if (!identityId.isEmpty() || openId.isEmpty()) {
        parameters.required(identityIdName, identityId);
    } else {
        parameters.required(QLatin1StringView("openId"), openId)
            .required(QLatin1StringView("openIdAppKey"), openIdAppKey);
    }
    parameters.number(QLatin1StringView("limit"), limit, ranges::devicesPerUserPage)
        .number(QLatin1StringView("offset"), offset, fromZero);
    return parameters;
}

QList<Device> QueryDevicesByUser::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    return JsonReader(data, dataName, failure).rows(dataName, readDevice);
}

Parameters QueryAccounts::parameters(const CallContext &) const
{
    Parameters parameters;
    parameters.number(QLatin1StringView("offset"), offset, fromZero).number(QLatin1StringView("count"), count, fromOne);
    return parameters;
}

QList<Account> QueryAccounts::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    return JsonReader::rows(data, dataName, failure, [](const JsonReader &reader) {
        Account account;
        account.identityId = reader.identifier(identityIdName);
        account.loginName = readText(reader, QLatin1StringView("loginName"));
        account.phone = readText(reader, QLatin1StringView("phone"));
        account.email = readText(reader, QLatin1StringView("email"));
        account.nickname = readNickname(reader);
        return account;
    });
}

Parameters GetRegion::parameters(const CallContext &) const
{
    Parameters parameters;
    parameters.required(productKeyName, productKey).required(deviceNameName, deviceName);
    return parameters;
}

QString GetRegion::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    return JsonReader::identifier(data, dataName, failure);
}

} // namespace linkvisual
