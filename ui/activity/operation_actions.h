#pragma once

#include "device_key.h"
#include "recorded_operation.h"

#include <QWidget>

class QAbstractButton;
class QPushButton;
class QToolButton;

namespace desk {
class Desk;
class OperationRunner;
} // namespace desk

namespace ui {

/** What can be done with an operation on record: find out, close, remedy, go to, copy, export, show phone numbers. */
class OperationActions : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive the widget. */
    OperationActions(desk::Desk &desk, desk::OperationRunner &runner, QWidget *parent = nullptr);

    /**
     * Is about @p recorded from now on, which must not be nothing.
     *
     * @param deviceName what its device is called now; empty: nothing is known
     */
    void setOperation(const desk::Recorded &recorded, const QString &deviceName);

    /** Permits again what the runner lets be done now. */
    void permit();

    /** Says what stands in the way of every change; empty: nothing. */
    void forbidChanges(const QString &obstacle);

    /** Whether its steps are there to be copied and exported, and whether phone numbers are hidden in what is shown. */
    void setContent(bool hasSteps, bool hidesPhones);

    /** What can be done, in the order in which it is shown. */
    QList<QAbstractButton *> buttons() const;

    /** Whether phone numbers are to be shown in full; and hides them again. */
    bool showsPhones() const;
    void hidePhones();

Q_SIGNALS:
    /** A device is to be shown, and one of its orders chosen; no order when @p orderId is empty. */
    void deviceWanted(const QString &iotId, const QString &orderId);

    /** A person wants to know how the operation ended. */
    void rereadWanted(const QString &operationId);

    /** A person wants to close the operation with a reason. */
    void settleWanted(const QString &operationId);

    /** A person wants to suspend an order too many of a suspected duplicate. */
    void remedyWanted(const QString &operationId);

    /** A person wants to take the operation along as evidence. */
    void evidenceWanted(const QString &operationId);

    /** A person wants a text for a ticket. */
    void ticketWanted();

    /** showsPhones() is another. */
    void phonesToggled();

private:
    void connectButtons();
    bool isHere(const storage::DeviceKey &device) const;
    void addPlace(const storage::DeviceKey &device, const QString &orderId, const QString &text);
    void sayPlaces();
    void say();

    desk::Desk &m_desk;
    desk::OperationRunner &m_runner;
    desk::Recorded m_recorded;
    QString m_deviceName;
    QString m_obstacle; ///< Of every change.
    QPushButton *m_read;
    QPushButton *m_settle;
    QPushButton *m_remedy;
    QToolButton *m_open; ///< A menu of the devices and orders it is about.
    QPushButton *m_copy;
    QPushButton *m_export;
    QPushButton *m_reveal; ///< Checked: phone numbers are shown in full.
};

} // namespace ui
