#pragma once

#include "device_list.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace desk {
class DeviceRecord;
}

namespace ui {

struct Environment;
class Banner;
class DeviceDetail;
class FoldingSplitter;
class Intake;
class PlanNames;
class Theme;

/** The list of devices, and one of them with its orders. */
class DevicePage : public QWidget
{
    Q_OBJECT

public:
    /** @param deviceActions what can be done with the device at hand; they get buttons in its header */
    DevicePage(const DeviceListParts &parts, const Theme &theme, const Environment &environment,
        const QList<QAction *> &deviceActions, QWidget *parent = nullptr);

    /** Reads the book, and the platform when there is nothing in the book. */
    void load();

    /** Reads the devices, and the orders of the one at hand. */
    void read();

    DeviceList &devices() { return *m_devices; }

    /** What people wrote of the device at hand and of earlier ones, and whether the book has it. */
    desk::DeviceRecord &record();

    /** How devices come into the book, are changed there and leave it. */
    Intake &intake() { return *m_intake; }

    /** Reads the orders of the device at hand again if it is @p iotId, choosing @p orderId. */
    void showOrder(const QString &iotId, const QString &orderId);

    /** Shows the device @p iotId, should it even not be in the list, and chooses @p orderId unless that is empty. */
    void openDevice(const QString &iotId, const QString &orderId);

    /** What can be done with the order at hand; the actions must outlive the page. */
    void setOrderActions(const QList<QAction *> &actions);

    /** Claiming and starting the free plan; the actions must outlive the page. */
    void setFreePlanActions(const QList<QAction *> &actions);

    /** Puts the cursor into the search of the list. */
    void focusSearch();

    /** The device at hand, or nothing. */
    const std::optional<plans::Device> &device() const { return m_device; }

    /** The order at hand as the list has it, or nothing. */
    const std::optional<plans::Order> &order() const;

    /** The free plan of the device at hand; not reported where it was not read. */
    plans::Reported<plans::FreePlan> freePlan() const;

    /** What plans are called, as far as the catalogue was read. */
    const PlanNames &planNames() const;

    /** How the columns are divided, for the settings; and divides them so again. */
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void deviceChanged();
    void orderChanged();
    void plansChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeRight();
    void connectIntake();
    void countMarked();
    void choose(const plans::Device &device);
    void say();

    DeviceList *m_devices;
    Banner *m_banner;
    QPushButton *m_retry;
    DeviceDetail *m_detail;
    Intake *m_intake;
    QWidget *m_right;
    FoldingSplitter *m_columns;
    std::optional<plans::Device> m_device;
    std::optional<linkvisual::ApiError> m_listError;
};

} // namespace ui
