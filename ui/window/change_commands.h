#pragma once

#include "change_draft.h"
#include "environment.h"
#include "free_plan_action.h"
#include "order_action.h"
#include "window_actions.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace desk {
class Desk;
class OperationRunner;
class Replacement;
class ReplacementRecords;
struct Operation;
} // namespace desk

namespace linkvisual {
struct CallDescription;
}

namespace storage {
class Book;
}

namespace ui {

class DevicePage;
class DeviceWizard;
class Theme;

/** What changes are made with; all must outlive them. */
struct ChangeParts {
    desk::Desk &desk;
    desk::OperationRunner &runner;
    desk::ReplacementRecords &replacements;
    storage::Book &book;
    const Theme &theme;
    WindowActions &actions;
    DevicePage &devices;
};

/** Opens the wizards that change what a device has: one a kind and device, and only where it makes sense. */
class ChangeCommands : public QObject
{
    Q_OBJECT

public:
    /** @param window the parent of the wizards */
    ChangeCommands(const ChangeParts &parts, const Environment &environment, QWidget *window);

    /** Says what stands in the way of every change of the device at hand; empty: nothing. */
    void permit(const QString &obstacle);

    /** Opens the wizard for the surplus order of @p suspected, a purchase that may be there twice. */
    void openRemedy(const desk::Operation &suspected);

    /** The replacement that @p operation is part of; null: none that this window knows. */
    const desk::Replacement *replacementWith(const desk::Operation &operation) const;

    /** Shows the replacement of the device at hand that is not finished, or begins another one. */
    void openReplacement();

    /** Whether a device, or that with @p iotId, is being replaced, order by order. */
    bool isReplacing(const QString &iotId = {}) const;

Q_SIGNALS:
    /** A replacement has begun, stopped or come further. */
    void replacementChanged();

private:
    void follow(const desk::Operation &operation);
    QList<QAction *> actionsOf(const QList<WindowActions::Id> &ids) const;
    bool isOffered(const linkvisual::CallDescription &call) const;
    static QString notOffered();
    QString obstacleTo(plans::OrderAction action) const;
    QString obstacleTo(plans::FreePlanAction action) const;
    ChangeDraft draft() const;
    ChangeDraft draftWithoutOrder() const;
    void openReplacementOf(const ChangeDraft &about);
    template <typename Wizard, typename... More>
    void open(const ChangeDraft &wanted, More &...more);

    ChangeParts m_parts;
    Environment m_environment;
    QWidget *m_window;
    QString m_obstacle;
    QList<QPointer<DeviceWizard>> m_wizards;
    QHash<QString, desk::Replacement *> m_replacements; ///< The latest of each device, by its iotId.
};

} // namespace ui
