#include "account_table.h"

namespace tables {

namespace {

QVariant textOf(const plans::Reported<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

} // namespace

AccountTable::AccountTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AccountTable::setAccounts(QList<plans::Account> accounts)
{
    beginResetModel();
    m_accounts = std::move(accounts);
    endResetModel();
}

int AccountTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int AccountTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const plans::Account &account = m_accounts.at(index.row());
    if (role == AccountRole)
        return QVariant::fromValue(account);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Phone:
        return textOf(account.phone);
    case Email:
        return textOf(account.email);
    case Name:
        return textOf(account.nickname ? account.nickname : account.loginName);
    case Identity:
        return account.identityId;
    default:
        return {};
    }
}

} // namespace tables
