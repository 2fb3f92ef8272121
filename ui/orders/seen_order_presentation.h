#pragma once

#include "plan_names.h"

#include <QDateTime>
#include <QIdentityProxyModel>

#include <functional>

namespace ui {

/** Orders seen here in words: texts, tooltips and badges over tables::SeenOrderTable. */
class SeenOrderPresentation : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /** @param now the platform's time, by which an order is waiting or in force, and by which its reading has an age */
    explicit SeenOrderPresentation(std::function<QDateTime()> now, QObject *parent = nullptr);

    /** Plans that orders may name. */
    void learn(const QList<plans::Plan> &catalogue);

    const PlanNames &planNames() const { return m_names; }

    /** Says everything again, in the language that is on now. */
    void retranslate();

    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

    /** `3 days ago`: how long before @p now something was at @p then (both UTC). */
    static QString age(const QDateTime &then, const QDateTime &now);

private:
    std::function<QDateTime()> m_now;
    PlanNames m_names;
};

} // namespace ui
