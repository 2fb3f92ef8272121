#include "order_presentation.h"

#include "columns.h"
#include "formats.h"
#include "order_table.h"
#include "plain_text.h"
#include "status_badge.h"
#include "typography.h"
#include "words.h"

#include <QApplication>
#include <QLocale>

namespace ui {

using tables::OrderTable;

OrderPresentation::OrderPresentation(std::function<QDateTime()> now, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_now(std::move(now))
{
}

void OrderPresentation::learn(const QList<plans::Plan> &catalogue)
{
    m_names.learn(catalogue);
    retranslate();
}

void OrderPresentation::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, OrderTable::ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, OrderTable::ColumnCount - 1));
}

QVariant OrderPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto order = QIdentityProxyModel::data(index, OrderTable::OrderRole).value<plans::Order>();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == OrderTable::Plan ? m_names.shortNameOf(order) : text(order, column);
    case Qt::AccessibleTextRole:
        return spoken(text(order, column));
    case Qt::ToolTipRole:
        if (column == OrderTable::Start || column == OrderTable::End)
            return plainToolTip(Formats::momentOrigin(column == OrderTable::Start ? order.start : order.end));
        return plainToolTip(text(order, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter
            | (column == OrderTable::Copies || column == OrderTable::Price ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return column == OrderTable::OrderId ? QVariant(identifierFont(QApplication::font())) : QVariant();
    case BadgeDelegate::BadgeRole:
        return QVariant::fromValue(column == OrderTable::Payment ? badgeOf(order.payment) : badgeOf(order, m_now()));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString OrderPresentation::text(const plans::Order &order, int column) const
{
    switch (column) {
    case OrderTable::Status:
        return Words::state(plans::stateOf(order, m_now()), order.status.number());
    case OrderTable::OrderId:
        return onOneLine(order.orderId);
    case OrderTable::Plan:
        return m_names.nameOf(order);
    case OrderTable::Copies:
        return QLocale().toString(order.copies);
    case OrderTable::Start:
        return Formats::day(order.start);
    case OrderTable::End:
        return Formats::day(order.end);
    case OrderTable::Price:
        return Words::price(order.price);
    case OrderTable::Payment:
        return Words::payment(order.payment);
    default:
        return {};
    }
}

QVariant OrderPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == OrderTable::Copies || section == OrderTable::Price;
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrderTable::Status:
        return tr("Status");
    case OrderTable::OrderId:
        return tr("Order");
    case OrderTable::Plan:
        return tr("Plan");
    case OrderTable::Copies:
        return tr("Copies");
    case OrderTable::Start:
        //: Column: when an order's plan starts.
        return tr("Start");
    case OrderTable::End:
        //: Column: when an order's plan ends.
        return tr("End");
    case OrderTable::Price:
        return tr("Price");
    case OrderTable::Payment:
        return tr("Payment");
    default:
        return {};
    }
}

} // namespace ui
