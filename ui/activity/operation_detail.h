#pragma once

#include "event.h"
#include "recorded_operation.h"
#include "storage_error.h"

#include <QFrame>

class QAbstractButton;
class QLabel;
class QTabWidget;

namespace desk {
class Desk;
class OperationRunner;
} // namespace desk

namespace storage {
class Journal;
}

namespace ui {

class BusyLine;
class FieldView;
class OperationActions;
class StatusBadge;
class Theme;

/** All that is recorded of one operation: how it stands, its facts, its steps, the request and the answer. */
class OperationDetail : public QFrame
{
    Q_OBJECT

public:
    /** All references must outlive the detail. */
    OperationDetail(desk::Desk &desk, desk::OperationRunner &runner, storage::Journal &journal, const Theme &theme,
        QWidget *parent = nullptr);

    /**
     * Shows @p recorded, and reads its events.
     *
     * @param deviceName what its device is called now; empty: nothing is known
     */
    void show(const desk::Recorded &recorded, const QString &deviceName);

    /** Shows that no operation is chosen. */
    void clear();

    /** Says again how it stands: the runner may know more than the record. */
    void follow(const desk::Operation &operation);

    /** What can be done with it, in the order in which it is shown. */
    QList<QAbstractButton *> buttons() const;

    /** Says what stands in the way of every change; empty: nothing. */
    void forbidChanges(const QString &obstacle);

    /** The operation that is shown, or nothing. */
    const desk::Recorded &recorded() const { return m_recorded; }

    /** As high as the words and buttons need that wrap in the present width. */
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

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

private:
    void layOut();
    void connectParts();
    desk::Operation operation() const;
    void take(const storage::Result<QList<storage::Event>> &events);
    void say();
    void sayHeader();
    void sayFields();

    desk::OperationRunner &m_runner;
    storage::Journal &m_journal;
    desk::Recorded m_recorded;
    QString m_deviceName;
    QList<storage::Event> m_events;
    QString m_error; ///< Why the events could not be read; technical.
    StatusBadge *m_badge;
    QLabel *m_title;
    QLabel *m_text;
    OperationActions *m_actions;
    BusyLine *m_busy;
    QTabWidget *m_tabs;
    FieldView *m_facts;
    FieldView *m_steps;
    FieldView *m_request;
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
};

} // namespace ui
