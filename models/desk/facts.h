#pragma once

#include "changes.h"
#include "intent.h"
#include "plan.h"
#include "snapshot.h"

#include <QStringList>

#include <optional>

namespace desk {

/** What a person has before their eyes when they decide on a change. What is not there is not compared. */
struct Facts {
    plans::Snapshot device{}; ///< Of the device that the change is about.
    std::optional<plans::Snapshot> target{}; ///< Of the device that a transfer leads to.
    QString administrator{}; ///< The account of the device; empty: not told, or of no concern.
    QString targetAdministrator{}; ///< Likewise, of the device that a transfer leads to.
    std::optional<plans::Category> category{}; ///< Where the plan to be bought is on sale; of no concern elsewhere.
    std::optional<plans::Plan> plan{}; ///< That plan; nothing when it is not on sale any more.

    friend bool operator==(const Facts &, const Facts &) = default;
};

/** How the facts of one moment differ from those of another. */
struct FactChanges {
    QList<plans::Change> device; ///< What the platform changed, and what only time did.
    QList<plans::Change> target;
    bool administrator = false;
    bool targetAdministrator = false;
    bool plan = false; ///< Its price, its term or whatever else it is, or it is not on sale any more.

    bool isEmpty() const
    {
        return device.isEmpty() && target.isEmpty() && !administrator && !targetAdministrator && !plan;
    }
};

/** How @p now differs from what was @p shown. */
FactChanges changesBetween(const Facts &shown, const Facts &now);

/** The changes in English, for the record; no account is named. */
QString technicalText(const FactChanges &changes);

/** The plan among @p onSale that @p plan is, whatever it costs now; nothing when there is none. */
std::optional<plans::Plan> samePlan(const QList<plans::Plan> &onSale, const plans::Plan &plan);

} // namespace desk
