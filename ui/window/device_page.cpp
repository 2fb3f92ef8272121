#include "device_page.h"

#include "banner.h"
#include "device_detail.h"
#include "device_list.h"
#include "error_words.h"
#include "export_banner.h"
#include "folding_splitter.h"
#include "intake.h"
#include "intake_banner.h"
#include "keep_translated.h"
#include "low_window.h"
#include "theme.h"
#include "typography.h"

#include <QDataStream>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

DevicePage::DevicePage(const DeviceListParts &parts, const Theme &theme, const Environment &environment,
    const QList<QAction *> &deviceActions, QWidget *parent)
    : QWidget(parent)
    , m_devices(new DeviceList(parts, theme, this))
    , m_banner(new Banner(theme, this))
    , m_retry(m_banner->addAction(QStringLiteral("devicesRetry")))
    , m_detail(new DeviceDetail(parts.desk, parts.runner, parts.book, theme, deviceActions, this))
    , m_intake(new Intake(
          {parts.desk, parts.book, theme, environment}, [devices = m_devices] { return devices->selectedIotIds(); },
          this))
    , m_right(makeRight())
    , m_columns(new FoldingSplitter(m_devices, 30, m_right, 126, this))
{
    m_columns->setHandleWidth(1);
    m_columns->setProperty("gap", false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new IntakeBanner(m_intake->removal(), theme, this));
    column->addWidget(new ExportBanner(m_intake->deviceExport(), theme, this));
    column->addWidget(m_columns, 1);

    connect(m_devices, &DeviceList::deviceChosen, this, &DevicePage::choose);
    connect(m_devices, &DeviceList::deviceTyped, this, [this](const QString &iotId) { openDevice(iotId, {}); });
    connect(m_devices, &DeviceList::readBegun, this, [this] {
        m_listError.reset();
        say();
        // Not after the list, which may take long or not come at all.
        if (m_device)
            m_detail->setDevice(*m_device);
    });
    connect(m_devices, &DeviceList::readFailed, this, [this](const linkvisual::ApiError &error) {
        m_listError = error;
        say();
    });
    connect(m_devices, &DeviceList::tableShown, this,
        [this](bool table) { m_right->setVisible(!table && m_device.has_value()); });
    connect(m_detail, &DeviceDetail::orderChanged, this, &DevicePage::orderChanged);
    connect(m_detail, &DeviceDetail::plansChanged, this, &DevicePage::plansChanged);
    connectIntake();
    keepTranslated(this, [this] {
        m_intake->retranslate();
        say();
    });
    m_right->setVisible(false);
}

QWidget *DevicePage::makeRight()
{
    auto *right = new QWidget(this);
    m_banner->setObjectName(QStringLiteral("devicesBanner"));
    connect(m_retry, &QPushButton::clicked, this, &DevicePage::read);
    auto *column = new QVBoxLayout(right);
    column->setSpacing(grid(this, 1.5));
    column->addWidget(m_banner);
    column->addWidget(m_detail, 1);
    return right;
}

/** On a low screen every line is needed more than air. */
void DevicePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isWindowLow(this))
        m_right->layout()->setContentsMargins(grid(this, 1.5), grid(this), grid(this, 1.5), grid(this));
    else
        m_right->layout()->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 2.5), grid(this, 2));
}

void DevicePage::connectIntake()
{
    m_devices->setSelectionActions(m_intake->selectionActions());
    m_devices->setListActions(m_intake->listActions());
    m_devices->addActions(m_intake->selectionActions());
    addActions(m_intake->listActions());
    connect(m_intake, &Intake::deviceWanted, m_devices, &DeviceList::choose);
    connect(m_devices, &DeviceList::selectionChanged, this, &DevicePage::countMarked);
    connect(m_devices, &DeviceList::noneChosen, this, [this] {
        m_device.reset();
        m_detail->clear();
        m_right->setVisible(false);
        Q_EMIT deviceChanged();
    });
}

void DevicePage::countMarked()
{
    // Devices that one does not see must not be changed by a key.
    m_intake->setMarkedCount(isVisible() ? m_devices->selectedCount() : 0);
}

void DevicePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    countMarked();
}

void DevicePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    countMarked();
}

void DevicePage::load()
{
    m_devices->load();
}

void DevicePage::read()
{
    m_devices->read();
}

void DevicePage::showOrder(const QString &iotId, const QString &orderId)
{
    if (m_device && m_device->iotId == iotId)
        m_detail->showOrder(orderId);
}

void DevicePage::openDevice(const QString &iotId, const QString &orderId)
{
    m_devices->showAsTable(false); // It has no room for one device.
    m_devices->choose(iotId);
    if (!m_device || m_device->iotId != iotId) {
        // A device that is not in the book yet.
        plans::Device device;
        device.iotId = iotId;
        choose(device);
    }
    if (!orderId.isEmpty())
        m_detail->findOrder(orderId);
}

void DevicePage::setOrderActions(const QList<QAction *> &actions)
{
    m_detail->setOrderActions(actions);
}

void DevicePage::setFreePlanActions(const QList<QAction *> &actions)
{
    m_detail->setFreePlanActions(actions);
}

plans::Reported<plans::FreePlan> DevicePage::freePlan() const
{
    return m_detail->freePlan();
}

desk::DeviceRecord &DevicePage::record()
{
    return m_detail->record();
}

const std::optional<plans::Order> &DevicePage::order() const
{
    return m_detail->order();
}

const PlanNames &DevicePage::planNames() const
{
    return m_detail->planNames();
}

void DevicePage::focusSearch()
{
    m_devices->focusSearch();
}

void DevicePage::choose(const plans::Device &device)
{
    m_device = device;
    m_right->setVisible(!m_devices->isTable());
    m_detail->setDevice(device);
    say();
    Q_EMIT deviceChanged();
}

void DevicePage::say()
{
    if (!m_listError) {
        m_banner->hide();
        return;
    }
    m_retry->setText(tr("Try again"));
    m_banner->sayError(Banner::Mood::Warning,
        tr("The devices were not read again: %1").arg(ErrorWords::describe(*m_listError).title), *m_listError);
}

QByteArray DevicePage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_columns->saveSides() << m_detail->saveState();
    return state;
}

void DevicePage::restoreState(const QByteArray &state)
{
    QByteArray columns;
    QByteArray detail;
    QDataStream stream(state);
    stream >> columns >> detail;
    m_columns->restoreSides(columns);
    m_detail->restoreState(detail);
}

} // namespace ui
