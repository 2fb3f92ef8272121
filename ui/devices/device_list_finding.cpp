#include "book_loader.h"
#include "device_at_hand.h"
#include "device_finder.h"
#include "device_list.h"
#include "device_list_actions.h"
#include "device_list_state.h"
#include "device_presentation.h"
#include "device_table.h"
#include "device_view.h"
#include "iot_id.h"
#include "platform_devices.h"
#include "typography.h"

#include <QLabel>
#include <QLocale>

// What is found in the list of devices, and what is said when that is nothing.

namespace ui {

void DeviceList::focusSearch()
{
    m_finder->focusSearch(Qt::ShortcutFocusReason);
    m_finder->selectText();
}

void DeviceList::filter()
{
    m_table->setText(m_finder->text());
    m_loader->findOrders(m_finder->text());
    m_finder->setCurrent({{}, m_table->text(), m_table->group()});
    showState();
}

void DeviceList::chooseGroup(std::optional<tables::DeviceGroup> group)
{
    m_finder->choose(group);
    m_table->refreshGroups();
    m_table->setGroup(group);
    m_finder->setCurrent({{}, m_table->text(), m_table->group()});
    showState();
}

void DeviceList::showAll()
{
    m_finder->setText({});
    chooseGroup(std::nullopt);
}

void DeviceList::choose(const QString &iotId)
{
    m_atHand->choose(iotId);
}

void DeviceList::chooseFirst()
{
    if (m_table->rowCount() == 0) {
        openTyped();
        return;
    }
    m_view->setCurrentIndex(m_presentation->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void DeviceList::open(const QModelIndex &index)
{
    showAsTable(false);
    m_atHand->chooseRow(index);
}

/** The device ID in what is searched for, when it has one that no row has. */
QString DeviceList::typedIotId() const
{
    constexpr qsizetype shortest = 16; // Anything shorter is rather a name or the beginning of something.
    const QString iotId = plans::iotIdIn(m_table->text());
    return iotId.size() >= shortest && m_table->rowCount() == 0 ? iotId : QString();
}

/** A device may be in the book and not in the group, or be typed with words around it. */
bool DeviceList::isUnknown(const QString &iotId) const
{
    return !iotId.isEmpty() && !m_table->device(iotId);
}

void DeviceList::openTyped()
{
    if (const QString iotId = typedIotId(); !iotId.isEmpty())
        Q_EMIT deviceTyped(iotId);
}

void DeviceList::showState()
{
    showCount();
    m_actions->permit();
    const bool empty = m_table->rowCount() == 0;
    m_view->setVisible(!empty);
    m_state->setVisible(empty);
    if (empty)
        sayWhyEmpty();
}

void DeviceList::sayWhyEmpty()
{
    using State = desk::PlatformDevices::State;
    const State platform = m_platform->state();
    if (isUnknown(typedIotId()))
        m_state->sayNotInBook();
    else if (m_table->total() > 0 && m_table->text().isEmpty())
        m_state->sayGroupEmpty();
    else if (m_table->total() > 0)
        m_state->sayNothingMatches(m_table->text(), m_table->group().has_value());
    else if (platform != State::Reading && (m_loader->error() || m_platform->notKept()))
        m_state->sayBookFailed(m_loader->error() ? *m_loader->error() : *m_platform->notKept());
    else if ((platform == State::NotRead || platform == State::Read) && (!m_bookRead || m_loader->isLoading()))
        m_state->sayOpening();
    else
        m_state->sayBookEmpty(*m_platform);
}

void DeviceList::showCount()
{
    const QLocale locale;
    const int all = m_table->total();
    const bool filtered = !m_table->text().isEmpty() || m_table->group();
    //: %1 the number of devices that match the search, %2 the number of all devices.
    const QString whole = tr("%Ln device(s)", nullptr, all);
    m_count->setText(filtered ? tr("%1 of %2").arg(locale.toString(m_table->rowCount()), locale.toString(all)) : whole);
    // What is found must not decide whether there is room beside the list.
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(whole) + grid(this, 0.25));
    m_count->setVisible(all > 0);
}

void DeviceList::act()
{
    if (isUnknown(typedIotId())) {
        openTyped();
    } else if (m_table->total() > 0) {
        chooseGroup(std::nullopt);
        m_finder->setText({});
        focusSearch();
    } else if (m_platform->state() == desk::PlatformDevices::State::Reading) {
        m_platform->stop();
    } else if (m_loader->error()) {
        load();
    } else {
        read();
    }
}

} // namespace ui
