#include "activity_page.h"
#include "buy_wizard.h"
#include "catalogue_page.h"
#include "change_commands.h"
#include "change_lock.h"
#include "device_page.h"
#include "operation_banner.h"
#include "operation_runner.h"
#include "record_words.h"
#include "replacement_banner.h"
#include "replacement_record.h"
#include "replacement_words.h"
#include "session_pages.h"

// What of a session's pages changes something, and what stands in the way of that.

namespace ui {

void SessionPages::remedy(const QString &operationId)
{
    if (const std::optional<desk::Operation> suspected = m_session.runner.operation(operationId))
        m_changes->openRemedy(*suspected);
}

void SessionPages::permitBuying()
{
    const QString obstacle = m_devices->device() ? obstacleToBuying() : tr("No device is chosen");
    m_actions.forbid(WindowActions::Buy, obstacle);
    m_catalogue->forbidBuying(obstacle);
    m_changes->permit(obstacle);
    m_banner->forbidChanges(obstacleToChanges());
    m_activity->forbidChanges(obstacleToChanges());
    m_replacementBanner->forbidChanges(obstacleToChanges());
}

/** What stands in the way of every change, whatever the device; empty: nothing. */
QString SessionPages::obstacleToChanges() const
{
    if (m_profileGone)
        return tr("This profile was deleted: nothing can be changed with it");
    if (m_environment.readOnly)
        return tr("This profile is read-only: nothing can be changed with it");
    if (m_session.changeLock.isLocked())
        return tr("Changes of this profile are locked; unlock them in the bar at the top");
    if (m_recordFailed)
        return RecordWords::title();
    return {};
}

QString SessionPages::obstacleToBuying() const
{
    if (const QString obstacle = obstacleToChanges(); !obstacle.isEmpty())
        return obstacle;
    const storage::DeviceKey device = m_session.desk.keyOf(m_devices->device()->iotId);
    for (const desk::Operation &operation : m_session.runner.operations()) {
        if (operation.devices.contains(device) && desk::isOpen(operation.state))
            return tr("An earlier change of this device is not finished, or its outcome is unknown");
    }
    return {};
}

void SessionPages::buy(const std::optional<plans::Plan> &plan, plans::Category category)
{
    const std::optional<plans::Device> &device = m_devices->device();
    // One wizard a device: a second one would only invite a second purchase.
    if (BuyWizard *open = unsentPurchase()) {
        if (plan
            && (open->plan().specification != plan->specification
                || open->plan().commodityCode != plan->commodityCode)) {
            m_catalogue->sayOtherPurchase(open->plan());
        } else {
            open->raise();
            open->activateWindow();
        }
        return;
    }
    auto *wizard = new BuyWizard(m_session.desk, m_session.runner, m_theme, m_environment, *device, this);
    if (plan)
        wizard->choosePlan(*plan, category);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
}

void SessionPages::buyInstead(const plans::Plan &plan, plans::Category category)
{
    if (BuyWizard *open = unsentPurchase())
        open->close();
    buy(plan, category);
}

void SessionPages::connectReplacements()
{
    connect(m_replacements, &desk::ReplacementRecords::updated, this, &SessionPages::tellOfReplacements);
    connect(m_changes, &ChangeCommands::replacementChanged, this, &SessionPages::tellOfReplacements);
    connect(&m_session.runner, &desk::OperationRunner::changed, this, [this](const desk::Operation &operation) {
        const auto *transfer = std::get_if<desk::TransferIntent>(&operation.intent);
        if (transfer != nullptr && operation.state > desk::OperationState::Answered)
            m_replacements->update();
    });
    // Its orders are one change to whoever replaces a device.
    m_banner->setWords([this](const desk::Operation &operation) {
        const desk::Replacement *whole = m_changes->replacementWith(operation);
        return whole == nullptr ? OperationBanner::Told()
                                : OperationBanner::Told{ReplacementWords::title(*whole, operation),
                                    ReplacementWords::explanation(*whole, operation)};
    });
    connect(m_changes, &ChangeCommands::replacementChanged, m_banner, &OperationBanner::tellAgain);
    connect(m_replacementBanner, &ReplacementBanner::goOnWanted, this, [this](const QString &iotId) {
        openDevice(iotId, {});
        m_actions.at(WindowActions::ReplaceDevice)->trigger();
    });
}

/** Those that stand still, here: what runs is told of by its window. */
void SessionPages::tellOfReplacements()
{
    QList<desk::ReplacementRecord> records = m_replacements->brokenOff();
    records.removeIf([this](const desk::ReplacementRecord &record) {
        const QString &iotId = record.device.iotId;
        return record.device != m_session.desk.keyOf(iotId) || m_changes->isReplacing(iotId);
    });
    m_replacementBanner->setRecords(records);
}

BuyWizard *SessionPages::unsentPurchase() const
{
    const QList<BuyWizard *> wizards = findChildren<BuyWizard *>();
    for (BuyWizard *wizard : wizards) {
        // One that was sent only shows how it ended.
        if (wizard->iotId() == m_devices->device()->iotId && wizard->isVisible() && wizard->operationId().isEmpty())
            return wizard;
    }
    return nullptr;
}

} // namespace ui
