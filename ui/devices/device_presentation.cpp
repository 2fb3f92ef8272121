#include "device_presentation.h"

#include "columns.h"
#include "device_table.h"
#include "device_words.h"
#include "formats.h"
#include "listed.h"
#include "plain_text.h"
#include "typography.h"
#include "words.h"

#include <QApplication>
#include <QDateTime>

namespace ui {

using tables::DeviceColumn;
using tables::DeviceTable;

namespace {

tables::DeviceGroups groupsIn(const QVariant &value)
{
    return tables::DeviceGroups::fromInt(value.toInt());
}

plans::Reported<plans::OpenEnum<plans::DeviceStatus>> statusIn(const QVariant &value)
{
    using Status = plans::OpenEnum<plans::DeviceStatus>;
    return value.isValid() ? plans::Reported<Status>(Status::fromNumber(value.toInt())) : std::nullopt;
}

} // namespace

DevicePresentation::DevicePresentation(QObject *parent)
    : QIdentityProxyModel(parent)
{
}

void DevicePresentation::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, DeviceTable::ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, DeviceTable::ColumnCount - 1));
}

QVariant DevicePresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<DeviceColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return spoken(column == DeviceColumn::Name ? wholeText(index) : text(index));
    case Qt::ToolTipRole:
        return plainToolTip(column == DeviceColumn::Name ? wholeText(index) : text(index));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::FontRole:
        return column == DeviceColumn::IotId ? QVariant(identifierFont(QApplication::font())) : QVariant();
    case BadgeDelegate::BadgeRole: {
        const QVariant raw = QIdentityProxyModel::data(index, Qt::DisplayRole);
        return QVariant::fromValue(
            column == DeviceColumn::Status ? badgeOf(statusIn(raw)) : DeviceWords::badge(groupsIn(raw)));
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString DevicePresentation::text(const QModelIndex &index) const
{
    const QVariant raw = QIdentityProxyModel::data(index, Qt::DisplayRole);
    switch (static_cast<DeviceColumn>(index.column())) {
    case DeviceColumn::Category:
        return raw.isValid() ? Words::category(static_cast<plans::Category>(raw.toInt())) : QString();
    case DeviceColumn::Tags:
        return Formats::shown(listed(raw.toStringList()));
    case DeviceColumn::Name:
    case DeviceColumn::Administrator:
        return Formats::shown(raw.toString());
    case DeviceColumn::Status:
        return Words::connection(statusIn(raw));
    case DeviceColumn::PlanState:
        return planText(index);
    case DeviceColumn::CoveredUntil:
    case DeviceColumn::ReadAt:
        return Formats::dateTime(raw.toDateTime());
    default:
        return onOneLine(raw.toString());
    }
}

/** How the plans stand today, and what else is to be known of them. */
QString DevicePresentation::planText(const QModelIndex &index) const
{
    QStringList texts{DeviceWords::badge(groupsIn(index.data(DeviceTable::GroupsRole))).text};
    const QVariant plans = index.data(DeviceTable::PlansRole);
    if (plans.isValid()) {
        for (const Badge &mark : DeviceWords::marks(plans.value<plans::PlanSummary>()))
            texts << mark.text;
    }
    return texts.join(QStringLiteral(" · "));
}

/** What the narrow list shows of a device, for those who cannot see it, and what it has no room for. */
QString DevicePresentation::wholeText(const QModelIndex &index) const
{
    const auto words = [&](DeviceColumn column) { return text(index.siblingAtColumn(static_cast<int>(column))); };
    QStringList lines{words(DeviceColumn::Name), words(DeviceColumn::IotId), words(DeviceColumn::Status),
        words(DeviceColumn::PlanState), words(DeviceColumn::Tags)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant DevicePresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignLeft);
    return role == Qt::DisplayRole ? QVariant(DeviceWords::column(static_cast<DeviceColumn>(section))) : QVariant();
}

} // namespace ui
