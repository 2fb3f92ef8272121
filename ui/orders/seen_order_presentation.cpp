#include "seen_order_presentation.h"

#include "columns.h"
#include "formats.h"
#include "plain_text.h"
#include "seen_order_table.h"
#include "status_badge.h"
#include "typography.h"
#include "words.h"

#include <QApplication>

#include <algorithm>

namespace ui {

using tables::SeenOrderTable;

SeenOrderPresentation::SeenOrderPresentation(std::function<QDateTime()> now, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_now(std::move(now))
{
}

void SeenOrderPresentation::learn(const QList<plans::Plan> &catalogue)
{
    m_names.learn(catalogue);
    retranslate();
}

void SeenOrderPresentation::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, SeenOrderTable::ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, SeenOrderTable::ColumnCount - 1));
}

QString SeenOrderPresentation::age(const QDateTime &then, const QDateTime &now)
{
    const auto minutes = static_cast<int>(std::clamp<qint64>(then.secsTo(now) / 60, 0, 1'000'000'000));
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    if (minutes < 1)
        return tr("just now");
    if (minutes < hour)
        return tr("%n minute(s) ago", nullptr, minutes);
    if (minutes < day)
        return tr("%n hour(s) ago", nullptr, minutes / hour);
    return tr("%n day(s) ago", nullptr, minutes / day);
}

QVariant SeenOrderPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto seen = QIdentityProxyModel::data(index, SeenOrderTable::SeenRole).value<storage::SeenOrder>();
    const plans::Order &order = seen.order;
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case SeenOrderTable::Status:
            return Words::state(plans::stateOf(order, m_now()), order.status.number());
        case SeenOrderTable::OrderId:
            return onOneLine(order.orderId);
        case SeenOrderTable::Device:
            return Formats::shown(seen.deviceName.isEmpty() ? seen.iotId : seen.deviceName);
        case SeenOrderTable::Plan:
            return m_names.nameOf(order);
        case SeenOrderTable::Start:
            return Formats::day(order.start);
        case SeenOrderTable::End:
            return Formats::day(order.end);
        case SeenOrderTable::ReadAt:
            return age(seen.readAt, m_now());
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::AccessibleTextRole:
        return spoken(text());
    case Qt::ToolTipRole:
        if (index.column() == SeenOrderTable::Start || index.column() == SeenOrderTable::End)
            return plainToolTip(
                Formats::momentOrigin(index.column() == SeenOrderTable::Start ? order.start : order.end));
        if (index.column() == SeenOrderTable::ReadAt)
            return plainToolTip(Formats::dateTime(seen.readAt));
        if (index.column() == SeenOrderTable::Device)
            return plainToolTip(text() + u'\n' + onOneLine(seen.iotId));
        return plainToolTip(text());
    case Qt::FontRole:
        return index.column() == SeenOrderTable::OrderId ? QVariant(identifierFont(QApplication::font())) : QVariant();
    case BadgeDelegate::BadgeRole:
        return QVariant::fromValue(badgeOf(order, m_now()));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant SeenOrderPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeenOrderTable::Status:
        return tr("Status");
    case SeenOrderTable::OrderId:
        return tr("Order");
    case SeenOrderTable::Device:
        return tr("Device");
    case SeenOrderTable::Plan:
        return tr("Plan");
    case SeenOrderTable::Start:
        //: Column: when an order's plan starts.
        return tr("Start");
    case SeenOrderTable::End:
        //: Column: when an order's plan ends.
        return tr("End");
    case SeenOrderTable::ReadAt:
        //: Column: how long ago the platform told of an order.
        return tr("Read");
    default:
        return {};
    }
}

} // namespace ui
