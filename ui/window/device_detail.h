#pragma once

#include "book.h"
#include "desk.h"

#include <QWidget>

class QAction;
class QPushButton;
class QSplitter;
class QTabWidget;
class QVBoxLayout;

namespace desk {
class DeviceReader;
class DeviceRecord;
} // namespace desk

namespace ui {

class AdministratorPane;
class Banner;
class CoverageCard;
class DeviceHeader;
class DiagnosisPane;
class OrderDetail;
class OrderList;
class PlanCards;
class PlanNames;
class Theme;

/** One device: its plans over time and at a glance, its orders, why it does not record, and what is known of it. */
class DeviceDetail : public QWidget
{
    Q_OBJECT

public:
    /**
     * All references must outlive the detail.
     *
     * @param actions what can be done with the device; they get buttons in its header
     */
    DeviceDetail(desk::Desk &desk, storage::Book &book, const Theme &theme, const QList<QAction *> &actions,
        QWidget *parent = nullptr);

    /** Shows @p device, or asks again about the one that is shown. */
    void setDevice(const plans::Device &device);

    /** Shows no device. */
    void clear();

    /** Reads the orders again, choosing @p orderId. */
    void showOrder(const QString &orderId);

    /** Looks for @p orderId on all pages of the orders, and chooses it. */
    void findOrder(const QString &orderId);

    /** What can be done with the order at hand; the actions must outlive the detail. */
    void setOrderActions(const QList<QAction *> &actions);

    /** Claiming and starting the free plan; the actions must outlive the detail. */
    void setFreePlanActions(const QList<QAction *> &actions);

    /** The free plan; not reported where it was not read. */
    plans::Reported<plans::FreePlan> freePlan() const;

    /** The order at hand as the list has it, or nothing. */
    const std::optional<plans::Order> &order() const { return m_chosen; }

    /** What people wrote of the device, and whether the book has it. */
    desk::DeviceRecord &record() { return *m_record; }

    /** What plans are called, as far as the catalogue was read. */
    const PlanNames &planNames() const;

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /** Another order is at hand, or another state of it. */
    void orderChanged();

    /** What is known of the plans is another. */
    void plansChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePlans(desk::Desk &desk, const Theme &theme);
    QWidget *makeNotes(desk::Desk &desk);
    void connectParts();
    void showOrderOf(const QString &orderId);
    void showTools();
    void placeTools();
    void follow();
    void say();
    void sayMissing();
    void sayReading();

    desk::DeviceReader *m_reader;
    desk::DeviceRecord *m_record;
    plans::Device m_device;
    std::optional<plans::Order> m_chosen;
    Banner *m_banner;
    Banner *m_changes;
    Banner *m_missing; ///< Says that an order that was asked for is not here.
    QPushButton *m_dismissMissing;
    QString m_missingOrder;
    DeviceHeader *m_header;
    QTabWidget *m_tabs;
    QVBoxLayout *m_plans = nullptr;
    std::optional<bool> m_toolsBeside; ///< Whether the tools for orders are beside the titles; nothing while nowhere.
    CoverageCard *m_coverage;
    PlanCards *m_cards;
    OrderList *m_orders;
    OrderDetail *m_order;
    QSplitter *m_orderColumns;
    DiagnosisPane *m_diagnosis;
    AdministratorPane *m_administrator;
    QPushButton *m_retry;
    QPushButton *m_dismiss;
    int m_orderCount = -1; ///< Negative while not read.
};

} // namespace ui
