#include "device_list.h"

#include "busy_line.h"
#include "device_delegate.h"
#include "device_filter.h"
#include "device_table.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "state_page.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "typography.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

DeviceList::DeviceList(desk::Desk &desk, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_table(new tables::DeviceTable(this))
    , m_filter(new tables::DeviceFilter(this))
    , m_search(new QLineEdit(this))
    , m_count(plainLabel(this, QStringLiteral("muted")))
    , m_busy(new BusyLine(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QListView(this))
    , m_state(new StatePage(theme, this))
{
    setProperty("panel", QStringLiteral("side"));
    m_filter->setSourceModel(m_table);
    m_search->setObjectName(QStringLiteral("deviceSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(theme, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_view->setObjectName(QStringLiteral("deviceView"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new DeviceDelegate(theme, this));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setObjectName(QStringLiteral("deviceState"));
    m_count->setObjectName(QStringLiteral("deviceCount"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(grid(this, 1.5), grid(this, 1.5), grid(this, 1.5), grid(this, 0.5));
    top->setSpacing(grid(this, 0.5));
    top->addWidget(m_search);
    top->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);

    connect(m_search, &QLineEdit::textChanged, this, &DeviceList::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &DeviceList::chooseFirst);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &DeviceList::choose);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_search->clear();
        m_view->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_state, &StatePage::actionTriggered, this, &DeviceList::act);
    keepTranslated(this, [this] {
        m_search->setPlaceholderText(tr("Name, device ID, serial, order"));
        m_search->setAccessibleName(tr("Find a device"));
        m_view->setAccessibleName(tr("Devices"));
        m_view->viewport()->update();
        showState();
    });
}

void DeviceList::read()
{
    const int question = ++m_question;
    m_reading = Reading::Running;
    m_busy->setBusy(true);
    showState();
    QCoro::connect(m_desk.devices(), this, [this, question](desk::Result<QList<plans::Device>> result) {
        if (question == m_question)
            take(std::move(result));
    });
}

void DeviceList::take(desk::Result<QList<plans::Device>> result)
{
    m_busy->setBusy(false);
    if (!result) {
        m_error = result.error();
        m_reading = Reading::Failed;
        if (m_table->rowCount() > 0)
            Q_EMIT readFailed(*m_error);
        showState();
        return;
    }
    m_error.reset();
    m_reading = Reading::Done;
    const QString before = m_chosen;
    {
        const QSignalBlocker silence(m_view->selectionModel());
        m_table->setDevices(std::move(*result));
    }
    showState();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (before.isEmpty() || m_filter->index(row, tables::DeviceTable::IotId).data().toString() == before) {
            m_view->setCurrentIndex(index);
            choose(index);
            return;
        }
    }
}

void DeviceList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool DeviceList::chooseDevice(const QString &iotId)
{
    const auto indexOf = [this, &iotId] {
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex index = m_filter->index(row, 0);
            if (index.data(tables::DeviceTable::DeviceRole).value<plans::Device>().iotId == iotId)
                return index;
        }
        return QModelIndex();
    };
    if (!indexOf().isValid())
        m_search->clear();
    const QModelIndex found = indexOf();
    if (found.isValid())
        m_view->setCurrentIndex(found);
    return found.isValid();
}

void DeviceList::addOrderIds(const QString &iotId, const QStringList &orderIds)
{
    m_table->addOrderIds(iotId, orderIds);
}

void DeviceList::filter(const QString &text)
{
    m_filter->setText(text);
    showState();
}

void DeviceList::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto device = index.data(tables::DeviceTable::DeviceRole).value<plans::Device>();
    m_chosen = device.iotId;
    Q_EMIT deviceChosen(device);
}

void DeviceList::chooseFirst()
{
    if (m_filter->rowCount() == 0)
        return;
    m_view->setCurrentIndex(m_filter->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void DeviceList::showState()
{
    const QLocale locale;
    const int all = m_table->rowCount();
    const int found = m_filter->rowCount();
    //: %1 the number of devices that match the search, %2 the number of all devices.
    m_count->setText(m_filter->text().isEmpty() ? tr("%n device(s)", nullptr, all)
                                                : tr("%1 of %2").arg(locale.toString(found), locale.toString(all)));
    m_count->setVisible(all > 0);
    m_stack->setCurrentIndex(found > 0 ? 0 : 1);
    if (found > 0)
        return;
    if (all > 0) {
        m_state->say(QStringLiteral("search"), tr("Nothing matches “%1”").arg(onOneLine(m_filter->text())),
            tr("Order and phone numbers are found only among what was read here. Ask the caller for the device ID."),
            tr("Clear the search"));
        return;
    }
    switch (m_reading) {
    case Reading::NotYet:
    case Reading::Running:
        m_state->say(QStringLiteral("camera"), tr("Reading the devices…"),
            tr("All products of the profile are asked for, one after the other."), tr("Stop waiting"));
        break;
    case Reading::Stopped:
        m_state->say(QStringLiteral("camera"), tr("The devices were not read"), tr("You stopped waiting for them."),
            tr("Read the devices"));
        break;
    case Reading::Done:
        m_state->say(QStringLiteral("empty"), tr("No devices yet"),
            tr("The profile's products have no devices. Devices appear here once they are made on the platform."),
            tr("Read again"));
        break;
    case Reading::Failed:
        m_state->sayError(*m_error);
        break;
    }
}

void DeviceList::act()
{
    if (m_table->rowCount() > 0) {
        m_search->clear();
        focusSearch();
    } else if (m_reading == Reading::Running) {
        ++m_question;
        m_reading = Reading::Stopped;
        m_busy->setBusy(false);
        showState();
    } else {
        read();
    }
}

} // namespace ui
