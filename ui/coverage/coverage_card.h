#pragma once

#include "desk.h"
#include "free_plan.h"
#include "held_plan.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class BusyLine;
class CoverageView;
class Theme;

/** The coverage picture of the device at hand, read from all of its orders and its free plan. */
class CoverageCard : public QFrame
{
    Q_OBJECT

public:
    CoverageCard(desk::Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /** Reads @p iotId; the picture of another device is dropped at once, that of the same one stays meanwhile. */
    void read(const QString &iotId);

    /** Makes @p orderId the current one in the picture. */
    void chooseOrder(const QString &orderId);

    /** The place of @p orderId among all orders, from 0 in the platform's order; -1 while not read or not there. */
    int rowOf(const QString &orderId) const;

Q_SIGNALS:
    /** A person wants to see an order. */
    void orderActivated(const QString &orderId);

private:
    void learn(plans::Category category);
    void draw();
    void say();

    desk::Desk &m_desk;
    QString m_iotId;
    QString m_chosen; ///< Order id; the order may be in the table before it is in the picture.
    std::optional<QList<plans::Order>> m_orders; ///< Nothing while not read.
    plans::Reported<plans::FreePlan> m_freePlan;
    std::optional<linkvisual::ApiError> m_error; ///< Why the orders were not read.
    std::optional<linkvisual::ApiError> m_freePlanError; ///< Why the free plan is missing in the picture.
    plans::DaysKept m_daysKept;
    bool m_catalogueAsked = false;
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
    QLabel *m_title;
    QLabel *m_range;
    QLabel *m_note;
    QPushButton *m_retry;
    BusyLine *m_busy;
    CoverageView *m_view;
};

} // namespace ui
