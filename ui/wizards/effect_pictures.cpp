#include "effect_pictures.h"

#include "coverage_comparison.h"
#include "typography.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

EffectPictures::EffectPictures(const Theme &theme, QWidget *parent)
    : FittingArea(new QWidget, 14, parent) // One picture of a few plans.
    , m_theme(theme)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, widget()))
    , m_before(new FittingArea(new QWidget, 0, parent)) // Claims nothing, so that it decides nothing.
    , m_beforeRow(new QBoxLayout(QBoxLayout::LeftToRight, m_before->widget()))
{
    setObjectName(QStringLiteral("effectScroll"));
    m_before->hide();
    for (QBoxLayout *row : {m_row, m_beforeRow})
        row->setContentsMargins(0, 0, 0, 0);
    connect(this, &EffectPictures::wholeChanged, this, &EffectPictures::shapeChanged);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_scrolled = true; });
    // Once everything in it has its place.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &EffectPictures::showAfter, Qt::QueuedConnection);
}

CoverageComparison *EffectPictures::addComparison()
{
    auto *comparison = new CoverageComparison(m_theme, widget());
    m_comparisons << comparison;
    m_row->addWidget(comparison, 1);
    connect(comparison, &CoverageComparison::seen, this, &EffectPictures::seen);
    return comparison;
}

void EffectPictures::arrange(int spare)
{
    const bool beside = width() >= 2 * CoverageComparison::narrowest(this);
    m_before->setVisible(isWhole());
    for (QBoxLayout *row : {m_row, m_beforeRow}) {
        // A layout that is told anything asks to be arranged again.
        if (const int space = grid(this, isWhole() ? 0.5 : 1.5); row->spacing() != space)
            row->setSpacing(space);
        row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    for (CoverageComparison *comparison : std::as_const(m_comparisons)) {
        comparison->showBeforeIn(isWhole() ? m_beforeRow : nullptr);
        // Two devices that have their comparisons beside each other have no room for more.
        if (m_comparisons.size() == 1 || !beside)
            comparison->arrangeIn({width(), height() + spare});
    }
}

void EffectPictures::startAnew()
{
    m_scrolled = false;
    for (CoverageComparison *comparison : std::as_const(m_comparisons))
        comparison->forgetSeen();
}

bool EffectPictures::isAfterSeen() const
{
    return std::all_of(m_comparisons.begin(), m_comparisons.end(), [this](const CoverageComparison *comparison) {
        return !comparison->isVisibleTo(widget()) || comparison->isAfterSeen();
    });
}

/** Where not all pictures have room, those of afterwards are what is decided on. */
void EffectPictures::showAfter()
{
    // Who is within the pictures, by Tab or by hand, stays where they are.
    if (m_scrolled || widget()->isAncestorOf(QApplication::focusWidget()))
        return;
    for (const CoverageComparison *comparison : std::as_const(m_comparisons)) {
        if (!comparison->isVisibleTo(widget()) || !comparison->afterCard()->isVisibleTo(widget()))
            continue;
        verticalScrollBar()->setValue(comparison->afterCard()->mapTo(widget(), QPoint()).y());
        return;
    }
}

bool EffectPictures::eventFilter(QObject *watched, QEvent *event)
{
    const bool eaten = FittingArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        Q_EMIT shapeChanged();
    return eaten;
}

void EffectPictures::resizeEvent(QResizeEvent *event)
{
    FittingArea::resizeEvent(event);
    Q_EMIT shapeChanged();
}

} // namespace ui
