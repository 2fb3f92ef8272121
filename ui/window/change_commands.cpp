#include "change_commands.h"

#include "book.h"
#include "desk.h"
#include "device_page.h"
#include "operation_runner.h"
#include "order_action_words.h"
#include "suspend_wizard.h"
#include "transfer_wizard.h"

namespace ui {

using plans::OrderAction;

ChangeCommands::ChangeCommands(const ChangeParts &parts, const Environment &environment, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_environment(environment)
    , m_window(window)
{
    const auto when
        = [this](WindowActions::Id id, auto slot) { connect(m_parts.actions.at(id), &QAction::triggered, this, slot); };
    when(WindowActions::Transfer, [this] { open<TransferWizard>(m_parts.book); });
    when(WindowActions::Suspend, [this] { open<SuspendWizard>(); });
    m_parts.devices.setOrderActions(orderActions());
    connect(&m_parts.runner, &desk::OperationRunner::changed, this, &ChangeCommands::follow);
    connect(&m_parts.devices, &DevicePage::orderChanged, this, [this] { permit(m_obstacle); });
    permit({});
}

QList<QAction *> ChangeCommands::orderActions() const
{
    return {m_parts.actions.at(WindowActions::Transfer), m_parts.actions.at(WindowActions::Suspend)};
}

void ChangeCommands::permit(const QString &obstacle)
{
    m_obstacle = obstacle;
    permitOrder(WindowActions::Transfer, OrderAction::Transfer);
    permitOrder(WindowActions::Suspend, OrderAction::Suspend);
}

void ChangeCommands::permitOrder(WindowActions::Id id, OrderAction action)
{
    m_parts.actions.forbid(id, obstacleTo(action));
}

QString ChangeCommands::obstacleTo(OrderAction action) const
{
    if (!m_obstacle.isEmpty())
        return m_obstacle;
    const std::optional<plans::Order> &order = m_parts.devices.order();
    if (!order)
        return tr("Choose an order first");
    const auto hindrance = hindranceTo(action, *order, m_parts.desk.client().platformTime());
    return hindrance ? OrderActionWords::hindrance(*hindrance) : QString();
}

void ChangeCommands::follow(const desk::Operation &operation)
{
    const QString target = desk::targetIotIdOf(operation.intent);
    if (operation.state != desk::OperationState::Settled || target.isEmpty())
        return;
    m_parts.devices.showOrder(target, operation.orderId);
    // The list must not go on saying what the device had before.
    QCoro::connect(m_parts.desk.snapshot(target), this, [this, target](desk::Result<plans::Snapshot> snapshot) {
        if (snapshot)
            QCoro::connect(m_parts.book.save(target, std::move(*snapshot)), this, [](const auto &) {});
    });
}

OrderDraft ChangeCommands::draft() const
{
    const DevicePage &devices = m_parts.devices;
    return {*devices.device(), m_environment, devices.order().value_or(plans::Order()), devices.planNames()};
}

/** Opens a wizard for the order at hand, or shows the one that is open for it. */
template <typename Wizard, typename... More>
void ChangeCommands::open(More &...more)
{
    const OrderDraft wanted = draft();
    m_wizards.removeIf([](const QPointer<OrderWizard> &wizard) { return wizard == nullptr || !wizard->isVisible(); });
    for (const QPointer<OrderWizard> &other : std::as_const(m_wizards)) {
        auto *same = qobject_cast<Wizard *>(other.data());
        if (same == nullptr || same->iotId() != wanted.device.iotId || !same->operationId().isEmpty())
            continue;
        if (same->orderId() == wanted.order.orderId) {
            same->raise();
            same->activateWindow();
            return;
        }
        // Nothing was begun there, and two of a kind would only invite a mistake.
        same->close();
    }
    auto *wizard = new Wizard(m_parts.desk, m_parts.runner, m_parts.theme, wanted, more..., m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizards << wizard;
    wizard->show();
}

} // namespace ui
