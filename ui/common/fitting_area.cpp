#include "fitting_area.h"

#include "typography.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyleOptionFocusRect>

namespace ui {

namespace {

/** Says where the focus is: an area without a frame would not. */
class FocusEdge final : public QWidget
{
public:
    explicit FocusEdge(QWidget *area)
        : QWidget(area)
    {
        setObjectName(QStringLiteral("focusEdge"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect();
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
};

} // namespace

FittingArea::FittingArea(QWidget *content, int claimed, QWidget *parent)
    : QScrollArea(parent)
    , m_claimed(claimed)
    , m_edge(new FocusEdge(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setWidget(content);
    // A stop of Tab only while there is something to scroll.
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int most) { setFocusPolicy(most > 0 && !m_whole ? Qt::StrongFocus : Qt::NoFocus); });
    content->installEventFilter(this);
}

int FittingArea::contentHeight() const
{
    const bool wraps = widget()->hasHeightForWidth() && viewport()->width() > 0;
    const int height = wraps ? widget()->heightForWidth(viewport()->width()) : widget()->sizeHint().height();
    return qMax(height, widget()->minimumSizeHint().height()); // Less than that it never gets.
}

QSize FittingArea::sizeHint() const
{
    return {widget()->minimumSizeHint().width(), m_whole ? contentHeight() : claimedHeight()};
}

int FittingArea::claimedHeight() const
{
    return qMin(contentHeight(), grid(this, m_claimed));
}

void FittingArea::setWhole(bool whole)
{
    if (whole == m_whole)
        return;
    m_whole = whole;
    // Layouts round: a pixel that is missing is nothing to scroll to.
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
    Q_EMIT wholeChanged();
}

void FittingArea::fit()
{
    setMaximumHeight(contentHeight());
    updateGeometry();
}

bool FittingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void FittingArea::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_edge->raise();
    m_edge->show();
}

void FittingArea::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_edge->hide();
}

void FittingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_edge->setGeometry(rect());
    if (event->size().width() != event->oldSize().width())
        fit(); // Words that wrap elsewhere need another height.
}

} // namespace ui
