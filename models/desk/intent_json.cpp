#include "intent_json.h"

#include "json_archive.h"

namespace desk {

namespace {

template <typename Archive, typename AnyIntent>
void intentFields(Archive &archive, AnyIntent &intent)
{
    archive.field("iotId", intent.iotId);
    archive.field("deviceName", intent.deviceName);
    archive.field("planName", intent.plan.name);
    archive.field("commodityCode", intent.plan.commodityCode);
    archive.field("specification", intent.plan.specification);
    archive.field("type", intent.plan.type);
    archive.field("price", intent.plan.price);
    archive.field("lifecycleDays", intent.plan.lifecycleDays);
    archive.field("months", intent.plan.months);
    archive.field("description", intent.plan.description);
    archive.field("icon", intent.plan.icon);
    archive.field("copies", intent.copies);
    archive.field("userName", intent.userName);
    archive.field("immediateUse", intent.immediateUse);
    archive.field("enableDefaultPlan", intent.enableDefaultPlan);
    archive.field("preRecordSeconds", intent.preRecordSeconds);
    archive.field("recordSeconds", intent.recordSeconds);
    archive.field("reason", intent.reason);
}

} // namespace

QJsonObject toJson(const BuyIntent &intent)
{
    storage::JsonWriter writer;
    intentFields(writer, intent);
    return writer.json();
}

BuyIntent intentFromJson(const QJsonObject &json)
{
    BuyIntent intent;
    const storage::JsonReader reader(json);
    intentFields(reader, intent);
    return intent;
}

} // namespace desk
