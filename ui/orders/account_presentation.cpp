#include "account_presentation.h"

#include "account_table.h"
#include "formats.h"
#include "plain_text.h"
#include "typography.h"
#include "words.h"

#include <QApplication>

namespace ui {

using tables::AccountTable;

void AccountPresentation::setOpen(bool open)
{
    m_open = open;
    retranslate();
}

void AccountPresentation::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, AccountTable::ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, AccountTable::ColumnCount - 1));
}

QString AccountPresentation::maskedAddress(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    return at < 1 ? address : address.left(1) + QStringLiteral("***") + address.mid(at);
}

/** A number of any country: its first and last digits. */
QString AccountPresentation::maskedNumber(const QString &number)
{
    constexpr qsizetype shownAtEnds = 3;
    return number.size() > 2 * shownAtEnds
        ? number.left(shownAtEnds) + QStringLiteral("****") + number.right(shownAtEnds)
        : QStringLiteral("****");
}

QVariant AccountPresentation::data(const QModelIndex &index, int role) const
{
    if (role == Qt::FontRole)
        return index.column() == AccountTable::Identity ? QVariant(identifierFont(QApplication::font())) : QVariant();
    if (role == Qt::ToolTipRole)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const QVariant value = QIdentityProxyModel::data(index, Qt::DisplayRole);
    if (!value.isValid())
        return Words::notReported();
    if (m_open)
        return onOneLine(value.toString());
    const QString text = Formats::shown(value.toString());
    if (index.column() == AccountTable::Phone && text == value.toString())
        return maskedNumber(text);
    return index.column() == AccountTable::Identity ? text : maskedAddress(text);
}

QVariant AccountPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AccountTable::Phone:
        return tr("Phone");
    case AccountTable::Email:
        return tr("E-mail");
    case AccountTable::Name:
        return tr("Name");
    case AccountTable::Identity:
        return tr("Account");
    default:
        return {};
    }
}

} // namespace ui
