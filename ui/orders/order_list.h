#pragma once

#include "desk.h"

#include <QFrame>

class QStackedWidget;
class QTableView;

namespace tables {
class OrderTable;
}

namespace ui {

class BusyLine;
class OrderPresentation;
class Pager;
class StatePage;
class Theme;

/** The orders of one device, a page at a time as the platform pages them. */
class OrderList : public QFrame
{
    Q_OBJECT

public:
    OrderList(desk::Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /** Shows the first page of another device's orders. */
    void setDevice(const QString &iotId);

    /** Asks for the page again. */
    void read();

    /** Goes to the page on which the platform's order number @p row (from 0) is, and chooses @p orderId there. */
    void showOrder(const QString &orderId, int row = 0);

    bool eventFilter(QObject *watched, QEvent *event) override;

    const OrderPresentation &presentation() const { return *m_presentation; }

Q_SIGNALS:
    void pageRead(const QString &iotId, const plans::Page<plans::Order> &page);
    void orderChosen(const plans::Order &order);
    void noneChosen();

private:
    void readPage(int index);
    void take(desk::Result<plans::Page<plans::Order>> result);
    void learn(plans::Category category);
    void chooseAfterReading();
    void sayState();
    void fitColumns();
    void stretchPlan();

    desk::Desk &m_desk;
    tables::OrderTable *m_table;
    OrderPresentation *m_presentation;
    QTableView *m_view;
    StatePage *m_state;
    QStackedWidget *m_stack;
    BusyLine *m_busy;
    Pager *m_pager;
    QString m_iotId;
    QString m_chosen; ///< Order id to be chosen when a page was read.
    std::optional<linkvisual::ApiError> m_error;
    bool m_running = false;
    bool m_catalogueAsked = false;
    int m_planWidth = 0; ///< What the plan's column needs; it gets the room that is left besides.
    int m_page = 0;
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
};

} // namespace ui
