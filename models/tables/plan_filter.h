#pragma once

#include "plan.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace tables {

/** The plans of a PlanTable that a person wants to compare, sorted by any column. */
class PlanFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PlanFilter(QObject *parent = nullptr);

    /** Shows plans of @p type alone; nothing: of all types. */
    void setType(std::optional<plans::OpenEnum<plans::PlanType>> type);

    /** Shows plans with a term of @p months alone; nothing: of all terms. */
    void setTerm(std::optional<int> months);

    /** Shows plans alone that have @p text in their name, specification or description; an empty one: all. */
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<plans::OpenEnum<plans::PlanType>> m_type;
    std::optional<int> m_months;
    QString m_text;
    QCollator m_names;
};

} // namespace tables
