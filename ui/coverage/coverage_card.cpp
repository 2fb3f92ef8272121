#include "coverage_card.h"

#include "busy_line.h"
#include "change_words.h"
#include "coverage_view.h"
#include "coverage_words.h"
#include "elided_label.h"
#include "error_words.h"
#include "keep_translated.h"
#include "old_look.h"
#include "plain_text.h"
#include "theme.h"
#include "typography.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using State = desk::DeviceReading::State;

CoverageCard::CoverageCard(const desk::DeviceReader &reader, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_reader(reader)
    , m_title(plainLabel(this))
    , m_range(plainLabel(this, QStringLiteral("muted")))
    , m_note(new ElidedLabel(this))
    , m_busy(new BusyLine(this))
    , m_view(new CoverageView(theme, this))
    , m_buttons(makeRangeButtons())
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_words(new QHBoxLayout)
{
    setProperty("panel", QStringLiteral("card"));
    m_title->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    m_note->setObjectName(QStringLiteral("coverageNote"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_view->setObjectName(QStringLiteral("coverageView"));
    m_busy->setObjectName(QStringLiteral("coverageBusy"));
    m_range->setObjectName(QStringLiteral("coverageRange"));
    m_words->setSpacing(grid(this));
    m_words->addWidget(m_title);
    m_words->addWidget(m_note, 1);
    m_words->addWidget(m_range);
    m_top->setContentsMargins(grid(this, 1.5), grid(this, 0.5), grid(this), 0);
    m_top->setSpacing(grid(this));
    m_top->addLayout(m_words, 1);
    m_top->addWidget(m_buttons, 0, Qt::AlignRight);
    auto *picture = new QVBoxLayout;
    picture->setContentsMargins(grid(this, 1.5), 0, grid(this, 1.5), grid(this, 0.5));
    picture->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    const int edge = frameWidth();
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addWidget(m_busy);
    column->addLayout(picture);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&reader, &desk::DeviceReader::changed, this, &CoverageCard::follow);
    connect(m_view, &CoverageView::orderActivated, this, &CoverageCard::orderActivated);
    connect(m_view, &CoverageView::rangeChanged, this, [this] { m_range->setText(m_view->rangeText()); });
    keepTranslated(this, [this] { say(); });
}

QWidget *CoverageCard::makeRangeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction *action : m_view->rangeActions()) {
        auto *button = new QToolButton(buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        row->addWidget(button);
    }
    return buttons;
}

QSize CoverageCard::minimumSizeHint() const
{
    const QMargins edges = m_top->contentsMargins();
    const int narrow = edges.left() + edges.right() + 2 * frameWidth()
        + qMax(m_words->minimumSize().width(), qMax(m_view->minimumSizeHint().width(), m_buttons->sizeHint().width()));
    const QSize least = QFrame::minimumSizeHint();
    return {qMin(narrow, least.width()), least.height()};
}

bool CoverageCard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        placeButtons();
    return QFrame::event(event);
}

/** Beside the words where there is room, or below them. */
void CoverageCard::placeButtons()
{
    const QMargins edges = m_top->contentsMargins();
    const int needed = edges.left() + m_words->minimumSize().width() + m_top->spacing() + m_buttons->sizeHint().width()
        + edges.right() + 2 * frameWidth();
    m_top->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CoverageCard::chooseOrder(const QString &orderId)
{
    m_chosen = orderId;
    m_view->chooseOrder(orderId);
}

void CoverageCard::follow()
{
    const desk::DeviceReading &reading = m_reader.reading();
    if (reading.iotId != m_iotId) {
        m_iotId = reading.iotId;
        CoverageScale scale = m_view->scale();
        scale.reset();
        m_view->setScale(scale);
        m_drawn = {};
    }
    m_busy->setBusy(reading.state == State::Reading);
    if (reading.snapshot) {
        m_view->setCoverage(plans::coverageOf(
            reading.snapshot->orders, reading.snapshot->freePlan, m_reader.now(), m_reader.daysKept()));
        // Only another reading may move the picture to the chosen order.
        if (m_drawn != reading.snapshot->readAt)
            m_view->chooseOrder(m_chosen);
        m_drawn = reading.snapshot->readAt;
    }
    m_view->setOld(reading.isOld());
    showOld(this, reading.isOld());
    say();
}

void CoverageCard::say()
{
    const desk::DeviceReading &reading = m_reader.reading();
    m_title->setText(CoverageWords::title());
    const bool shown = reading.snapshot.has_value();
    m_view->setVisible(shown);
    m_range->setVisible(shown);
    m_buttons->setVisible(shown);
    m_range->setText(m_view->rangeText());
    m_view->setNotes(ChangeWords::notes(reading.changes));
    if (!shown)
        m_note->setFullText(
            reading.state == State::Failed ? tr("Not read: nothing is known from before.") : tr("Reading all orders…"));
    else if (reading.freePlanError)
        m_note->setFullText(tr("Without the free plan: %1").arg(ErrorWords::describe(*reading.freePlanError).title));
    else
        m_note->setFullText({});
}

} // namespace ui
