#include "catalogue_calls.h"

#include <algorithm>

namespace linkvisual {

using plans::Plan;
using plans::PlanType;

namespace {

constexpr QLatin1StringView commodityCode("commodityCode");
constexpr QLatin1StringView specification("specification");

/** Nothing of a plan is asked for: it is listed with what came, and desk::Desk says whether that is enough to buy. */
Plan readPlan(const JsonReader &reader)
{
    const QLatin1StringView type("type");
    const auto text = [&reader](QLatin1StringView name) {
        return reader.known([&] { return reader.text(name); }).value_or(QString());
    };
    const auto count
        = [&reader](const char *name) { return reader.known([&] { return reader.count(QLatin1StringView(name)); }); };
    const auto reportedText = [&reader](const char *name) {
        return reader.known([&] { return reader.reportedText(QLatin1StringView(name)); });
    };
    Plan plan;
    plan.name = text(QLatin1StringView("commodityName"));
    plan.commodityCode = text(commodityCode);
    plan.specification = text(specification);
    plan.type = reader.known([&] {
        return reader.enumeration<PlanType>(
            {type, QLatin1StringView("commodityType"), QLatin1StringView("recordType")}, type);
    });
    plan.price = reader.known([&] { return reader.money(QLatin1StringView("price")); });
    plan.lifecycleDays = count("lifecycle");
    plan.months = count("months");
    plan.description = reportedText("description");
    plan.icon = reportedText("icon");
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

QList<Plan> QueryCatalogue::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    const QLatin1StringView name("data");
    QList<Plan> plans = data.isArray()
        ? JsonReader::rows(data, name, failure, readPlan)
        : JsonReader(data, name, failure).rows(QLatin1StringView("cloudStorageCommodityList"), readPlan);
    // One row that says nothing is odd; when none says anything it is another reply.
    const bool saysNothing = !plans.isEmpty()
        && std::all_of(plans.cbegin(), plans.cend(), [](const Plan &plan) { return plan == Plan(); });
    if (saysNothing && !failure.text)
        failure.text = QStringLiteral("data: no field of any plan could be read");
    return plans;
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
