#pragma once

#include "device.h"

#include <QDateTime>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace ui {

class ElidedLabel;
class StatusBadge;
class Theme;

/** The device at hand: its name and iotId, its connection, when it was read, and what can be done with it. */
class DeviceHeader : public QWidget
{
    Q_OBJECT

public:
    /** @param actions get a button each, the last one in the accent colour; they must outlive the header */
    DeviceHeader(const Theme &theme, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /** Shows what @p device is called, and its connection. */
    void setDevice(const plans::Device &device);

    /** Tells when what is shown was read; an invalid time: it is being read. */
    void setReadAt(const QDateTime &readAt);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say();
    void sayFacts();

    plans::Device m_device;
    QDateTime m_readAt;
    QString m_reading; ///< When it was read, in words.
    ElidedLabel *m_name;
    ElidedLabel *m_iotId;
    QToolButton *m_copy;
    StatusBadge *m_connection;
    ElidedLabel *m_facts;
};

} // namespace ui
