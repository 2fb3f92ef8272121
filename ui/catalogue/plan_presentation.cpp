#include "plan_presentation.h"

#include "columns.h"
#include "formats.h"
#include "plain_text.h"
#include "plan_price.h"
#include "plan_table.h"
#include "status_badge.h"
#include "words.h"

namespace ui {

using tables::PlanTable;

namespace {

bool isNumber(int column)
{
    return column == PlanTable::Price || column == PlanTable::PricePerMonth || column == PlanTable::PricePerDayKept;
}

QString share(const std::optional<plans::Money> &money)
{
    // A plan without a term or days cannot be compared.
    return money ? Formats::money(*money) : QStringLiteral("–");
}

} // namespace

void PlanPresentation::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, PlanTable::ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, PlanTable::ColumnCount - 1));
}

QVariant PlanPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return spoken(text(index));
    case Qt::ToolTipRole: {
        const auto plan = QIdentityProxyModel::data(index, PlanTable::PlanRole).value<plans::Plan>();
        return plainToolTip(plan.name + u'\n' + plan.description.value_or(plan.specification));
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString PlanPresentation::text(const QModelIndex &index) const
{
    const auto plan = QIdentityProxyModel::data(index, PlanTable::PlanRole).value<plans::Plan>();
    switch (index.column()) {
    case PlanTable::Name:
        return plan.name.isEmpty() ? Words::notReported() : onOneLine(plan.name);
    case PlanTable::Type:
        return Words::planType(plan.type);
    case PlanTable::DaysKept:
        //: How long recordings are kept, below a title that says so.
        return plan.lifecycleDays ? tr("%n day(s)", nullptr, *plan.lifecycleDays) : Words::notReported();
    case PlanTable::Term:
        return Words::months(plan.months);
    case PlanTable::Price:
        return Words::price(plan.price);
    case PlanTable::PricePerMonth:
        return share(plans::pricePerMonth(plan));
    case PlanTable::PricePerDayKept:
        return share(plans::pricePerDayKept(plan));
    case PlanTable::Availability:
        break;
    default:
        return {};
    }
    switch (QIdentityProxyModel::data(index, PlanTable::AvailabilityRole).value<tables::Availability>()) {
    case tables::Availability::NotAsked:
        return {};
    case tables::Availability::Asking:
        //: Whether a plan can be bought is being asked.
        return tr("checking…");
    case tables::Availability::Available:
        return tr("✓ available");
    case tables::Availability::NotAvailable:
        return tr("✕ not available");
    case tables::Availability::Failed:
        return tr("? could not be checked");
    case tables::Availability::NotTold:
        //: The platform cannot be asked whether a plan can be bought.
        return tr("not told beforehand");
    }
    return {};
}

QString PlanPresentation::hint(int column)
{
    switch (column) {
    case PlanTable::PricePerMonth:
        return tr("The price shared by the months of the term, rounded to a fen");
    case PlanTable::PricePerDayKept:
        return tr("The price of a month shared by the days recordings are kept, rounded to a fen");
    default:
        return {};
    }
}

QVariant PlanPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole)
        return plainToolTip(hint(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlanTable::Name:
        return tr("Name");
    case PlanTable::Type:
        return tr("Type");
    case PlanTable::DaysKept:
        //: Column: how many days recordings are kept.
        return tr("Kept");
    case PlanTable::Term:
        return tr("Term");
    case PlanTable::Price:
        return tr("Price");
    case PlanTable::PricePerMonth:
        return tr("Per month");
    case PlanTable::PricePerDayKept:
        //: Column: what a month costs for each day that recordings are kept.
        return tr("Per day kept");
    case PlanTable::Availability:
        return tr("For this device");
    default:
        return {};
    }
}

} // namespace ui
