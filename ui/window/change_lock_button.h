#pragma once

#include <QAction>
#include <QPointer>
#include <QTimer>
#include <QToolButton>

namespace desk {
class ChangeLock;
}

namespace ui {

class Theme;

/** Whether changes are locked, how long they stay unlocked, and the way to unlock or lock them; hidden without a lock.
 */
class ChangeLockButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ChangeLockButton(const Theme &theme, QWidget *parent = nullptr);

    /** Shows @p lock, which may go at any time; nullptr: there is none. */
    void setLock(desk::ChangeLock *lock);

    /** What a click on it does, for menus; disabled without a lock. */
    QAction *menuAction() const { return m_menuAction; }

    /** Says the same in fewer words, or in full. */
    void beShort(bool isShort);

Q_SIGNALS:
    /** It says something else. */
    void said();

private:
    void act();
    void say();
    QString words() const;
    void sayInMenu();

    const Theme &m_theme;
    QAction *m_menuAction;
    QPointer<desk::ChangeLock> m_lock;
    bool m_short = false;
    QTimer m_minutes; ///< While it is unlocked, for the minutes that are left.
};

} // namespace ui
