#include "scenario.h"

#include "demo_scenario.h"
#include "fleet_scenario.h"

namespace sandbox {

namespace {

constexpr int maxFleet = 100'000;

} // namespace

Scenario::Scenario()
    : m_products{
        {QStringLiteral("a1Kx3TqVb7n"), QStringLiteral("室内摄像头 Indoor camera"), QStringLiteral("CAMERA")},
        {QStringLiteral("a1Mz8RwPc2d"), QStringLiteral("室外摄像头 Outdoor camera"), QStringLiteral("CAMERA")},
        {QStringLiteral("a1Qe5YhLk9s"), QStringLiteral("可视门铃 Video doorbell"), QStringLiteral("DOORBELL")},
    }
{
}

tl::expected<std::unique_ptr<Scenario>, QString> makeScenario(const QString &name, qint64 today)
{
    if (name == u"demo")
        return std::make_unique<DemoScenario>(today);
    if (name == u"empty")
        return std::make_unique<FleetScenario>(0, today);
    if (name.startsWith(u"fleet=")) {
        bool number = false;
        const int count = QStringView(name).mid(6).toInt(&number);
        if (number && count >= 1 && count <= maxFleet)
            return std::make_unique<FleetScenario>(count, today);
        return tl::unexpected(QStringLiteral("scenario '%1': the fleet has 1 to %2 devices").arg(name).arg(maxFleet));
    }
    return tl::unexpected(QStringLiteral("scenario '%1' is none of demo, empty, fleet=N").arg(name));
}

} // namespace sandbox
