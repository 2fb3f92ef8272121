#pragma once

#include "scenario.h"

namespace sandbox {

class HistoryWriter;

/** About 40 devices that show every state a desk meets, dated around today. */
class DemoScenario final : public Scenario
{
public:
    explicit DemoScenario(qint64 today);

    int deviceCount() const override;
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
    const qint64 m_today;
};

} // namespace sandbox
