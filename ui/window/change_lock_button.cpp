#include "change_lock_button.h"

#include "change_lock.h"
#include "keep_translated.h"
#include "symbolic_icon.h"
#include "unlock_dialog.h"

namespace ui {

namespace {

/** Whole minutes until @p time, the begun one included; 0 when it is over. */
int minutesUntil(const QDateTime &time)
{
    constexpr qint64 minute = 60;
    return static_cast<int>((qMax<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(time)) + minute - 1) / minute);
}

} // namespace

ChangeLockButton::ChangeLockButton(const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_menuAction(new QAction(this))
{
    setObjectName(QStringLiteral("changeLock"));
    setProperty("menu", true);
    m_menuAction->setObjectName(QStringLiteral("changeLockAction"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    m_minutes.setInterval(std::chrono::seconds(10));
    connect(&m_minutes, &QTimer::timeout, this, &ChangeLockButton::say);
    connect(this, &QToolButton::clicked, this, &ChangeLockButton::act);
    connect(m_menuAction, &QAction::triggered, this, &ChangeLockButton::act);
    keepTranslated(this, [this] { say(); });
}

void ChangeLockButton::setLock(desk::ChangeLock *lock)
{
    if (m_lock)
        m_lock->disconnect(this);
    m_lock = lock != nullptr && lock->isNeeded() ? lock : nullptr;
    if (m_lock)
        connect(m_lock, &desk::ChangeLock::changed, this, &ChangeLockButton::say);
    say();
}

void ChangeLockButton::act()
{
    if (!m_lock)
        return;
    if (m_lock->isLocked())
        (new UnlockDialog(*m_lock, window()))->open();
    else
        m_lock->lock();
}

void ChangeLockButton::say()
{
    setVisible(m_lock != nullptr);
    if (m_lock) {
        const bool locked = m_lock->isLocked();
        setIcon(
            symbolicIcon(m_theme, locked ? QStringLiteral("lock") : QStringLiteral("unlock"), QStringLiteral("text")));
        setText(words());
        setToolTip(
            locked ? tr("Unlock changes of this profile for 15 minutes") : tr("Lock changes of this profile now"));
        if (locked)
            m_minutes.stop();
        else
            m_minutes.start();
    }
    sayInMenu();
    Q_EMIT said();
}

QString ChangeLockButton::words() const
{
    if (m_lock->isLocked())
        //: Where there is little room: changes are locked.
        return m_short ? tr("Locked") : tr("Changes locked");
    const int minutes = minutesUntil(m_lock->unlockedUntil());
    //: Where there is little room: changes are unlocked for so many minutes.
    return m_short ? tr("%n min", nullptr, minutes) : tr("Changes unlocked, %n min left", nullptr, minutes);
}

void ChangeLockButton::beShort(bool isShort)
{
    m_short = isShort;
    if (m_lock)
        setText(words());
}

void ChangeLockButton::sayInMenu()
{
    const bool unlocks = !m_lock || m_lock->isLocked();
    m_menuAction->setText(unlocks ? tr("Unloc&k changes…") : tr("Loc&k changes"));
    m_menuAction->setToolTip(m_lock ? toolTip() : tr("Nothing is locked here: only changes in production are"));
    m_menuAction->setEnabled(m_lock != nullptr);
}

} // namespace ui
