#pragma once

#include "device_reader.h"

#include <QWidget>

class QAction;
class QGridLayout;

namespace ui {

class PlanCard;

/** A device's plans at a glance: in force, next, free plan, latest order. Follows what a reader knows. */
class PlanCards : public QWidget
{
    Q_OBJECT

public:
    /** @param reader must outlive the cards */
    explicit PlanCards(const desk::DeviceReader &reader, QWidget *parent = nullptr);

    /** Claiming and starting the free plan, for its card; the actions must outlive the cards. */
    void setFreePlanActions(const QList<QAction *> &actions);

Q_SIGNALS:
    /** A person wants to see an order. */
    void orderActivated(const QString &orderId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void say();

    const desk::DeviceReader &m_reader;
    QGridLayout *m_grid;
    int m_columns = 0;
    QList<PlanCard *> m_cards;
};

} // namespace ui
