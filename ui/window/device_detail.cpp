#include "device_detail.h"

#include "administrator_pane.h"
#include "banner.h"
#include "change_words.h"
#include "device_header.h"
#include "device_plans_page.h"
#include "device_reader.h"
#include "device_reading_banner.h"
#include "device_record.h"
#include "diagnosis_pane.h"
#include "keep_translated.h"
#include "missing_order_banner.h"
#include "notes_pane.h"
#include "page_area.h"
#include "typography.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Tab { Plans, Diagnosis, Notes };

} // namespace

DeviceDetail::DeviceDetail(desk::Desk &desk, desk::OperationRunner &runner, storage::Book &book, const Theme &theme,
    const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_reader(new desk::DeviceReader(desk, runner, book, this))
    , m_record(new desk::DeviceRecord(book, this))
    , m_banner(new DeviceReadingBanner(*m_reader, theme, this))
    , m_changes(new Banner(theme, this))
    , m_dismiss(m_changes->addAction(QStringLiteral("changesDismiss")))
    , m_missing(new MissingOrderBanner(theme, this))
    , m_header(new DeviceHeader(theme, actions, this))
    , m_tabs(new QTabWidget(this))
    , m_plans(new DevicePlansPage(desk, *m_reader, theme, this))
    , m_diagnosis(new DiagnosisPane(*m_reader, theme, this))
{
    m_changes->setObjectName(QStringLiteral("changesBanner"));
    m_tabs->setObjectName(QStringLiteral("deviceTabs"));
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_diagnosis->setObjectName(QStringLiteral("diagnosisPane"));
    for (QWidget *page : {static_cast<QWidget *>(m_plans), static_cast<QWidget *>(m_diagnosis), makeNotes(desk)})
        m_tabs->addTab(page, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this));
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_changes);
    column->addWidget(m_missing);
    column->addWidget(m_tabs, 1);
    putToolsAfterTitles();
    connectParts();
    keepTranslated(this, [this] { say(); });
}

QWidget *DeviceDetail::makeNotes(desk::Desk &desk)
{
    auto *page = new QWidget(this);
    m_notes = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_notes->setSpacing(grid(this, 3));
    m_administrator = new AdministratorPane(desk, *m_record, page);
    m_notes->addWidget(new NotesPane(*m_record, page), 1);
    m_notes->addWidget(m_administrator, 1);
    return new PageArea(page, this);
}

void DeviceDetail::connectParts()
{
    connect(m_reader, &desk::DeviceReader::changed, this, &DeviceDetail::follow);
    connect(m_banner, &DeviceReadingBanner::retryWanted, this, [this] { setDevice(m_device); });
    connect(m_dismiss, &QPushButton::clicked, m_reader, &desk::DeviceReader::dismissChanges);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DeviceDetail::showTools);
    connect(m_plans, &DevicePlansPage::wanted, this, [this] { m_tabs->setCurrentIndex(Plans); });
    connect(m_plans, &DevicePlansPage::orderChanged, this, &DeviceDetail::orderChanged);
    connect(m_plans, &DevicePlansPage::orderMissing, m_missing, &MissingOrderBanner::sayMissing);
    connect(m_plans, &DevicePlansPage::countRead, this, [this](int orders) {
        m_orderCount = orders;
        say();
    });
    connect(m_administrator, &AdministratorPane::standingRead, m_diagnosis, &DiagnosisPane::setStanding);
}

void DeviceDetail::showTools()
{
    m_plans->tools()->setVisible(m_tabs->currentIndex() == Plans);
}

/** For the keyboard, as they are for the eye; what was made first would come first. */
void DeviceDetail::putToolsAfterTitles()
{
    QWidget *before = m_tabs->tabBar();
    const QList<QWidget *> tools = m_plans->tools()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *tool : tools) {
        QList<QWidget *> stops = tool->findChildren<QWidget *>();
        stops.prepend(tool);
        for (QWidget *stop : stops) {
            // What a list of choices opens is a window of its own.
            if ((stop->focusPolicy() & Qt::TabFocus) == 0 || stop->window() != window())
                continue;
            setTabOrder(before, stop);
            before = stop;
        }
    }
}

/** The tools for orders are beside the titles of the pages, because below them every line is needed, if they fit there.
 */
void DeviceDetail::placeTools()
{
    QWidget *tools = m_plans->tools();
    const int needed = m_tabs->tabBar()->sizeHint().width() + tools->sizeHint().width();
    const bool beside = needed <= width();
    if (beside == m_toolsBeside)
        return;
    m_toolsBeside = beside;
    if (beside) {
        m_tabs->setCornerWidget(tools);
    } else {
        m_tabs->setCornerWidget(nullptr);
        m_plans->putToolsOnTop();
    }
    showTools();
}

void DeviceDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sayTitles();
    constexpr double narrow = 46; // Steps of the grid: two columns of words would be too thin to read.
    m_notes->setDirection(width() < grid(this, narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DeviceDetail::clear()
{
    m_device = {};
    m_reader->stop();
    m_record->setDevice({});
}

void DeviceDetail::setDevice(const plans::Device &device)
{
    const bool another = device.iotId != m_device.iotId;
    m_device = device;
    m_header->setDevice(device);
    m_record->setDevice(device);
    m_diagnosis->setDevice(device);
    m_administrator->setDevice(device.iotId);
    if (another) {
        m_missing->hide();
        m_orderCount = -1;
        m_plans->setDevice(device.iotId);
    } else {
        m_plans->readOrders();
    }
    m_reader->read(device.iotId);
    say();
}

void DeviceDetail::showOrder(const QString &orderId)
{
    m_plans->showOrder(orderId);
    m_reader->readAgain();
}

void DeviceDetail::findOrder(const QString &orderId)
{
    m_tabs->setCurrentIndex(Plans);
    m_missing->hide();
    m_plans->findOrder(orderId);
}

void DeviceDetail::follow()
{
    const desk::DeviceReading &reading = m_reader->reading();
    const bool fresh = reading.state == desk::DeviceReading::State::Fresh;
    if (reading.snapshot && (fresh || m_orderCount < 0))
        m_orderCount = static_cast<int>(reading.snapshot->orders.size());
    m_plans->showKnown();
    m_header->setReadAt(reading.snapshot ? reading.snapshot->readAt : QDateTime());
    say();
    Q_EMIT plansChanged();
}

void DeviceDetail::say()
{
    m_dismiss->setText(tr("Dismiss"));
    //: Name of a button for screen readers.
    m_dismiss->setAccessibleName(tr("Dismiss the changes"));
    m_tabs->setAccessibleName(tr("Details of the device"));
    sayTitles();
    sayChanges();
}

/** With the number of orders where there is room for it, and in few words where there is none for more. */
void DeviceDetail::sayTitles()
{
    const QString plans = tr("Plans and orders");
    //: Title of a page: the plans of a device over time and its orders; %1 the number of orders.
    const QString counted
        = m_orderCount < 0 ? plans : tr("Plans and orders · %1").arg(QLocale().toString(m_orderCount));
    //: Title of a page that tells why a device does not record.
    const QString diagnosis = tr("Why no recording?");
    const QString notes = tr("Notes and administrator");
    const QStringList choices[] = {{counted, diagnosis, notes}, {plans, diagnosis, notes},
        //: The titles of a device's three pages where there is little room.
        {tr("Plans"), tr("No recording?"), tr("Notes")}};
    for (const QStringList &titles : choices) {
        for (int tab = Plans; tab <= Notes; ++tab) {
            m_tabs->setTabText(tab, titles.at(tab));
            m_tabs->setTabToolTip(tab, titles.at(tab) == choices[0].at(tab) ? QString() : choices[0].at(tab));
        }
        if (m_tabs->tabBar()->sizeHint().width() <= width())
            break;
    }
    placeTools();
}

void DeviceDetail::sayChanges()
{
    const desk::DeviceReading &reading = m_reader->reading();
    if (reading.changes.isEmpty())
        m_changes->hide();
    else
        m_changes->say(Banner::Mood::Info, ChangeWords::sentence(reading.changes, reading.changesSince), {});
}

void DeviceDetail::setOrderActions(const QList<QAction *> &actions)
{
    m_plans->setOrderActions(actions);
}

void DeviceDetail::setFreePlanActions(const QList<QAction *> &actions)
{
    m_plans->setFreePlanActions(actions);
}

plans::Reported<plans::FreePlan> DeviceDetail::freePlan() const
{
    const desk::DeviceReading &reading = m_reader->reading();
    return reading.snapshot ? reading.snapshot->freePlan : std::nullopt;
}

const PlanNames &DeviceDetail::planNames() const
{
    return m_plans->planNames();
}

const std::optional<plans::Order> &DeviceDetail::order() const
{
    return m_plans->order();
}

QByteArray DeviceDetail::saveState() const
{
    return m_plans->saveState();
}

void DeviceDetail::restoreState(const QByteArray &state)
{
    m_plans->restoreState(state);
}

} // namespace ui
