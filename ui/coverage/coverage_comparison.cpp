#include "coverage_comparison.h"

#include "coverage_view.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "theme.h"
#include "typography.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>

namespace ui {

namespace {

/** Moves the range of @p scale just far enough to see what is assumed in @p coverage. */
void revealAssumed(CoverageScale &scale, const plans::Coverage &coverage)
{
    for (const plans::CoverageLane &lane : {coverage.continuous, coverage.event}) {
        for (const plans::CoverageSegment &segment : lane.segments) {
            if (segment.assumed)
                scale.reveal(segment.begin, segment.end);
        }
    }
}

} // namespace

CoverageComparison::CoverageComparison(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_cards(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_nowTitle(plainLabel(this, QStringLiteral("muted")))
    , m_afterTitle(plainLabel(this, QStringLiteral("step-now")))
    , m_message(plainLabel(this, QStringLiteral("muted")))
    , m_now(new CoverageView(theme, this))
    , m_after(new CoverageView(theme, this))
{
    m_now->setObjectName(QStringLiteral("coverageNow"));
    m_after->setObjectName(QStringLiteral("coverageAfter"));
    m_message->setObjectName(QStringLiteral("coverageMessage"));
    m_message->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this));
    m_cards->setSpacing(grid(this));
    m_cards->addWidget(makeCard(m_nowTitle, m_now, QStringLiteral("card")), 1);
    m_cards->addWidget(makeCard(m_afterTitle, m_after, QStringLiteral("after")), 1);
    column->addLayout(m_cards);
    column->addWidget(m_message);
    connect(m_now, &CoverageView::rangeChanged, this, [this] { keepInStep(m_now, m_after); });
    connect(m_after, &CoverageView::rangeChanged, this, [this] { keepInStep(m_after, m_now); });
    keepTranslated(this, [this] { say(); });
}

QWidget *CoverageComparison::makeCard(QLabel *title, CoverageView *view, const QString &look)
{
    auto *card = new QFrame(this);
    card->setProperty("panel", look);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(grid(this, 1.5), grid(this, 0.5), grid(this, 1.5), grid(this, 0.5));
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(view);
    column->addStretch(1);
    return card;
}

void CoverageComparison::compare(const plans::Coverage &now, const plans::Coverage &after)
{
    m_now->setCoverage(now);
    m_after->setCoverage(after);
    CoverageScale scale = m_after->scale();
    scale.reset();
    revealAssumed(scale, after);
    m_after->setScale(scale);
    keepInStep(m_after, m_now);
    setMessage({});
}

int CoverageComparison::narrowest(const QWidget *widget)
{
    return grid(widget, 48);
}

void CoverageComparison::arrangeIn(const QSize &room)
{
    const int above = m_now->parentWidget()->sizeHint().height() + m_after->parentWidget()->sizeHint().height();
    const bool beside = above + m_cards->spacing() > room.height() && room.width() >= 2 * narrowest(this);
    m_cards->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CoverageComparison::setMessage(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    for (QWidget *view : {m_now, m_after})
        view->parentWidget()->setVisible(message.isEmpty());
}

void CoverageComparison::setDeviceName(const QString &name)
{
    m_deviceName = name;
    say();
}

void CoverageComparison::say()
{
    if (m_deviceName.isEmpty()) {
        m_nowTitle->setText(tr("Now"));
        m_afterTitle->setText(tr("After"));
    } else {
        //: Title of a coverage picture; %1 a device's name.
        m_nowTitle->setText(tr("%1 now").arg(m_deviceName));
        //: Title of a coverage picture; %1 a device's name.
        m_afterTitle->setText(tr("%1 after").arg(m_deviceName));
    }
    m_now->parentWidget()->setAccessibleName(m_nowTitle->text());
    m_after->parentWidget()->setAccessibleName(m_afterTitle->text());
}

void CoverageComparison::keepInStep(const CoverageView *from, CoverageView *to)
{
    if (to->scale() != from->scale())
        to->setScale(from->scale());
}

} // namespace ui
