#include "coverage_view.h"
#include "plain_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double wheelStep = 120; ///< Of QWheelEvent::angleDelta, a notch of a common mouse.

} // namespace

bool CoverageView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int item = itemAt(help->pos());
    if (item < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(
            help->globalPos(), plainToolTip(itemName(item) + u'\n' + itemDescription(item)), this, itemRect(item));
    return true;
}

void CoverageView::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        m_current = firstChoice();
    if (byKey)
        setCurrentItem(m_current);
    announceCurrent();
    update();
}

void CoverageView::focusOutEvent(QFocusEvent *)
{
    update();
}

void CoverageView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int last = itemCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentItem(qMax(m_current - 1, 0));
        break;
    case Qt::Key_Right:
        setCurrentItem(qMin(m_current + 1, last));
        break;
    case Qt::Key_Up:
        goToLane(-1);
        break;
    case Qt::Key_Down:
        goToLane(1);
        break;
    case Qt::Key_Home:
        setCurrentItem(0);
        break;
    case Qt::Key_End:
        setCurrentItem(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activateItem(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CoverageView::mouseMoveEvent(QMouseEvent *event)
{
    const bool onOrder = !itemOrderId(itemAt(event->position().toPoint())).isEmpty();
    setCursor(onOrder ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CoverageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = itemAt(event->position().toPoint());
    if (m_pressed >= 0) {
        // The picture stays put under the pointer.
        m_current = m_pressed;
        announceCurrent();
        update();
    }
}

void CoverageView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::LeftButton && pressed >= 0 && itemAt(event->position().toPoint()) == pressed)
        activateItem(pressed);
}

void CoverageView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    CoverageScale scale = m_scale;
    if (event->modifiers() & Qt::ControlModifier) {
        const double anchor = (event->position().x() - m_layout.plot.left()) / m_layout.plot.width();
        scale.zoom(std::pow(coverageZoomStep, turned.y() / wheelStep), qBound(0.0, anchor, 1.0));
    } else {
        const int delta = qAbs(turned.x()) > qAbs(turned.y()) ? turned.x() : turned.y();
        scale.pan(-delta / wheelStep * coveragePanStep / 2);
    }
    // At the end of time the wheel is left to whatever scrolls around the picture.
    event->setAccepted(!(scale == m_scale));
    setScale(scale);
}

} // namespace ui
