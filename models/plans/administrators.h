#pragma once

#include "device.h"

#include <QList>

#include <optional>

namespace plans {

/** Whether two devices have the same administrator, which a transfer needs (seeds, transfer). */
enum class AdministratorMatch {
    NotTold, ///< The platform did not tell of one of them, or named no administrator.
    Same,
    Different,
    SourceUnbound, ///< No account has bound the device that has the order.
    TargetUnbound ///< No account has bound the device that is to get it.
};

/** The administrator's account among @p bindings; empty when none is named. */
QString administratorOf(const QList<Binding> &bindings);

/** Compares the administrators of two devices; nothing stands for an answer that did not come. */
AdministratorMatch compareAdministrators(
    const std::optional<QList<Binding>> &source, const std::optional<QList<Binding>> &target);

} // namespace plans
