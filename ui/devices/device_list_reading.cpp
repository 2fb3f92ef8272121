#include "book.h"
#include "book_loader.h"
#include "busy_line.h"
#include "device_at_hand.h"
#include "device_finder.h"
#include "device_list.h"
#include "device_presentation.h"
#include "device_table.h"
#include "device_view.h"
#include "platform_devices.h"

// How the list comes by its devices: from the book and from the platform.

namespace ui {

using desk::PlatformDevices;

void DeviceList::load()
{
    m_busy->setBusy(true);
    m_loader->load();
    showState();
    // What a caller reads out can be pasted at once.
    m_finder->focusSearch(Qt::OtherFocusReason);
}

void DeviceList::bookOpened()
{
    if (m_loader->error())
        load();
}

void DeviceList::read()
{
    m_platform->read();
}

void DeviceList::bookRead()
{
    m_bookRead = true;
    if (m_platform->state() != PlatformDevices::State::Reading)
        m_busy->setBusy(false);
    // Without a book the devices are those that the platform tells of now.
    const bool bookIsBack = m_platform->notKept() && !m_loader->error();
    if (m_table->total() == 0 && (m_platform->state() == PlatformDevices::State::NotRead || bookIsBack))
        read();
    showChanges();
}

void DeviceList::platformAsked()
{
    m_busy->setBusy(true);
    m_table->refreshGroups();
    showState();
    Q_EMIT readBegun();
}

void DeviceList::platformAnswered()
{
    const PlatformDevices::State state = m_platform->state();
    m_busy->setBusy(m_loader->isLoading());
    if (state == PlatformDevices::State::Failed && m_table->total() > 0
        && m_platform->error()->kind != linkvisual::ErrorKind::NotOffered)
        Q_EMIT readFailed(*m_platform->error());
    showState();
    m_atHand->announce();
}

/** What the platform told is worth showing, also when it cannot be kept. */
void DeviceList::showWithoutBook(const QList<plans::Device> &devices, const QDateTime &seenAt)
{
    QList<storage::BookEntry> entries;
    entries.reserve(devices.size());
    for (const plans::Device &device : devices) {
        storage::BookEntry entry;
        entry.device.device = device;
        entry.device.seenAt = seenAt;
        entries << entry;
    }
    m_table->update({}, entries);
    showChanges();
}

/** Rows came, changed or went: shows what that means for the rest. */
void DeviceList::showChanges()
{
    showState();
    m_atHand->takeWanted();
    if (!m_loader->isLoading())
        m_atHand->leaveMissing(!m_view->isTable());
    const bool canChoose = m_table->rowCount() > 0 && m_table->isSorted() && !m_loader->isLoading();
    if (m_atHand->isNone() && canChoose && !m_view->isTable())
        m_view->setCurrentIndex(m_presentation->index(0, 0));
    else
        m_atHand->announce();
}

} // namespace ui
