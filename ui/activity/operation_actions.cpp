#include "operation_actions.h"

#include "desk.h"
#include "flow_layout.h"
#include "formats.h"
#include "keep_translated.h"
#include "operation_runner.h"
#include "plain_text.h"
#include "remedy.h"
#include "typography.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

OperationActions::OperationActions(desk::Desk &desk, desk::OperationRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_runner(runner)
    , m_read(new QPushButton(this))
    , m_settle(new QPushButton(this))
    , m_remedy(new QPushButton(this))
    , m_open(new QToolButton(this))
    , m_copy(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_reveal(new QPushButton(this))
{
    const std::pair<QWidget *, const char *> names[] = {{m_read, "activityRead"}, {m_settle, "activitySettle"},
        {m_remedy, "activityRemedy"}, {m_open, "activityOpen"}, {m_copy, "activityCopy"}, {m_export, "activityExport"},
        {m_reveal, "activityShowPhones"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    m_open->setProperty("menu", true);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setMenu(new QMenu(m_open));
    m_open->menu()->setToolTipsVisible(true); // They say why something cannot be done.
    m_reveal->setCheckable(true);
    auto *actions = new FlowLayout(grid(this, 0.75), this);
    actions->setContentsMargins(0, 0, 0, 0);
    for (QAbstractButton *action : buttons())
        actions->addWidget(action);
    connectButtons();
    keepTranslated(this, [this] { say(); });
}

void OperationActions::connectButtons()
{
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT rereadWanted(m_recorded->operation.id); });
    connect(m_settle, &QPushButton::clicked, this, [this] { Q_EMIT settleWanted(m_recorded->operation.id); });
    connect(m_remedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(m_recorded->operation.id); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT evidenceWanted(m_recorded->operation.id); });
    connect(m_copy, &QPushButton::clicked, this, &OperationActions::ticketWanted);
    connect(m_reveal, &QPushButton::toggled, this, &OperationActions::phonesToggled);
}

void OperationActions::setOperation(const desk::Recorded &recorded, const QString &deviceName)
{
    m_recorded = recorded;
    m_deviceName = deviceName;
    permit();
    sayPlaces();
}

void OperationActions::forbidChanges(const QString &obstacle)
{
    m_obstacle = obstacle;
    permit();
}

void OperationActions::permit()
{
    if (!m_recorded)
        return;
    const std::optional<desk::Operation> known = m_runner.operation(m_recorded->operation.id);
    const bool awaits = known && desk::awaitsPerson(*known);
    m_read->setVisible(awaits);
    m_read->setEnabled(awaits && !known->underWay);
    m_settle->setVisible(awaits);
    m_remedy->setVisible(known && desk::awaitsRemedy(*known) && isHere(known->device()));
    m_remedy->setEnabled(m_obstacle.isEmpty());
    setPlainToolTip(m_remedy,
        m_obstacle.isEmpty() ? tr("Choose the surplus order among those found, and suspend it as part of this change")
                             : m_obstacle);
}

void OperationActions::setContent(bool hasSteps, bool hidesPhones)
{
    m_copy->setEnabled(hasSteps);
    m_export->setEnabled(hasSteps);
    m_reveal->setVisible(m_reveal->isChecked() || hidesPhones);
}

QList<QAbstractButton *> OperationActions::buttons() const
{
    return {m_remedy, m_read, m_settle, m_open, m_copy, m_export, m_reveal};
}

bool OperationActions::showsPhones() const
{
    return m_reveal->isChecked();
}

void OperationActions::hidePhones()
{
    const QSignalBlocker silence(m_reveal);
    m_reveal->setChecked(false);
}

bool OperationActions::isHere(const storage::DeviceKey &device) const
{
    return device == m_desk.keyOf(device.iotId);
}

void OperationActions::addPlace(const storage::DeviceKey &device, const QString &orderId, const QString &text)
{
    constexpr qsizetype mostOfAName = 60;
    QAction *action = m_open->menu()->addAction(withoutKeys(onOneLine(text, mostOfAName)));
    action->setEnabled(isHere(device));
    action->setToolTip(plainToolTip(isHere(device) ? text : tr("It is on another platform than this profile's")));
    connect(action, &QAction::triggered, this, [this, device, orderId] { Q_EMIT deviceWanted(device.iotId, orderId); });
}

/** The devices and orders it is about, above all those that may be one too many. */
void OperationActions::sayPlaces()
{
    m_open->menu()->clear();
    const desk::Operation &recorded = m_recorded->operation;
    for (const storage::DeviceKey &device : recorded.devices) {
        const bool first = device == recorded.device();
        const QString name = first && !m_deviceName.isEmpty() ? Formats::shown(m_deviceName) : device.iotId;
        //: Where to go: %1 a device.
        const QString text = tr("Device %1").arg(name);
        addPlace(device, {}, text);
    }
    // A transferred order is where it arrived, once it has.
    const bool moved = recorded.state == desk::OperationState::Settled && recorded.devices.size() > 1;
    for (const QString &order : m_recorded->orders()) {
        //: Where to go: %1 the number of an order.
        const QString text = tr("Order %1").arg(order);
        addPlace(moved ? recorded.devices.last() : recorded.device(), order, text);
    }
}

void OperationActions::say()
{
    m_read->setText(tr("Read again now"));
    m_read->setToolTip(tr("Read the device again and compare it with what was there before"));
    m_settle->setText(tr("Close it…"));
    m_settle->setToolTip(tr("Close this change with a reason, in the banner above"));
    m_remedy->setText(tr("Suspend the surplus order…"));
    m_open->setText(tr("Go to"));
    m_open->setToolTip(tr("Show the device, or one of the orders"));
    m_copy->setText(tr("Copy for ticket"));
    m_copy->setToolTip(tr("Copy all of it as text, phone numbers masked"));
    m_export->setText(tr("Export evidence…"));
    m_export->setToolTip(tr("Save all steps in a file that can be checked offline; it has phone numbers in full"));
    m_reveal->setText(tr("Show phone"));
    m_reveal->setToolTip(tr("Show phone numbers in full until another change is chosen"));
    permit();
    if (m_recorded)
        sayPlaces();
}

} // namespace ui
