#pragma once

#include "plan_names.h"

#include <QDateTime>
#include <QIdentityProxyModel>

#include <functional>

namespace ui {

/** The page of orders in words: texts, tooltips and badges over tables::OrderTable. */
class OrderPresentation : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /** @param now the platform's time, by which an order is waiting or in force */
    explicit OrderPresentation(std::function<QDateTime()> now, QObject *parent = nullptr);

    /** Plans that orders may name. */
    void learn(const QList<plans::Plan> &catalogue);

    const PlanNames &planNames() const { return m_names; }

    /** Says everything again, in the language that is on now. */
    void retranslate();

    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    QString text(const plans::Order &order, int column) const;

    std::function<QDateTime()> m_now;
    PlanNames m_names;
};

} // namespace ui
