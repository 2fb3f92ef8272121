#include "coverage_view.h"

#include "coverage_accessible.h"
#include "coverage_painting.h"
#include "coverage_words.h"
#include "keep_translated.h"
#include "theme.h"

#include <QAccessible>
#include <QAction>
#include <QKeySequence>
#include <QPainter>

#include <cmath>

namespace ui {

namespace {

enum RangeAction { ZoomIn, ZoomOut, BackToToday, Earlier, Later };

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
        [](CoverageScale &scale) { scale.zoom(coverageZoomStep); });
    addRangeAction(QStringLiteral("coverageZoomOut"), {Qt::Key_Minus, QKeySequence::ZoomOut},
        [](CoverageScale &scale) { scale.zoom(1 / coverageZoomStep); });
    addRangeAction(QStringLiteral("coverageToday"), {Qt::Key_0}, [](CoverageScale &scale) { scale.reset(); });
    addRangeAction(QStringLiteral("coverageEarlier"), {Qt::SHIFT | Qt::Key_Left, Qt::Key_PageUp},
        [](CoverageScale &scale) { scale.pan(-coveragePanStep); });
    addRangeAction(QStringLiteral("coverageLater"), {Qt::SHIFT | Qt::Key_Right, Qt::Key_PageDown},
        [](CoverageScale &scale) { scale.pan(coveragePanStep); });
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

QSize CoverageView::sizeHint() const
{
    return {qRound(m_layout.line * 40), static_cast<int>(std::ceil(m_layout.height))};
}

QSize CoverageView::minimumSizeHint() const
{
    return {qRound(m_layout.line * 20), static_cast<int>(std::ceil(m_layout.height))};
}

void CoverageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        placeItems();
        updateGeometry();
    }
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
