#pragma once

#include "desk.h"
#include "order_fields.h"

#include <QFrame>

class QAbstractButton;
class QAction;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace ui {

class BusyLine;
class FieldView;
class StatusBadge;
class Theme;

/** Every field of one order in words, each of which can be copied. */
class OrderDetail : public QFrame
{
    Q_OBJECT

public:
    OrderDetail(desk::Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /**
     * Shows @p order as the list has it, and asks the platform for all of its fields: at once, or, while one goes
     * through the list with a key held down, when one rests.
     */
    void show(const QString &iotId, const plans::Order &order, const PlanNames &names);

    /** Names the parts `orderFields` and so on after @p prefix, where a window has two such details. */
    void setPartNames(const QString &prefix);

    /** What can be done with the order; the actions must outlive the detail. */
    void setActions(const QList<QAction *> &actions);

    /** What takes the order along, and shows phone numbers. */
    QList<QAbstractButton *> buttons() const;

    /** Shows that no order is chosen. */
    void clear();

private:
    void ask();
    void take(desk::Result<plans::Order> result);
    void say();
    void sayFields();
    void copyForTicket();

    desk::Desk &m_desk;
    std::optional<plans::Order> m_order;
    std::optional<linkvisual::ApiError> m_error;
    PlanNames m_names;
    QLabel *m_title;
    StatusBadge *m_badge;
    QToolButton *m_change; ///< Only where there is something to be done.
    BusyLine *m_busy;
    FieldView *m_view;
    QLabel *m_note;
    QPushButton *m_copy;
    QPushButton *m_reveal; ///< Checked: phone numbers are shown in full.
    QString m_iotId;
    QTimer *m_rest; ///< Runs for a moment after each order that is shown.
    bool m_waiting = false; ///< Whether the platform is asked when the moment is over.
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
};

} // namespace ui
