#pragma once

#include "device.h"

#include <QAbstractTableModel>

namespace tables {

/** Accounts of the end-user app, raw. */
class AccountTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Phone, Email, Name, Identity, ColumnCount };

    static constexpr int AccountRole = Qt::UserRole; ///< plans::Account.

    explicit AccountTable(QObject *parent = nullptr);

    /** Replaces all rows. */
    void setAccounts(QList<plans::Account> accounts);

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

private:
    QList<plans::Account> m_accounts;
};

} // namespace tables
