#pragma once

#include "environment.h"
#include "order_action.h"
#include "order_draft.h"
#include "window_actions.h"

#include <QObject>
#include <QPointer>

namespace desk {
class Desk;
class OperationRunner;
struct Operation;
} // namespace desk

namespace storage {
class Book;
}

namespace ui {

class DevicePage;
class OrderWizard;
class Theme;

/** What changes are made with; all must outlive them. */
struct ChangeParts {
    desk::Desk &desk;
    desk::OperationRunner &runner;
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

    /** What can be done with the order at hand, for menus and buttons. */
    QList<QAction *> orderActions() const;

private:
    void follow(const desk::Operation &operation);
    void permitOrder(WindowActions::Id id, plans::OrderAction action);
    QString obstacleTo(plans::OrderAction action) const;
    OrderDraft draft() const;
    template <typename Wizard, typename... More>
    void open(More &...more);

    ChangeParts m_parts;
    Environment m_environment;
    QWidget *m_window;
    QString m_obstacle;
    QList<QPointer<OrderWizard>> m_wizards;
};

} // namespace ui
