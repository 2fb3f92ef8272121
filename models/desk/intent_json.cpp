#include "intent_json.h"

#include "json_archive.h"

namespace desk {

namespace {

constexpr QLatin1StringView kindField("kind");

QLatin1StringView nameOf(const BuyIntent &)
{
    return QLatin1StringView("buy");
}

QLatin1StringView nameOf(const ClaimFreePlanIntent &)
{
    return QLatin1StringView("claim-free-plan");
}

QLatin1StringView nameOf(const EnableFreePlanIntent &)
{
    return QLatin1StringView("enable-free-plan");
}

QLatin1StringView nameOf(const EnableOrderIntent &)
{
    return QLatin1StringView("enable-order");
}

QLatin1StringView nameOf(const TransferIntent &)
{
    return QLatin1StringView("transfer");
}

QLatin1StringView nameOf(const SuspendIntent &)
{
    return QLatin1StringView("suspend");
}

QLatin1StringView nameOf(const BindOrderIntent &)
{
    return QLatin1StringView("bind-order");
}

/** The fields beyond device and reason, and those alone that a kind has. */
template <typename Archive, typename Kind>
void fieldsOf(Archive &archive, Kind &intent)
{
    const auto field = [&archive](const char *name, auto &value) { archive.field(name, value); };
    if constexpr (requires { intent.orderId; })
        field("orderId", intent.orderId);
    if constexpr (requires { intent.targetIotId; }) {
        field("targetIotId", intent.targetIotId);
        field("targetDeviceName", intent.targetDeviceName);
        field("replacement", intent.replacement);
    }
    if constexpr (requires { intent.plan; }) {
        field("planName", intent.plan.name);
        field("commodityCode", intent.plan.commodityCode);
        field("specification", intent.plan.specification);
        field("type", intent.plan.type);
        field("price", intent.plan.price);
        field("lifecycleDays", intent.plan.lifecycleDays);
        field("months", intent.plan.months);
        field("description", intent.plan.description);
        field("icon", intent.plan.icon);
        field("copies", intent.copies);
    }
    if constexpr (requires { intent.months; })
        field("months", intent.months);
    if constexpr (requires { intent.userName; })
        field("userName", intent.userName);
    if constexpr (requires { intent.userId; })
        field("userId", intent.userId);
    if constexpr (requires { intent.immediateUse; })
        field("immediateUse", intent.immediateUse);
    if constexpr (requires { intent.enableDefaultPlan; })
        field("enableDefaultPlan", intent.enableDefaultPlan);
    if constexpr (requires { intent.recordSeconds; }) {
        field("preRecordSeconds", intent.preRecordSeconds);
        field("recordSeconds", intent.recordSeconds);
    }
    if constexpr (requires { intent.prolongEvents; }) {
        field("prolongEvents", intent.prolongEvents);
        field("maxFileSeconds", intent.maxFileSeconds);
    }
}

template <typename Archive, typename Kind>
void intentFields(Archive &archive, Kind &intent)
{
    archive.field("iotId", intent.iotId);
    archive.field("deviceName", intent.deviceName);
    fieldsOf(archive, intent);
    archive.field("reason", intent.reason);
}

template <typename Kind>
bool readAs(const QString &name, const QJsonObject &json, std::optional<Intent> &intent)
{
    Kind kind;
    if (name != nameOf(kind))
        return false;
    const storage::JsonReader reader(json);
    intentFields(reader, kind);
    intent = std::move(kind);
    return true;
}

template <typename... Kinds>
std::optional<Intent> readAny(const QString &name, const QJsonObject &json, const std::variant<Kinds...> *)
{
    std::optional<Intent> intent;
    static_cast<void>((readAs<Kinds>(name, json, intent) || ...));
    return intent;
}

} // namespace

QString kindName(const Intent &intent)
{
    return std::visit([](const auto &kind) { return QString(nameOf(kind)); }, intent);
}

QJsonObject toJson(const Intent &intent)
{
    storage::JsonWriter writer;
    std::visit([&writer](const auto &kind) { intentFields(writer, kind); }, intent);
    QJsonObject json = writer.json();
    json[kindField] = kindName(intent);
    return json;
}

std::optional<Intent> intentFromJson(const QJsonObject &json)
{
    // The first journals knew purchases alone.
    const QString name = json[kindField].toString(nameOf(BuyIntent()));
    return readAny(name, json, static_cast<const Intent *>(nullptr));
}

} // namespace desk
