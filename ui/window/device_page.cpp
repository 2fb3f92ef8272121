#include "device_page.h"

#include "banner.h"
#include "coverage_card.h"
#include "device_header.h"
#include "device_list.h"
#include "elided_label.h"
#include "error_words.h"
#include "keep_translated.h"
#include "order_detail.h"
#include "order_list.h"
#include "order_presentation.h"
#include "theme.h"
#include "typography.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

DevicePage::DevicePage(
    const DeviceListParts &parts, const Theme &theme, const QList<QAction *> &deviceActions, QWidget *parent)
    : QWidget(parent)
    , m_desk(parts.desk)
    , m_devices(new DeviceList(parts, theme, this))
    , m_columns(new QSplitter(this))
    , m_orderColumns(new QSplitter(this))
    , m_right(makeDetail(theme, deviceActions))
{
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(m_devices);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({grid(this, 30), grid(this, 126)});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columns);

    connect(m_devices, &DeviceList::deviceChosen, this, &DevicePage::choose);
    connect(m_devices, &DeviceList::readFailed, this, [this](const linkvisual::ApiError &error) {
        m_listError = error;
        say();
    });
    connect(m_devices, &DeviceList::tableShown, this,
        [this](bool table) { m_right->setVisible(!table && m_device.has_value()); });
    connect(m_orders, &OrderList::orderChosen, this, [this](const plans::Order &order) {
        if (m_device)
            m_detail->show(m_device->iotId, order, m_orders->presentation().planNames());
        m_coverage->chooseOrder(order.orderId);
    });
    connect(m_coverage, &CoverageCard::orderActivated, this,
        [this](const QString &orderId) { m_orders->showOrder(orderId, qMax(0, m_coverage->rowOf(orderId))); });
    connect(m_orders, &OrderList::noneChosen, m_detail, &OrderDetail::clear);
    connect(m_orders, &OrderList::pageRead, this, [this](const QString &iotId, const plans::Page<plans::Order> &page) {
        if (!m_device || m_device->iotId != iotId)
            return;
        m_orderCount = page.total;
        m_header->setReadAt(m_desk.client().platformTime());
        say();
    });
    keepTranslated(this, [this] { say(); });
    m_right->setVisible(false);
}

QWidget *DevicePage::makeDetail(const Theme &theme, const QList<QAction *> &deviceActions)
{
    auto *right = new QWidget(this);
    m_banner = new Banner(theme, right);
    m_banner->setObjectName(QStringLiteral("devicesBanner"));
    m_header = new DeviceHeader(theme, deviceActions, right);
    m_coverage = new CoverageCard(m_desk, theme, right);
    m_ordersTitle = new ElidedLabel(right);
    m_ordersTitle->setObjectName(QStringLiteral("ordersTitle"));
    m_ordersTitle->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_orders = new OrderList(m_desk, theme, right);
    m_detail = new OrderDetail(m_desk, theme, right);
    m_orderColumns->setChildrenCollapsible(false);
    m_orderColumns->setHandleWidth(grid(this, 1.5));
    m_orderColumns->setProperty("gap", true);
    m_orderColumns->addWidget(m_orders);
    m_orderColumns->addWidget(m_detail);
    m_orderColumns->setStretchFactor(0, 1);
    m_orderColumns->setStretchFactor(1, 0);
    m_orderColumns->setSizes({grid(this, 92), grid(this, 34)});
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 2.5), grid(this, 2));
    column->setSpacing(grid(this, 1.5));
    column->addWidget(m_banner);
    column->addWidget(m_header);
    column->addWidget(m_coverage);
    column->addWidget(m_ordersTitle);
    column->addWidget(m_orderColumns, 1);
    return right;
}

void DevicePage::load()
{
    m_devices->load();
}

void DevicePage::read()
{
    m_listError.reset();
    say();
    m_devices->read();
}

void DevicePage::showOrder(const QString &iotId, const QString &orderId)
{
    if (!m_device || m_device->iotId != iotId)
        return;
    m_orders->showOrder(orderId);
    m_coverage->read(iotId);
}

void DevicePage::focusSearch()
{
    m_devices->focusSearch();
}

void DevicePage::choose(const plans::Device &device)
{
    const bool another = !m_device || m_device->iotId != device.iotId;
    m_device = device;
    m_right->setVisible(!m_devices->isTable());
    m_header->setDevice(device);
    if (another) {
        m_orderCount = -1;
        m_header->setReadAt({});
        m_orders->setDevice(device.iotId);
    } else {
        m_orders->read();
    }
    m_coverage->read(device.iotId);
    say();
    Q_EMIT deviceChanged();
}

void DevicePage::say()
{
    //: Title over the table of a device's orders; %1 their number.
    m_ordersTitle->setFullText(
        m_orderCount < 0 ? tr("Orders") : tr("Orders · %1").arg(QLocale().toString(m_orderCount)));
    if (!m_listError) {
        m_banner->hide();
        return;
    }
    const ErrorText words = ErrorWords::describe(*m_listError);
    m_banner->say(Banner::Mood::Warning, tr("The devices were not read again: %1").arg(words.title), words.next);
}

QByteArray DevicePage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_columns->saveState() << m_orderColumns->saveState();
    return state;
}

void DevicePage::restoreState(const QByteArray &state)
{
    QByteArray columns;
    QByteArray orderColumns;
    QDataStream stream(state);
    stream >> columns >> orderColumns;
    m_columns->restoreState(columns);
    m_orderColumns->restoreState(orderColumns);
}

} // namespace ui
