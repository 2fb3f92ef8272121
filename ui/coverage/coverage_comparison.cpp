#include "coverage_comparison.h"

#include "coverage_view.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "theme.h"
#include "typography.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QLabel>

#include <algorithm>

namespace ui {

namespace {

/** Whether @p lane has @p segment as well, in whatever row. */
bool has(const plans::CoverageLane &lane, plans::CoverageSegment segment)
{
    return std::any_of(lane.segments.begin(), lane.segments.end(), [&](const plans::CoverageSegment &other) {
        segment.row = other.row;
        return segment == other;
    });
}

/** Shows, with the present moment, whatever one of both has that the other has not. */
void includeDifferences(CoverageScale &scale, const plans::Coverage &now, const plans::Coverage &after)
{
    QDateTime begin = now.now;
    QDateTime end = now.now;
    for (const auto &[one, other] : {std::pair(&now, &after), std::pair(&after, &now)}) {
        for (const plans::PlanType type : {plans::PlanType::Continuous, plans::PlanType::Event}) {
            for (const plans::CoverageSegment &segment : one->lane(type).segments) {
                if (has(other->lane(type), segment))
                    continue;
                begin = qMin(begin, segment.begin);
                end = qMax(end, segment.end);
            }
        }
    }
    scale.include(begin, end);
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
    m_after->installEventFilter(this);
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
    const bool isAnother
        = after.continuous != m_after->coverage().continuous || after.event != m_after->coverage().event;
    m_now->setCoverage(now);
    m_after->setCoverage(after);
    if (isAnother)
        forgetSeen();
    CoverageScale scale = m_after->scale();
    scale.reset();
    includeDifferences(scale, now, after);
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

const QWidget *CoverageComparison::afterCard() const
{
    return m_after->parentWidget();
}

void CoverageComparison::showBeforeIn(QBoxLayout *layout)
{
    QBoxLayout *wanted = layout != nullptr ? layout : m_cards;
    QWidget *before = m_now->parentWidget();
    if (wanted->indexOf(before) >= 0)
        return;
    // Out of the one it is in, which need not be told: a layout forgets what gets another parent.
    if (layout != nullptr) {
        layout->addWidget(before, 1);
        return;
    }
    m_cards->insertWidget(0, before, 1);
    before->lower(); // Tab comes to it first as well.
}

bool CoverageComparison::isAfterSeen() const
{
    // What is in sight now need not be painted first: it would be missing for a moment in every new size.
    const QRect whole = m_after->rect();
    return afterCard()->isHidden() || (!whole.isEmpty() && QRegion(whole).subtracted(m_seen + sight()).isEmpty());
}

void CoverageComparison::forgetSeen()
{
    m_seen = sight();
}

/** What of the picture of afterwards is in sight now, over all of its width: a scroll bar may lie over its edge. */
QRegion CoverageComparison::sight() const
{
    const QRect sight = m_after->visibleRegion().boundingRect();
    return {0, sight.top(), QWIDGETSIZE_MAX, sight.height()};
}

void CoverageComparison::setVisible(bool visible)
{
    QWidget::setVisible(visible);
    m_now->parentWidget()->setVisible(visible && !afterCard()->isHidden()); // It may stand elsewhere.
}

bool CoverageComparison::eventFilter(QObject *watched, QEvent *event)
{
    // What was seen of it is in pixels that are others now.
    if (watched == m_after && event->type() == QEvent::Resize && !m_seen.isEmpty()) {
        m_seen = {};
        Q_EMIT seen();
    }
    // Whatever brings it into sight, it is painted then.
    if (watched == m_after && event->type() == QEvent::Paint) {
        const QRegion more = sight().subtracted(m_seen);
        m_seen += more;
        if (!more.isEmpty())
            Q_EMIT seen();
    }
    return QWidget::eventFilter(watched, event);
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
