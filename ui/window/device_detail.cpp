#include "device_detail.h"

#include "administrator_pane.h"
#include "banner.h"
#include "change_words.h"
#include "coverage_card.h"
#include "device_header.h"
#include "device_reader.h"
#include "device_record.h"
#include "diagnosis_pane.h"
#include "error_words.h"
#include "formats.h"
#include "keep_translated.h"
#include "notes_pane.h"
#include "order_detail.h"
#include "order_list.h"
#include "order_presentation.h"
#include "plain_text.h"
#include "plan_cards.h"
#include "theme.h"
#include "typography.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Tab { Plans, Diagnosis, Notes };

} // namespace

DeviceDetail::DeviceDetail(
    desk::Desk &desk, storage::Book &book, const Theme &theme, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_reader(new desk::DeviceReader(desk, book, this))
    , m_record(new desk::DeviceRecord(book, this))
    , m_banner(new Banner(theme, this))
    , m_changes(new Banner(theme, this))
    , m_missing(new Banner(theme, this))
    , m_dismissMissing(m_missing->addAction(QStringLiteral("missingDismiss")))
    , m_header(new DeviceHeader(theme, actions, this))
    , m_tabs(new QTabWidget(this))
    , m_orderColumns(new QSplitter(this))
    , m_diagnosis(new DiagnosisPane(*m_reader, theme, this))
{
    m_banner->setObjectName(QStringLiteral("deviceBanner"));
    m_retry = m_banner->addAction(QStringLiteral("deviceRetry"));
    m_changes->setObjectName(QStringLiteral("changesBanner"));
    m_dismiss = m_changes->addAction(QStringLiteral("changesDismiss"));
    m_tabs->setObjectName(QStringLiteral("deviceTabs"));
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_diagnosis->setObjectName(QStringLiteral("diagnosisPane"));
    for (QWidget *page : {makePlans(desk, theme), static_cast<QWidget *>(m_diagnosis), makeNotes(desk)})
        m_tabs->addTab(page, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this));
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_changes);
    column->addWidget(m_missing);
    column->addWidget(m_tabs, 1);
    connectParts();
    keepTranslated(this, [this] { say(); });
}

QWidget *DeviceDetail::makePlans(desk::Desk &desk, const Theme &theme)
{
    auto *page = new QWidget(this);
    m_coverage = new CoverageCard(*m_reader, theme, page);
    m_cards = new PlanCards(*m_reader, page);
    m_orders = new OrderList(desk, theme, page);
    m_order = new OrderDetail(desk, theme, page);
    connect(m_cards, &PlanCards::orderActivated, this, &DeviceDetail::showOrderOf);
    m_orderColumns->setChildrenCollapsible(false);
    m_orderColumns->setHandleWidth(grid(this, 1.5));
    m_orderColumns->setProperty("gap", true);
    m_orderColumns->addWidget(m_orders);
    m_orderColumns->addWidget(m_order);
    m_orderColumns->setStretchFactor(0, 1);
    m_orderColumns->setStretchFactor(1, 0);
    m_orderColumns->setSizes({grid(this, 98), grid(this, 28)});
    m_orderColumns->setMinimumHeight(grid(this, 24)); // Some rows at least; what they need in full may be more.
    m_plans = new QVBoxLayout(page);
    m_plans->setContentsMargins(0, grid(this), 0, 0);
    m_plans->setSpacing(grid(this));
    m_plans->addWidget(m_coverage);
    m_plans->addWidget(m_cards);
    m_plans->addWidget(m_orderColumns, 1);
    // On a small screen with much to say, or large letters, the page scrolls, so that nothing is cut.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("plansScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // It follows the focus to what is in it.
    scroll->setWidget(page);
    return scroll;
}

QWidget *DeviceDetail::makeNotes(desk::Desk &desk)
{
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 3));
    m_administrator = new AdministratorPane(desk, *m_record, page);
    row->addWidget(new NotesPane(*m_record, page), 1);
    row->addWidget(m_administrator, 1);
    return page;
}

void DeviceDetail::connectParts()
{
    connect(m_reader, &desk::DeviceReader::changed, this, &DeviceDetail::follow);
    connect(m_retry, &QPushButton::clicked, this, [this] { setDevice(m_device); });
    connect(m_dismissMissing, &QPushButton::clicked, m_missing, &QWidget::hide);
    connect(m_orders, &OrderList::orderMissing, this, [this](const QString &orderId) {
        m_missingOrder = orderId;
        m_missing->show();
        sayMissing();
    });
    connect(m_dismiss, &QPushButton::clicked, m_reader, &desk::DeviceReader::dismissChanges);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DeviceDetail::showTools);
    connect(m_coverage, &CoverageCard::orderActivated, this, &DeviceDetail::showOrderOf);
    connect(m_administrator, &AdministratorPane::standingRead, m_diagnosis, &DiagnosisPane::setStanding);
    connect(m_orders, &OrderList::orderChosen, this, [this](const plans::Order &order) {
        m_order->show(m_device.iotId, order, m_orders->presentation().planNames());
        m_coverage->chooseOrder(order.orderId);
        m_chosen = order;
        Q_EMIT orderChanged();
    });
    connect(m_orders, &OrderList::noneChosen, this, [this] {
        m_order->clear();
        m_chosen.reset();
        Q_EMIT orderChanged();
    });
    connect(m_orders, &OrderList::pageRead, this, [this](const QString &, const plans::Page<plans::Order> &page) {
        m_orderCount = page.total;
        say();
    });
}

void DeviceDetail::showTools()
{
    m_orders->tools()->setVisible(m_tabs->currentIndex() == Plans);
}

/** The tools for orders are beside the titles of the pages, because below them every line is needed, if they fit there.
 */
void DeviceDetail::placeTools()
{
    QWidget *tools = m_orders->tools();
    const int needed = m_tabs->tabBar()->sizeHint().width() + tools->sizeHint().width();
    const bool beside = needed <= width();
    if (beside == m_toolsBeside)
        return;
    m_toolsBeside = beside;
    if (beside) {
        m_tabs->setCornerWidget(tools);
    } else {
        m_tabs->setCornerWidget(nullptr);
        m_plans->insertWidget(0, tools, 0, Qt::AlignRight);
    }
    showTools();
}

void DeviceDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTools();
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
        m_orders->setDevice(device.iotId);
    } else {
        m_orders->read();
    }
    m_reader->read(device.iotId);
    say();
}

void DeviceDetail::showOrder(const QString &orderId)
{
    m_orders->showOrder(orderId);
    m_reader->readAgain();
}

void DeviceDetail::findOrder(const QString &orderId)
{
    m_tabs->setCurrentIndex(Plans);
    m_missing->hide();
    m_orders->findOrder(orderId);
}

void DeviceDetail::showOrderOf(const QString &orderId)
{
    m_tabs->setCurrentIndex(Plans);
    m_orders->showOrder(orderId, qMax(0, m_reader->rowOf(orderId)));
}

void DeviceDetail::follow()
{
    const desk::DeviceReading &reading = m_reader->reading();
    const bool fresh = reading.state == desk::DeviceReading::State::Fresh;
    if (reading.snapshot && (fresh || m_orderCount < 0))
        m_orderCount = static_cast<int>(reading.snapshot->orders.size());
    if (reading.snapshot)
        m_orders->setKnown(reading.iotId, *reading.snapshot);
    m_header->setReadAt(reading.snapshot ? reading.snapshot->readAt : QDateTime());
    say();
    Q_EMIT plansChanged();
}

void DeviceDetail::sayMissing()
{
    //: %1 number of an order.
    m_missing->say(Banner::Mood::Warning,
        tr("Order %1 is not among this device's orders").arg(onOneLine(m_missingOrder)),
        tr("Another order may be chosen below. It may have moved to another device."));
}

void DeviceDetail::say()
{
    m_retry->setText(tr("Try again"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismissMissing->setText(tr("Dismiss"));
    if (!m_missing->isHidden())
        sayMissing();
    //: Name of a button for screen readers.
    m_dismiss->setAccessibleName(tr("Dismiss the changes"));
    m_tabs->setAccessibleName(tr("Details of the device"));
    //: Title of a page: the plans of a device over time and its orders; %1 the number of orders.
    m_tabs->setTabText(Plans,
        m_orderCount < 0 ? tr("Plans and orders") : tr("Plans and orders · %1").arg(QLocale().toString(m_orderCount)));
    //: Title of a page that tells why a device does not record.
    m_tabs->setTabText(Diagnosis, tr("Why no recording?"));
    m_tabs->setTabText(Notes, tr("Notes and administrator"));
    placeTools();
    sayReading();
}

void DeviceDetail::sayReading()
{
    const desk::DeviceReading &reading = m_reader->reading();
    if (reading.error) {
        const ErrorText words = ErrorWords::describe(*reading.error);
        //: Two sentences: why something went wrong, and what to do.
        const QString cause = words.why.isEmpty() ? words.next : tr("%1 %2").arg(words.why, words.next);
        if (reading.snapshot) {
            //: %1 when it was read, %2 what went wrong.
            m_banner->say(Banner::Mood::Warning,
                tr("As of %1, not of now: %2").arg(Formats::dateTime(reading.snapshot->readAt), words.title), cause);
        } else {
            m_banner->say(Banner::Mood::Warning, tr("The plans could not be read: %1").arg(words.title), cause);
        }
    } else if (reading.notKept) {
        m_banner->say(Banner::Mood::Warning, tr("What was read could not be kept on this computer"),
            //: %1 technical words in English.
            tr("It is shown, but will not be there offline. Details: %1").arg(onOneLine(reading.notKept->detail)));
    } else {
        m_banner->hide();
    }
    if (reading.changes.isEmpty())
        m_changes->hide();
    else
        m_changes->say(Banner::Mood::Info, ChangeWords::sentence(reading.changes, reading.changesSince), {});
}

void DeviceDetail::setOrderActions(const QList<QAction *> &actions)
{
    m_orders->setOrderActions(actions);
    m_order->setActions(actions);
}

void DeviceDetail::setFreePlanActions(const QList<QAction *> &actions)
{
    m_cards->setFreePlanActions(actions);
}

plans::Reported<plans::FreePlan> DeviceDetail::freePlan() const
{
    const desk::DeviceReading &reading = m_reader->reading();
    return reading.snapshot ? reading.snapshot->freePlan : std::nullopt;
}

const PlanNames &DeviceDetail::planNames() const
{
    return m_orders->presentation().planNames();
}

QByteArray DeviceDetail::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_orderColumns->saveState() << m_orders->pageSize();
    return state;
}

void DeviceDetail::restoreState(const QByteArray &state)
{
    QByteArray columns;
    int pageSize = 0;
    QDataStream stream(state);
    stream >> columns >> pageSize;
    m_orderColumns->restoreState(columns);
    if (pageSize > 0)
        m_orders->setPageSize(pageSize);
}

} // namespace ui
