#pragma once

#include "leave_dialog.h"

#include <QPointer>

#include <functional>

namespace ui {

class SessionPages;

/** Lets a session be left once its notes are written down and a person agrees to lose what is unfinished. */
class Leaving : public QObject
{
    Q_OBJECT

public:
    /** @param window stands behind the question, and outlives this */
    explicit Leaving(QWidget *window);

    /**
     * Calls @p leave, at once when there is nothing to lose, or once there is not any more. Asked again, it asks anew.
     *
     * @param session what would be left, which may go meanwhile; nullptr: nothing
     * @param where the profile that is to be worked with; empty: the program is to end
     */
    void begin(SessionPages *session, const QString &where, const std::function<void()> &leave);

    /** Takes the question back. */
    void forget();

Q_SIGNALS:
    /** A person would rather stay. */
    void refused();

private:
    void watch();
    void follow();

    QWidget *m_window;
    QPointer<LeaveDialog> m_dialog;
    QPointer<SessionPages> m_session; ///< What the question is about.
    std::function<void()> m_goOn; ///< What is done when it is answered by itself.
};

} // namespace ui
