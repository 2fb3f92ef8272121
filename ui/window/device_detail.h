#pragma once

#include "book.h"
#include "desk.h"

#include <QWidget>

class QAction;
class QPushButton;
class QBoxLayout;
class QTabWidget;

namespace desk {
class DeviceReader;
class DeviceRecord;
class OperationRunner;
} // namespace desk

namespace ui {

class AdministratorPane;
class Banner;
class DeviceHeader;
class DevicePlansPage;
class DeviceReadingBanner;
class DiagnosisPane;
class MissingOrderBanner;
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
    DeviceDetail(desk::Desk &desk, desk::OperationRunner &runner, storage::Book &book, const Theme &theme,
        const QList<QAction *> &actions, QWidget *parent = nullptr);

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
    const std::optional<plans::Order> &order() const;

    /** What people wrote of the device, and whether the book has it. */
    desk::DeviceRecord &record() { return *m_record; }

    /** What plans are called, as far as the catalogue was read. */
    const PlanNames &planNames() const;

    /** How the columns are divided, for the settings; and divides them so again. */
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
    QWidget *makeNotes(desk::Desk &desk);
    void connectParts();
    void showTools();
    void sayTitles();
    void placeTools();
    void putToolsAfterTitles();
    void follow();
    void say();
    void sayChanges();

    desk::DeviceReader *m_reader;
    desk::DeviceRecord *m_record;
    plans::Device m_device;
    DeviceReadingBanner *m_banner;
    Banner *m_changes;
    QPushButton *m_dismiss;
    MissingOrderBanner *m_missing;
    DeviceHeader *m_header;
    QTabWidget *m_tabs;
    DevicePlansPage *m_plans;
    std::optional<bool> m_toolsBeside; ///< Whether the tools for orders are beside the titles; nothing while nowhere.
    DiagnosisPane *m_diagnosis;
    QBoxLayout *m_notes; ///< Notes and administrator, beside or below each other.
    AdministratorPane *m_administrator = nullptr;
    int m_orderCount = -1; ///< Negative while not read.
};

} // namespace ui
