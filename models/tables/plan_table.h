#pragma once

#include "plan.h"

#include <QAbstractTableModel>

namespace tables {

/** Whether a plan can be bought for the device at hand. */
enum class Availability {
    NotAsked,
    Asking,
    Available,
    NotAvailable,
    Failed,
    NotTold ///< The platform has no call to ask with; buying shows it.
};

/** The plans on sale, raw, with what is known of their availability. */
class PlanTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, DaysKept, Term, Price, PricePerMonth, PricePerDayKept, Availability, ColumnCount };

    enum Role {
        PlanRole = Qt::UserRole, ///< plans::Plan.
        AvailabilityRole ///< tables::Availability.
    };

    explicit PlanTable(QObject *parent = nullptr);

    /** Replaces all rows; nothing is known of their availability then. */
    void setPlans(QList<plans::Plan> plans);

    const QList<plans::Plan> &plans() const { return m_plans; }

    /** Nothing is known of the availability of any plan any more. */
    void forgetAvailability();

    /** Notes what is known of @p plan, if it is among the rows. */
    void setAvailability(const plans::Plan &plan, tables::Availability availability);

    tables::Availability availability(int row) const { return m_availabilities.at(row); }

    /** What is known of @p plan; NotAsked when it is not among the rows. */
    tables::Availability availabilityOf(const plans::Plan &plan) const;

    const plans::Plan &plan(int row) const { return m_plans.at(row); }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

private:
    QList<plans::Plan> m_plans;
    QList<tables::Availability> m_availabilities; ///< One a row.
};

} // namespace tables
