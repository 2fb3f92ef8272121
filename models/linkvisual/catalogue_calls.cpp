#include "catalogue_calls.h"

namespace linkvisual {

using plans::Plan;
using plans::PlanType;

namespace {

constexpr QLatin1StringView commodityCode("commodityCode");
constexpr QLatin1StringView specification("specification");

Plan readPlan(const JsonReader &reader, Service service)
{
    const QLatin1StringView type("type");
    Plan plan;
    plan.name = reader.text(QLatin1StringView("commodityName"));
    // RTCX sells by specification alone, as far as anybody has seen.
    plan.commodityCode = service == Service::LivingIot ? reader.text(commodityCode)
                                                       : reader.reportedText(commodityCode).value_or(QString());
    plan.specification = reader.identifier(specification);
    plan.type = reader.enumeration<PlanType>(
        {type, QLatin1StringView("commodityType"), QLatin1StringView("recordType")}, type);
    plan.price = reader.money(QLatin1StringView("price"));
    plan.lifecycleDays = reader.count(QLatin1StringView("lifecycle"));
    plan.months = reader.count(QLatin1StringView("months"));
    plan.description = reader.reportedText(QLatin1StringView("description"));
    plan.icon = reader.reportedText(QLatin1StringView("icon"));
    return plan;
}

} // namespace

bool QueryCatalogue::knowsCategories(const CallContext &context)
{
    return context.service == Service::LivingIot && !context.isAtLeast("1.0.4");
}

Parameters QueryCatalogue::parameters(const CallContext &context) const
{
    const bool doorbell = category == plans::Category::Doorbell;
    const bool known = knowsCategories(context);
    Parameters parameters;
    if (known || doorbell) {
        parameters.whereKnown(known).text(
            QLatin1StringView("category"), doorbell ? QStringLiteral("DOORBELL") : QStringLiteral("CAMERA"));
    }
    return parameters;
}

QList<Plan> QueryCatalogue::read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const
{
    const QLatin1StringView name("data");
    const auto read = [&context](const JsonReader &reader) { return readPlan(reader, context.service); };
    if (data.isArray())
        return JsonReader::rows(data, name, failure, read);
    return JsonReader(data, name, failure).rows(QLatin1StringView("cloudStorageCommodityList"), read);
}

Parameters CheckAvailability::parameters(const CallContext &) const
{
    Parameters parameters;
    parameters.required(QLatin1StringView("iotId"), iotId)
        .required(linkvisual::commodityCode, commodityCode)
        .required(linkvisual::specification, specification);
    return parameters;
}

bool CheckAvailability::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    return JsonReader(data, QLatin1StringView("data"), failure).flag(QLatin1StringView("available"));
}

} // namespace linkvisual
