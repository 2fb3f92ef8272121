#include "plan_filter.h"

#include "plan_price.h"
#include "plan_table.h"

namespace tables {

namespace {

/** How far a plan can be bought, the best first. */
int rankOf(const QModelIndex &index)
{
    switch (index.data(PlanTable::AvailabilityRole).value<Availability>()) {
    case Availability::Available:
        return 0;
    case Availability::NotAsked:
    case Availability::Asking:
    case Availability::Failed:
    case Availability::NotTold:
        return 1;
    case Availability::NotAvailable:
        break;
    }
    return 2;
}

std::optional<int> numberOf(const plans::Reported<plans::OpenEnum<plans::PlanType>> &type)
{
    return type ? std::optional(type->number()) : std::nullopt;
}

} // namespace

PlanFilter::PlanFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_names.setNumericMode(true);
}

void PlanFilter::setType(std::optional<plans::OpenEnum<plans::PlanType>> type)
{
    m_type = type;
    invalidateFilter();
}

void PlanFilter::setTerm(std::optional<int> months)
{
    m_months = months;
    invalidateFilter();
}

void PlanFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool PlanFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto plan = sourceModel()->index(row, 0, parent).data(PlanTable::PlanRole).value<plans::Plan>();
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return (!m_type || plan.type == *m_type) && (!m_months || plan.months == *m_months)
        && (has(plan.name) || has(plan.specification) || has(plan.description.value_or(QString())));
}

bool PlanFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto a = left.data(PlanTable::PlanRole).value<plans::Plan>();
    const auto b = right.data(PlanTable::PlanRole).value<plans::Plan>();
    switch (left.column()) {
    case PlanTable::Name:
        return m_names.compare(a.name, b.name) < 0;
    case PlanTable::Type:
        return numberOf(a.type) < numberOf(b.type);
    case PlanTable::DaysKept:
        return a.lifecycleDays < b.lifecycleDays;
    case PlanTable::Term:
        return a.months < b.months;
    case PlanTable::Price:
        return a.price < b.price;
    case PlanTable::PricePerMonth:
        return plans::pricePerMonth(a) < plans::pricePerMonth(b);
    case PlanTable::PricePerDayKept:
        return plans::pricePerDayKept(a) < plans::pricePerDayKept(b);
    default:
        return rankOf(left) < rankOf(right);
    }
}

} // namespace tables
