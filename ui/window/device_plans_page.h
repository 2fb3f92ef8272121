#pragma once

#include "order.h"
#include "page_area.h"

#include <optional>

class QAction;
class QVBoxLayout;

namespace desk {
class Desk;
class DeviceReader;
} // namespace desk

namespace ui {

class CoverageCard;
class FoldingSplitter;
class OrderDetail;
class OrderList;
class PlanCards;
class PlanNames;
class Theme;

/** The plans of a device over time and at a glance, its orders, and all of one of them. */
class DevicePlansPage : public PageArea
{
    Q_OBJECT

public:
    /** All references must outlive the page. */
    DevicePlansPage(desk::Desk &desk, desk::DeviceReader &reader, const Theme &theme, QWidget *parent = nullptr);

    /** Shows the orders of the device @p iotId. */
    void setDevice(const QString &iotId);

    /** Reads the orders of the device again. */
    void readOrders();

    /** Shows the orders that are known before they are read. */
    void showKnown();

    /** Reads the orders again, choosing @p orderId. */
    void showOrder(const QString &orderId);

    /** Looks for @p orderId on all pages of the orders, and chooses it. */
    void findOrder(const QString &orderId);

    /** What can be done with the order at hand; the actions must outlive the page. */
    void setOrderActions(const QList<QAction *> &actions);

    /** Claiming and starting the free plan; the actions must outlive the page. */
    void setFreePlanActions(const QList<QAction *> &actions);

    /** The order at hand as the list has it, or nothing. */
    const std::optional<plans::Order> &order() const { return m_chosen; }

    /** What plans are called, as far as the catalogue was read. */
    const PlanNames &planNames() const;

    /** The tools for orders; where they stand is the caller's choice: elsewhere, or at the top of the page. */
    QWidget *tools() const;
    void putToolsOnTop();

    /** How the columns are divided, and how many orders a page has, for the settings; and sets them so again. */
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /** Wide enough that nothing of it is to the side. */
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Another order is at hand, or another state of it. */
    void orderChanged();

    /** A person wants to see an order of the picture or the cards, which is chosen now. */
    void wanted();

    /** @p orderId was looked for, and is not among the orders. */
    void orderMissing(const QString &orderId);

    /** How many orders there are was read. */
    void countRead(int orders);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fit();
    void followRow();
    void showOrderOf(const QString &orderId);

    desk::DeviceReader &m_reader;
    QString m_iotId;
    std::optional<plans::Order> m_chosen;
    QVBoxLayout *m_column;
    CoverageCard *m_coverage;
    PlanCards *m_cards;
    OrderList *m_orders;
    OrderDetail *m_detail;
    FoldingSplitter *m_columns;
};

} // namespace ui
