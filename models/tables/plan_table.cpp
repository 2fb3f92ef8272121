#include "plan_table.h"

#include "plan_price.h"

namespace tables {

namespace {

QVariant decimal(const std::optional<plans::Money> &money)
{
    return money ? QVariant(money->toDecimal()) : QVariant();
}

QVariant number(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

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

void PlanTable::forgetAvailability()
{
    if (m_plans.isEmpty())
        return;
    m_availabilities.fill(tables::Availability::NotAsked);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
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

tables::Availability PlanTable::availabilityOf(const plans::Plan &plan) const
{
    return m_availabilities.value(m_plans.indexOf(plan), tables::Availability::NotAsked);
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
    case Name:
        return plan.name;
    case Type:
        return plan.type ? QVariant(plan.type->number()) : QVariant();
    case DaysKept:
        return number(plan.lifecycleDays);
    case Term:
        return number(plan.months);
    case Price:
        return decimal(plan.price);
    case PricePerMonth:
        return decimal(plans::pricePerMonth(plan));
    case PricePerDayKept:
        return decimal(plans::pricePerDayKept(plan));
    default:
        return {};
    }
}

} // namespace tables
