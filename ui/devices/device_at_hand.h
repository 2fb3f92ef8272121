#pragma once

#include "device.h"

#include <QTableView>

#include <optional>

namespace tables {
class DeviceTable;
}

namespace ui {

/** Which device of a list is at hand: it stays so whatever the list shows, until another is, or it is gone. */
class DeviceAtHand : public QObject
{
    Q_OBJECT

public:
    /** @param view shows @p table, and has its model already; both must outlive the object */
    DeviceAtHand(QTableView &view, const tables::DeviceTable &table, QObject *parent = nullptr);

    /** Takes the device @p iotId, once it is there when there is no such yet. */
    void choose(const QString &iotId);

    /** Takes the device of a row; nothing happens for no row. */
    void chooseRow(const QModelIndex &index);

    /** Takes the device wanted when it has come. Rows came, changed or went. */
    void takeWanted();

    /** Leaves the device when the table does not have it any more; the one in its place is taken if @p takeNext. */
    void leaveMissing(bool takeNext);

    /** Whether no device is at hand, and none is waited for. */
    bool isNone() const { return m_iotId.isEmpty() && m_wanted.isEmpty(); }

    /** Says chosen() when the table has other facts of the device than were said. */
    void announce();

Q_SIGNALS:
    /** Another device is at hand, or there are other facts of the same one. */
    void chosen(const plans::Device &device);

    /** The device at hand is gone, and no other took its place. */
    void none();

    /** A device was taken that no row shows: all rows are to be shown before this returns. */
    void allRowsNeeded();

private:
    void restoreCurrent();
    QModelIndex rowOf(const QString &iotId) const;

    QTableView &m_view;
    const tables::DeviceTable &m_table;
    QString m_iotId;
    QString m_wanted; ///< The iotId of a device to be taken once it is there.
    std::optional<plans::Device> m_announced;
};

} // namespace ui
