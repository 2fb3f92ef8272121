#pragma once

#include "scenario.h"

namespace sandbox {

/** Any number of devices, each computed from its index when somebody asks for it. */
class FleetScenario final : public Scenario
{
public:
    FleetScenario(int count, qint64 today);

    int deviceCount() const override { return m_count; }

    Device device(int index) const override;
    int productOf(int index) const override;
    int statusOf(int index) const override;
    int indexOf(const QString &iotId) const override;
    Holding holding(int index) const override;
    QStringList boundAccounts(int index) const override;
    int accountCount() const override;
    Account account(int index) const override;
    int accountIndexOf(const QString &identityId) const override;

private:
    const int m_count;
    const qint64 m_today;
};

} // namespace sandbox
