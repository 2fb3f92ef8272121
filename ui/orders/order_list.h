#pragma once

#include "desk.h"
#include "file_note.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tables {
class OrderTable;
}

namespace ui {

class BusyLine;
class Columns;
class OrderExport;
class OrderPresentation;
class OrderTools;
class Pager;
class StatePage;
class Theme;

/** The orders of one device, a page at a time: the platform's pages as long as it lists the same orders. */
class OrderList : public QFrame
{
    Q_OBJECT

public:
    OrderList(desk::Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /** Shows the first page of another device's orders. */
    void setDevice(const QString &iotId);

    /**
     * What is known of the device's orders: stands in, as what it is, while the platform has not answered and when it
     * cannot be read. Nothing when another device is shown by now.
     */
    void setKnown(const QString &iotId, const plans::Snapshot &known);

    /** Asks for the page again. */
    void read();

    /** Goes to the page on which the platform's order number @p row (from 0) is, and chooses @p orderId there. */
    void showOrder(const QString &orderId, int row = 0);

    /** Looks for @p orderId over all pages, shows its page and chooses it; the first page when there is none. */
    void findOrder(const QString &orderId);

    const OrderPresentation &presentation() const { return *m_presentation; }

    /** What can be done with the chosen order; the actions must outlive the list. */
    void setOrderActions(const QList<QAction *> &actions);

    /** Which statuses are shown, reading again, taking along: stands wherever there is room near the list. */
    QWidget *tools() const;

    /** Rows a page, 10, 20 or 50, to be remembered. */
    int pageSize() const;
    void setPageSize(int size);

Q_SIGNALS:
    /** A page was read; its total is that of all orders, whichever status is shown, as far as it is known. */
    void pageRead(const QString &iotId, const plans::Page<plans::Order> &page);
    void orderChosen(const plans::Order &order);
    void noneChosen();

    /** A person chose which statuses are shown. */
    void statusChosen();

    /** findOrder() found no such order among all of the device's. */
    void orderMissing(const QString &orderId);

private:
    void begin(int index);
    void turnTo(int index);
    void readPage(int index);
    int startReading();
    void take(desk::Result<plans::Page<plans::Order>> result);
    void fail(const linkvisual::ApiError &error);
    bool showKnown();
    void show(const plans::Page<plans::Order> &page);
    void tell(const plans::Page<plans::Order> &page);
    void learn();
    void want(const QString &orderId);
    void choose(const QString &orderId);
    QString currentOrderId() const;
    void sayState();
    void sayNote();
    QString sayAge() const;
    void act();
    void exportRows();
    void offerRows(const QList<plans::Order> &orders);
    void leaveOutTheUsual();

    desk::Desk &m_desk;
    tables::OrderTable *m_table;
    OrderPresentation *m_presentation;
    QTableView *m_view;
    Columns *m_columns = nullptr;
    StatePage *m_state;
    QStackedWidget *m_stack;
    BusyLine *m_busy;
    QLabel *m_note;
    QPushButton *m_again;
    Pager *m_pager;
    OrderTools *m_tools;
    OrderExport *m_export;
    FileNote m_file;
    std::shared_ptr<desk::OrderPages> m_pages; ///< What was read since somebody last asked for the orders anew.
    std::shared_ptr<desk::OrderPages> m_shown; ///< What the page shown is of: that, or what is known.
    std::optional<plans::Snapshot> m_known;
    bool m_old = false; ///< What is known is shown.
    QString m_iotId;
    QString m_chosen; ///< Order id to be chosen when a page was read.
    std::optional<linkvisual::ApiError> m_error;
    bool m_running = false;
    int m_page = 0;
    int m_allOrders = 0; ///< Of whatever status.
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
};

} // namespace ui
