#pragma once

#include "desk.h"
#include "device_list.h"

#include <QWidget>

class QAction;
class QSplitter;

namespace ui {

class Banner;
class CoverageCard;
class DeviceHeader;
class ElidedLabel;
class OrderDetail;
class OrderList;
class Theme;

/** The list of devices, and one of them with its orders. */
class DevicePage : public QWidget
{
    Q_OBJECT

public:
    /** @param deviceActions what can be done with the device at hand; they get buttons in its header */
    DevicePage(const DeviceListParts &parts, const Theme &theme, const QList<QAction *> &deviceActions,
        QWidget *parent = nullptr);

    /** Reads the book, and the platform when there is nothing in the book. */
    void load();

    /** Reads the devices, and the orders of the one at hand. */
    void read();

    DeviceList &devices() { return *m_devices; }

    /** Reads the orders of the device at hand again if it is @p iotId, choosing @p orderId. */
    void showOrder(const QString &iotId, const QString &orderId);

    void focusSearch();

    /** The device at hand, or nothing. */
    const std::optional<plans::Device> &device() const { return m_device; }

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void deviceChanged();

private:
    QWidget *makeDetail(const Theme &theme, const QList<QAction *> &deviceActions);
    void choose(const plans::Device &device);
    void say();

    desk::Desk &m_desk;
    DeviceList *m_devices;
    Banner *m_banner;
    DeviceHeader *m_header;
    CoverageCard *m_coverage;
    ElidedLabel *m_ordersTitle;
    OrderList *m_orders;
    OrderDetail *m_detail;
    QSplitter *m_columns;
    QSplitter *m_orderColumns;
    QWidget *m_right;
    std::optional<plans::Device> m_device;
    std::optional<linkvisual::ApiError> m_listError;
    int m_orderCount = -1; ///< Negative while not read.
};

} // namespace ui
