#include "device_at_hand.h"

#include "device_table.h"

namespace ui {

DeviceAtHand::DeviceAtHand(QTableView &view, const tables::DeviceTable &table, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_table(table)
{
    connect(view.model(), &QAbstractItemModel::modelReset, this, &DeviceAtHand::restoreCurrent);
}

void DeviceAtHand::choose(const QString &iotId)
{
    m_wanted = m_table.device(iotId) ? QString() : iotId;
    if (!m_wanted.isEmpty()) {
        // No other row looks as if it were this device, and each can be chosen, also the one from before.
        m_view.selectionModel()->clear();
        m_announced.reset();
        return;
    }
    if (m_table.rowOf(iotId) < 0)
        Q_EMIT allRowsNeeded();
    m_view.setCurrentIndex(rowOf(iotId));
    m_iotId = iotId;
    announce();
}

void DeviceAtHand::chooseRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_iotId = index.data(tables::DeviceTable::IotIdRole).toString();
    m_wanted.clear();
    announce();
}

void DeviceAtHand::takeWanted()
{
    if (!m_wanted.isEmpty() && m_table.device(m_wanted))
        choose(std::exchange(m_wanted, {}));
}

void DeviceAtHand::leaveMissing(bool takeNext)
{
    if (m_iotId.isEmpty() || m_table.device(m_iotId))
        return;
    m_iotId.clear();
    m_announced.reset();
    if (m_view.currentIndex().isValid() && takeNext)
        chooseRow(m_view.currentIndex());
    else if (m_table.rowCount() == 0 || !takeNext)
        Q_EMIT none();
}

void DeviceAtHand::announce()
{
    // A device that has no row yet is not left for one that has.
    if (m_iotId.isEmpty() || !m_wanted.isEmpty())
        return;
    const std::optional<plans::Device> device = m_table.device(m_iotId);
    if (!device || device == m_announced)
        return;
    m_announced = device;
    Q_EMIT chosen(*device);
}

/** The device at hand is the current one again after all rows came anew, when one of them shows it. */
void DeviceAtHand::restoreCurrent()
{
    if (m_iotId.isEmpty() || !m_wanted.isEmpty() || m_table.rowOf(m_iotId) < 0)
        return;
    m_view.selectionModel()->setCurrentIndex(rowOf(m_iotId), QItemSelectionModel::NoUpdate);
    m_view.scrollTo(m_view.currentIndex());
}

QModelIndex DeviceAtHand::rowOf(const QString &iotId) const
{
    return m_view.model()->index(m_table.rowOf(iotId), 0);
}

} // namespace ui
