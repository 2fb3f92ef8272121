#pragma once

#include "plan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace desk {

// What a person has decided to change, as a wizard hands it on. Every kind names its device, the device's name for the
// record and the screen, and the reason, which was typed and may be empty.

/** The decision to buy a plan. */
struct BuyIntent {
    QString iotId;
    QString deviceName{};
    plans::Plan plan{}; ///< As it was shown, price included.
    int copies = 1; ///< From 1.
    QString userName{}; ///< Kept by the platform and shown with the order.
    bool immediateUse = false; ///< Start now, instead of after the earlier plans end.
    bool enableDefaultPlan = false; ///< Also set the default recording plans.
    std::optional<int> preRecordSeconds{}; ///< 0 to 5; unset: the platform's default, 5.
    std::optional<int> recordSeconds{}; ///< 0 to 30; unset: the platform's default, 10.
    QString reason{};

    friend bool operator==(const BuyIntent &, const BuyIntent &) = default;
};

/** The decision to claim months of the free plan. */
struct ClaimFreePlanIntent {
    QString iotId;
    QString deviceName{};
    int months = 1; ///< 1 to 3, and no more than remain.
    bool immediateUse = false;
    bool enableDefaultPlan = false;
    std::optional<int> preRecordSeconds{};
    std::optional<int> recordSeconds{};
    QString reason{};

    friend bool operator==(const ClaimFreePlanIntent &, const ClaimFreePlanIntent &) = default;
};

/** The decision to bring the claimed free plan into force at once. */
struct EnableFreePlanIntent {
    QString iotId;
    QString deviceName{};
    QString reason{};

    friend bool operator==(const EnableFreePlanIntent &, const EnableFreePlanIntent &) = default;
};

/** The decision to bring a waiting order into force at once. */
struct EnableOrderIntent {
    QString iotId;
    QString deviceName{};
    QString orderId{};
    QString reason{};

    friend bool operator==(const EnableOrderIntent &, const EnableOrderIntent &) = default;
};

/** The decision to move an order to another device of the same administrator. */
struct TransferIntent {
    QString iotId; ///< The device that has the order.
    QString deviceName{};
    QString orderId{};
    QString targetIotId{}; ///< The device that gets it.
    QString targetDeviceName{};
    bool immediateUse = false;
    bool enableDefaultPlan = false;
    QString reason{};
    QStringList replacement{}; ///< Where the device is replaced: all of its orders that are to move, this one included.

    friend bool operator==(const TransferIntent &, const TransferIntent &) = default;
};

/** The decision to freeze an order, which no call undoes. */
struct SuspendIntent {
    QString iotId;
    QString deviceName{};
    QString orderId{};
    QString reason{};

    friend bool operator==(const SuspendIntent &, const SuspendIntent &) = default;
};

/** The decision to attach an order to the device's present administrator. */
struct BindOrderIntent {
    QString iotId;
    QString deviceName{};
    QString orderId{};
    std::optional<QString> userName{}; ///< Kept by the platform and shown with the order.
    std::optional<QString> userId{}; ///< Likewise.
    std::optional<bool> enableDefaultPlan{};
    std::optional<int> preRecordSeconds{}; ///< 0 to 5.
    std::optional<int> recordSeconds{}; ///< 0 to 30.
    std::optional<bool> prolongEvents{};
    std::optional<int> maxFileSeconds{}; ///< 600 to 3600.
    QString reason{};

    friend bool operator==(const BindOrderIntent &, const BindOrderIntent &) = default;
};

/** Everything that can be changed on the platform; a closed set. */
using Intent = std::variant<BuyIntent, ClaimFreePlanIntent, EnableFreePlanIntent, EnableOrderIntent, TransferIntent,
    SuspendIntent, BindOrderIntent>;

inline const QString &iotIdOf(const Intent &intent)
{
    return std::visit([](const auto &kind) -> const QString & { return kind.iotId; }, intent);
}

inline const QString &deviceNameOf(const Intent &intent)
{
    return std::visit([](const auto &kind) -> const QString & { return kind.deviceName; }, intent);
}

inline const QString &reasonOf(const Intent &intent)
{
    return std::visit([](const auto &kind) -> const QString & { return kind.reason; }, intent);
}

/** The device that gets the order of a transfer; empty for every other kind. */
inline QString targetIotIdOf(const Intent &intent)
{
    const auto *transfer = std::get_if<TransferIntent>(&intent);
    return transfer != nullptr ? transfer->targetIotId : QString();
}

/** The existing order that the change is about; empty for those that are about none. */
inline QString subjectOf(const Intent &intent)
{
    return std::visit(
        [](const auto &kind) -> QString {
            if constexpr (requires { kind.orderId; })
                return kind.orderId;
            else
                return {};
        },
        intent);
}

} // namespace desk
