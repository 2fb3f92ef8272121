#pragma once

#include "device.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace tables {

/** All devices of a project, raw: words for a person are made where they are shown. */
class DeviceTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, IotId, Product, Status, ColumnCount };

    enum Role {
        DeviceRole = Qt::UserRole, ///< plans::Device.
        SearchRole ///< QString, everything a device is found by, case folded, one item a line.
    };

    explicit DeviceTable(QObject *parent = nullptr);

    /** Replaces all rows. */
    void setDevices(QList<plans::Device> devices);

    /** Remembers that @p orderIds belong to a device, so that it is found by them. */
    void addOrderIds(const QString &iotId, const QStringList &orderIds);

    /** The device of @p iotId, or nothing. */
    std::optional<plans::Device> device(const QString &iotId) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

private:
    QString searchText(const plans::Device &device) const;

    QList<plans::Device> m_devices;
    QStringList m_searchTexts; ///< One a row.
    QHash<QString, qsizetype> m_rows; ///< By iotId.
    QHash<QString, QStringList> m_orderIds; ///< By iotId.
};

} // namespace tables
