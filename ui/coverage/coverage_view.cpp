#include "coverage_view.h"

#include "actions_menu.h"
#include "coverage_accessible.h"
#include "coverage_painting.h"
#include "coverage_words.h"
#include "keep_translated.h"
#include "key_names.h"
#include "low_window.h"
#include "symbolic_icon.h"
#include "theme.h"

#include <QAccessible>
#include <QAction>
#include <QKeySequence>
#include <QPainter>

#include <cmath>

namespace ui {

namespace {

enum RangeAction { ZoomIn, ZoomOut, BackToToday, Earlier, Later, Everything };

/** Takes the colours out and leaves how light each point is, so that everything can be read as before. */
QImage withoutColours(QImage image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(line[x]);
            line[x] = qRgba(grey, grey, grey, qAlpha(line[x]));
        }
    }
    return image;
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
    offerActions(this);
    addRangeAction("coverageZoomIn", "zoom-in", {Qt::Key_Plus, Qt::Key_Equal, QKeySequence::ZoomIn},
        [](CoverageScale &scale) { scale.zoom(coverageZoomStep); });
    addRangeAction("coverageZoomOut", "zoom-out", {Qt::Key_Minus, QKeySequence::ZoomOut},
        [](CoverageScale &scale) { scale.zoom(1 / coverageZoomStep); });
    addRangeAction("coverageToday", "today", {Qt::Key_0}, [](CoverageScale &scale) { scale.reset(); });
    addRangeAction("coverageEarlier", "previous", {Qt::SHIFT | Qt::Key_Left, Qt::Key_PageUp},
        [](CoverageScale &scale) { scale.pan(-coveragePanStep); });
    addRangeAction("coverageLater", "next", {Qt::SHIFT | Qt::Key_Right, Qt::Key_PageDown},
        [](CoverageScale &scale) { scale.pan(coveragePanStep); });
    addRangeAction(
        "coverageEverything", "fit", {Qt::Key_9, Qt::Key_Asterisk}, [](CoverageScale &scale) { scale.fit(); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setCoverage({QDateTime::currentDateTimeUtc(), {}, {plans::PlanType::Event, {}, {}, 1}, {}});
    keepTranslated(this, [this] { say(); });
}

void CoverageView::addRangeAction(
    const char *name, const char *icon, const QList<QKeySequence> &keys, std::function<void(CoverageScale &)> change)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setIcon(symbolicIcon(m_theme, QLatin1StringView(icon)));
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

void CoverageView::setNotes(const QHash<QString, QString> &notes)
{
    m_notes = notes;
    update();
}

void CoverageView::setOld(bool old)
{
    m_old = old;
    update();
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
    return {qRound(m_layout.line * 16), static_cast<int>(std::ceil(m_layout.height))};
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
    const CoverageMarks marks{m_current, hasFocus(), notedItems()};
    QPainter painter(this);
    if (m_old)
        paintOld(painter, marks);
    else
        paintCoverage(painter, m_coverage, m_layout, font(), m_theme, marks);
    if (hasFocus())
        paintRing(painter);
}

/** As around a table: the picture may have nothing in it, or not in its sight, that could be marked. */
void CoverageView::paintRing(QPainter &painter) const
{
    const double width = m_layout.line / 8;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(QStringLiteral("accent")), width));
    const QRectF edge = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(edge, m_layout.line / 4, m_layout.line / 4);
}

void CoverageView::paintOld(QPainter &painter, const CoverageMarks &marks) const
{
    const qreal ratio = devicePixelRatioF();
    QImage image((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    {
        QPainter onImage(&image);
        paintCoverage(onImage, m_coverage, m_layout, font(), m_theme, marks);
    }
    painter.drawImage(QPoint(), withoutColours(std::move(image)));
}

void CoverageView::resizeEvent(QResizeEvent *)
{
    placeItems();
}

void CoverageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    placeItems();
}

/** A window that becomes low or high has another picture, of the same width. */
bool CoverageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        placeItems();
    return QWidget::eventFilter(watched, event);
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
    //: Shows all plans from the first to the last.
    m_actions.at(Everything)->setText(tr("Show everything"));
    for (QAction *action : std::as_const(m_actions)) {
        const QString key = keyName(action->shortcut());
        //: Tooltip: %1 what a button does, %2 its key.
        action->setToolTip(tr("%1 (%2)").arg(action->text(), key));
    }
    placeItems();
    Q_EMIT rangeChanged();
}

void CoverageView::updateActions()
{
    m_actions.at(ZoomIn)->setEnabled(m_scale.canZoomIn());
    m_actions.at(ZoomOut)->setEnabled(m_scale.canZoomOut());
    m_actions.at(Everything)->setEnabled(m_scale.canZoomOut());
    m_actions.at(Earlier)->setEnabled(m_scale.canPanEarlier());
    m_actions.at(Later)->setEnabled(m_scale.canPanLater());
}

void CoverageView::placeItems()
{
    // How many listed plans have room depends on the width, so the current item may go.
    const double before
        = std::exchange(m_layout, layOut(m_coverage, m_scale, width(), font(), isWindowLow(this))).height;
    if (m_layout.height != before)
        updateGeometry();
    m_current = qMin(m_current, itemCount() - 1);
    update();
}

} // namespace ui
