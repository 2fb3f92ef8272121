#pragma once

#include "desk.h"
#include "device_record.h"
#include "diagnosis.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class BusyLine;
class TicketButton;

/** Who administers the device at hand: as the book has it, and as the platform tells when it is asked. */
class AdministratorPane : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive the pane. */
    AdministratorPane(desk::Desk &desk, desk::DeviceRecord &record, QWidget *parent = nullptr);

    /** Forgets what was asked about another device. */
    void setDevice(const QString &iotId);

Q_SIGNALS:
    /** The platform told of the accounts. */
    void standingRead(plans::Standing standing);

private:
    void ask();
    void take(const desk::Result<QList<plans::Binding>> &answer);
    void say();
    QString shown(const QString &account) const;
    QString answerInWords() const;

    desk::Desk &m_desk;
    desk::DeviceRecord &m_record;
    QString m_iotId;
    std::optional<desk::Result<QList<plans::Binding>>> m_answer;
    bool m_running = false;
    bool m_open = false; ///< Whether accounts are shown whole.
    int m_question = 0; ///< The number of the latest question; answers to others are dropped.
    QLabel *m_title;
    QLabel *m_known;
    QPushButton *m_reveal;
    QPushButton *m_ask;
    TicketButton *m_ticket;
    BusyLine *m_busy;
    QLabel *m_told;
};

} // namespace ui
