#include "plan_table.h"

namespace tables {

PlanTable::PlanTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanTable::setPlans(QList<plans::Plan> plans)
{
    beginResetModel();
    m_plans = std::move(plans);
    m_availabilities = QList<tables::Availability>(m_plans.size(), tables::Availability::NotAsked);
    endResetModel();
}

void PlanTable::setAvailability(const plans::Plan &plan, tables::Availability availability)
{
    const qsizetype found = m_plans.indexOf(plan);
    if (found < 0 || m_availabilities.at(found) == availability)
        return;
    m_availabilities[found] = availability;
    const auto row = static_cast<int>(found);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int PlanTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plans.size());
}

int PlanTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const plans::Plan &plan = m_plans.at(index.row());
    if (role == PlanRole)
        return QVariant::fromValue(plan);
    if (role == AvailabilityRole)
        return QVariant::fromValue(m_availabilities.at(index.row()));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Type:
        return plan.type.number();
    case DaysKept:
        return plan.lifecycleDays;
    case Term:
        return plan.months;
    case Price:
        return plan.price.toDecimal();
    case PricePerMonth:
        return plan.price.sharedBy(qMax(1, plan.months)).toDecimal();
    default:
        return {};
    }
}

} // namespace tables
