#include "change_commands.h"

#include "bind_wizard.h"
#include "book.h"
#include "claim_wizard.h"
#include "desk.h"
#include "device_page.h"
#include "free_plan_calls.h"
#include "operation_runner.h"
#include "order_action_words.h"
#include "plan_calls.h"
#include "replace_wizard.h"
#include "start_free_plan_wizard.h"
#include "start_order_wizard.h"
#include "surplus_wizard.h"
#include "suspend_wizard.h"
#include "transfer_wizard.h"

#include <algorithm>

namespace ui {

using plans::FreePlanAction;
using plans::OrderAction;

ChangeCommands::ChangeCommands(const ChangeParts &parts, const Environment &environment, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_environment(environment)
    , m_window(window)
{
    const auto when
        = [this](WindowActions::Id id, auto slot) { connect(m_parts.actions.at(id), &QAction::triggered, this, slot); };
    when(WindowActions::StartOrder, [this] { open<StartOrderWizard>(draft()); });
    when(WindowActions::Transfer, [this] { open<TransferWizard>(draft(), m_parts.book); });
    when(WindowActions::Suspend, [this] { open<SuspendWizard>(draft()); });
    when(WindowActions::BindOrder, [this] { open<BindWizard>(draft()); });
    when(WindowActions::ClaimFreePlan, [this] { open<ClaimWizard>(draftWithoutOrder()); });
    when(WindowActions::StartFreePlan, [this] { open<StartFreePlanWizard>(draftWithoutOrder()); });
    when(WindowActions::ReplaceDevice, [this] { openReplacement(); });
    DevicePage &devices = m_parts.devices;
    devices.setOrderActions(actionsOf(
        {WindowActions::StartOrder, WindowActions::Transfer, WindowActions::Suspend, WindowActions::BindOrder}));
    devices.setFreePlanActions(actionsOf({WindowActions::ClaimFreePlan, WindowActions::StartFreePlan}));
    connect(&m_parts.runner, &desk::OperationRunner::changed, this, &ChangeCommands::follow);
    connect(&devices, &DevicePage::orderChanged, this, [this] { permit(m_obstacle); });
    connect(&devices, &DevicePage::plansChanged, this, [this] { permit(m_obstacle); });
    permit(tr("No device is chosen"));
}

QList<QAction *> ChangeCommands::actionsOf(const QList<WindowActions::Id> &ids) const
{
    QList<QAction *> actions;
    for (const WindowActions::Id id : ids)
        actions << m_parts.actions.at(id);
    return actions;
}

void ChangeCommands::permit(const QString &obstacle)
{
    m_obstacle = obstacle;
    const auto forbid = [this](WindowActions::Id id, const linkvisual::CallDescription &call, const QString &why) {
        m_parts.actions.forbid(id, !m_obstacle.isEmpty() ? m_obstacle : isOffered(call) ? why : notOffered());
    };
    forbid(WindowActions::StartOrder, linkvisual::EnableOrder::description, obstacleTo(OrderAction::Start));
    forbid(WindowActions::Transfer, linkvisual::TransferOrder::description, obstacleTo(OrderAction::Transfer));
    forbid(WindowActions::Suspend, linkvisual::SuspendOrder::description, obstacleTo(OrderAction::Suspend));
    forbid(WindowActions::ReplaceDevice, linkvisual::TransferOrder::description, {});
    forbid(WindowActions::BindOrder, linkvisual::BindOrder::description, {});
    forbid(WindowActions::ClaimFreePlan, linkvisual::ClaimFreePlan::description, obstacleTo(FreePlanAction::Claim));
    forbid(WindowActions::StartFreePlan, linkvisual::EnableFreePlan::description, obstacleTo(FreePlanAction::Start));
}

bool ChangeCommands::isOffered(const linkvisual::CallDescription &call) const
{
    return m_parts.desk.client().contextOf(call).has_value();
}

QString ChangeCommands::notOffered()
{
    return tr("The service of this profile does not offer this");
}

QString ChangeCommands::obstacleTo(OrderAction action) const
{
    const std::optional<plans::Order> &order = m_parts.devices.order();
    if (!order)
        return tr("Choose an order first");
    const auto hindrance = hindranceTo(action, *order, m_parts.desk.client().platformTime());
    return hindrance ? OrderActionWords::hindrance(*hindrance) : QString();
}

QString ChangeCommands::obstacleTo(FreePlanAction action) const
{
    const auto hindrance = hindranceTo(action, m_parts.devices.freePlan(), m_parts.desk.client().platformTime());
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
            QCoro::connect(
                m_parts.book.save(target, std::move(*snapshot), storage::AbsentDevices::Add, storage::ReadFor::Program),
                this, [](const auto &) {});
    });
}

ChangeDraft ChangeCommands::draft() const
{
    const DevicePage &devices = m_parts.devices;
    return {*devices.device(), m_environment, devices.order().value_or(plans::Order()), devices.planNames()};
}

ChangeDraft ChangeCommands::draftWithoutOrder() const
{
    ChangeDraft about = draft();
    about.order = {};
    return about;
}

bool ChangeCommands::isReplacing(const QString &iotId) const
{
    for (auto one = m_replacements.cbegin(); one != m_replacements.cend(); ++one) {
        if ((*one)->isRunning() && (iotId.isEmpty() || one.key() == iotId))
            return true;
    }
    return false;
}

const desk::Replacement *ChangeCommands::replacementWith(const desk::Operation &operation) const
{
    const desk::Replacement *replacement = m_replacements.value(desk::iotIdOf(operation.intent));
    if (replacement == nullptr)
        return nullptr;
    const QList<desk::ReplacementStep> &steps = replacement->steps();
    const bool within = std::any_of(steps.cbegin(), steps.cend(),
        [&operation](const desk::ReplacementStep &step) { return step.operationId == operation.id; });
    return within ? replacement : nullptr;
}

void ChangeCommands::openReplacement()
{
    openReplacementOf(draftWithoutOrder());
}

void ChangeCommands::openReplacementOf(const ChangeDraft &about)
{
    desk::Replacement *&replacement = m_replacements[about.device.iotId];
    if (replacement == nullptr || replacement->isFinished() || replacement->isGivenUp()) {
        replacement = new desk::Replacement(m_parts.runner, this);
        connect(replacement, &desk::Replacement::changed, this, &ChangeCommands::replacementChanged);
        connect(replacement, &desk::Replacement::givenUp, this, [this, about] { openReplacementOf(about); });
        const auto record = m_parts.replacements.find(m_parts.desk.keyOf(about.device.iotId));
        if (record && record->isBrokenOff())
            replacement->goOnFrom(*record);
    }
    open<ReplaceWizard>(about, m_parts.book, *replacement);
}

void ChangeCommands::openRemedy(const desk::Operation &suspected)
{
    const QString &iotId = desk::iotIdOf(suspected.intent);
    for (const QPointer<DeviceWizard> &other : std::as_const(m_wizards)) {
        auto *same = qobject_cast<SurplusWizard *>(other.data());
        if (same == nullptr || !same->isVisible() || same->iotId() != iotId)
            continue;
        if (same->operationId().isEmpty()) {
            same->raise();
            same->activateWindow();
            return;
        }
        // It shows how an earlier one ended.
        same->close();
    }
    plans::Device device;
    device.iotId = iotId;
    device.name = desk::deviceNameOf(suspected.intent);
    if (const std::optional<plans::Device> &shown = m_parts.devices.device(); shown && shown->iotId == iotId)
        device = *shown;
    open<SurplusWizard>({device, m_environment, {}, m_parts.devices.planNames()}, suspected);
}

/** Opens a wizard for what is wanted, or shows the one that is open for it. */
template <typename Wizard, typename... More>
void ChangeCommands::open(const ChangeDraft &wanted, More &...more)
{
    m_wizards.removeIf([](const QPointer<DeviceWizard> &wizard) { return wizard == nullptr || !wizard->isVisible(); });
    for (const QPointer<DeviceWizard> &other : std::as_const(m_wizards)) {
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
