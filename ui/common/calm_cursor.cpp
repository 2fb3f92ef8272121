#include "calm_cursor.h"

#include <QApplication>
#include <QEvent>

namespace ui {

CalmCursor::CalmCursor(std::chrono::milliseconds rest, QObject *parent)
    : QObject(parent)
    , m_flashTime(QApplication::cursorFlashTime())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_calm = true;
        QApplication::setCursorFlashTime(0);
    });
    qApp->installEventFilter(this);
    wake();
}

bool CalmCursor::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::WindowActivate)
        wake();
    return QObject::eventFilter(watched, event);
}

void CalmCursor::wake()
{
    if (m_flashTime == 0)
        return;
    if (m_calm)
        QApplication::setCursorFlashTime(m_flashTime);
    m_calm = false;
    m_rest.start();
}

} // namespace ui
