#include "coverage_view.h"

#include "coverage_accessible.h"
#include "coverage_painting.h"
#include "coverage_words.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "theme.h"

#include <QAccessible>
#include <QAction>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace ui {

namespace {

constexpr double zoomStep = 0.7;
constexpr double panStep = 0.25;
constexpr double wheelStep = 120; ///< Of QWheelEvent::angleDelta, a notch of a common mouse.

enum RangeAction { ZoomIn, ZoomOut, BackToToday, Earlier, Later };

/** Which group an item belongs to, from above: continuous, event, listed. */
int groupOf(const CoverageItem &item)
{
    if (item.kind == CoverageItem::Kind::Listed)
        return 2;
    return item.lane == plans::PlanType::Continuous ? 0 : 1;
}

} // namespace

CoverageView::CoverageView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    installCoverageAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addRangeAction(QStringLiteral("coverageZoomIn"), {Qt::Key_Plus, Qt::Key_Equal, QKeySequence::ZoomIn},
        [](CoverageScale &scale) { scale.zoom(zoomStep); });
    addRangeAction(QStringLiteral("coverageZoomOut"), {Qt::Key_Minus, QKeySequence::ZoomOut},
        [](CoverageScale &scale) { scale.zoom(1 / zoomStep); });
    addRangeAction(QStringLiteral("coverageToday"), {Qt::Key_0}, [](CoverageScale &scale) { scale.reset(); });
    addRangeAction(QStringLiteral("coverageEarlier"), {Qt::SHIFT | Qt::Key_Left, Qt::Key_PageUp},
        [](CoverageScale &scale) { scale.pan(-panStep); });
    addRangeAction(QStringLiteral("coverageLater"), {Qt::SHIFT | Qt::Key_Right, Qt::Key_PageDown},
        [](CoverageScale &scale) { scale.pan(panStep); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setCoverage({QDateTime::currentDateTimeUtc(), {}, {plans::PlanType::Event, {}, {}, 1}, {}});
    keepTranslated(this, [this] { say(); });
}

void CoverageView::addRangeAction(
    const QString &name, const QList<QKeySequence> &keys, std::function<void(CoverageScale &)> change)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, change = std::move(change)] {
        CoverageScale changed = m_scale;
        change(changed);
        setScale(changed);
    });
    addAction(action);
    m_actions << action;
}

void CoverageView::setCoverage(const plans::Coverage &coverage)
{
    const QString order = itemOrderId(m_current);
    m_coverage = coverage;
    m_scale.setExtent(coverage);
    m_pressed = -1;
    placeItems();
    m_current = order.isEmpty() ? -1 : itemOfOrder(order);
    updateGeometry();
    updateActions();
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT rangeChanged();
}

void CoverageView::setScale(const CoverageScale &scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    placeItems();
    updateActions();
    Q_EMIT rangeChanged();
}

QString CoverageView::rangeText() const
{
    return CoverageWords::range(m_scale.days());
}

void CoverageView::chooseOrder(const QString &orderId)
{
    const int item = orderId.isEmpty() ? -1 : itemOfOrder(orderId);
    if (item >= 0)
        setCurrentItem(item);
}

QString CoverageView::itemName(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const CoverageItem &at = m_layout.items.at(item);
    const plans::CoverageLane &lane = m_coverage.lane(at.lane);
    switch (at.kind) {
    case CoverageItem::Kind::Segment:
        return CoverageWords::name(lane.segments.at(at.index));
    case CoverageItem::Kind::Gap:
        return CoverageWords::name(lane.gaps.at(at.index), at.lane);
    case CoverageItem::Kind::Listed:
        break;
    }
    return CoverageWords::label(m_coverage.listed.at(at.index));
}

QString CoverageView::itemDescription(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const CoverageItem &at = m_layout.items.at(item);
    const plans::CoverageLane &lane = m_coverage.lane(at.lane);
    switch (at.kind) {
    case CoverageItem::Kind::Segment:
        return CoverageWords::description(lane.segments.at(at.index), m_coverage.now);
    case CoverageItem::Kind::Gap:
        return CoverageWords::description(lane.gaps.at(at.index));
    case CoverageItem::Kind::Listed:
        break;
    }
    return CoverageWords::description(m_coverage.listed.at(at.index));
}

QString CoverageView::itemOrderId(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const CoverageItem &at = m_layout.items.at(item);
    if (at.kind == CoverageItem::Kind::Listed)
        return m_coverage.listed.at(at.index).held.order.orderId;
    if (at.kind == CoverageItem::Kind::Gap)
        return {};
    return m_coverage.lane(at.lane).segments.at(at.index).held.order.orderId;
}

QRect CoverageView::itemRect(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const CoverageItem &at = m_layout.items.at(item);
    return (at.kind == CoverageItem::Kind::Listed ? at.rect : at.rect & m_layout.plot).toAlignedRect();
}

int CoverageView::itemAt(const QPoint &position) const
{
    for (int item = itemCount() - 1; item >= 0; --item) {
        if (itemRect(item).contains(position))
            return item;
    }
    return -1;
}

int CoverageView::itemOfOrder(const QString &orderId) const
{
    for (int item = 0; item < itemCount(); ++item) {
        if (itemOrderId(item) == orderId)
            return item;
    }
    return -1;
}

void CoverageView::setCurrentItem(int item)
{
    if (item < 0 || item >= itemCount())
        return;
    m_current = item;
    const CoverageItem &at = m_layout.items.at(item);
    CoverageScale scale = m_scale;
    if (at.kind == CoverageItem::Kind::Segment) {
        const plans::CoverageSegment &segment = m_coverage.lane(at.lane).segments.at(at.index);
        scale.reveal(segment.begin, segment.end);
    } else if (at.kind == CoverageItem::Kind::Gap) {
        const plans::CoverageGap &gap = m_coverage.lane(at.lane).gaps.at(at.index);
        scale.reveal(gap.begin, gap.end);
    }
    setScale(scale);
    update();
    announceCurrent();
}

void CoverageView::activateItem(int item)
{
    const QString order = itemOrderId(item);
    if (!order.isEmpty())
        Q_EMIT orderActivated(order);
}

void CoverageView::announceCurrent()
{
    if (m_current < 0 || !hasFocus())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(m_current);
    QAccessible::updateAccessibility(&focused);
}

int CoverageView::firstChoice() const
{
    for (int item = 0; item < itemCount(); ++item) {
        const CoverageItem &at = m_layout.items.at(item);
        if (at.kind == CoverageItem::Kind::Segment
            && m_coverage.lane(at.lane).segments.at(at.index).state == plans::OrderState::InForce)
            return item;
    }
    return itemCount() > 0 ? 0 : -1;
}

void CoverageView::goToLane(int step)
{
    if (m_current < 0)
        return;
    const CoverageItem &from = m_layout.items.at(m_current);
    for (int group = groupOf(from) + step; group >= 0 && group <= 2; group += step) {
        int nearest = -1;
        const auto distance
            = [&](int item) { return std::abs(m_layout.items.at(item).rect.center().x() - from.rect.center().x()); };
        for (int item = 0; item < itemCount(); ++item) {
            if (groupOf(m_layout.items.at(item)) == group && (nearest < 0 || distance(item) < distance(nearest)))
                nearest = item;
        }
        if (nearest >= 0) {
            setCurrentItem(nearest);
            return;
        }
    }
}

QSize CoverageView::sizeHint() const
{
    return {qRound(m_layout.line * 40), static_cast<int>(std::ceil(m_layout.height))};
}

QSize CoverageView::minimumSizeHint() const
{
    return {qRound(m_layout.line * 20), static_cast<int>(std::ceil(m_layout.height))};
}

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

void CoverageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        placeItems();
        updateGeometry();
    }
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

void CoverageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCoverage(painter, m_coverage, m_layout, font(), m_theme, {m_current, hasFocus()});
}

void CoverageView::resizeEvent(QResizeEvent *)
{
    placeItems();
}

void CoverageView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    CoverageScale scale = m_scale;
    if (event->modifiers() & Qt::ControlModifier) {
        const double anchor = (event->position().x() - m_layout.plot.left()) / m_layout.plot.width();
        scale.zoom(std::pow(zoomStep, turned.y() / wheelStep), qBound(0.0, anchor, 1.0));
    } else {
        const int delta = qAbs(turned.x()) > qAbs(turned.y()) ? turned.x() : turned.y();
        scale.pan(-delta / wheelStep * panStep / 2);
    }
    // At the end of time the wheel is left to whatever scrolls around the picture.
    event->setAccepted(!(scale == m_scale));
    setScale(scale);
}

void CoverageView::say()
{
    setAccessibleName(CoverageWords::title());
    setAccessibleDescription(CoverageWords::keys());
    m_actions.at(ZoomIn)->setText(tr("Zoom in"));
    m_actions.at(ZoomOut)->setText(tr("Zoom out"));
    //: Shows the months around the present day.
    m_actions.at(BackToToday)->setText(tr("Back to today"));
    //: Moves the picture to earlier months.
    m_actions.at(Earlier)->setText(tr("Earlier"));
    //: Moves the picture to later months.
    m_actions.at(Later)->setText(tr("Later"));
    placeItems();
    Q_EMIT rangeChanged();
}

void CoverageView::updateActions()
{
    m_actions.at(ZoomIn)->setEnabled(m_scale.canZoomIn());
    m_actions.at(ZoomOut)->setEnabled(m_scale.canZoomOut());
    m_actions.at(Earlier)->setEnabled(m_scale.canPanEarlier());
    m_actions.at(Later)->setEnabled(m_scale.canPanLater());
}

void CoverageView::placeItems()
{
    // How many listed plans have room depends on the width, so the current item may go.
    m_layout = layOut(m_coverage, m_scale, width(), font());
    m_current = qMin(m_current, itemCount() - 1);
    update();
}

} // namespace ui
