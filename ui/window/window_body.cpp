#include "window_body.h"

#include "navigation.h"
#include "typography.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui {

WindowBody::WindowBody(Navigation *navigation, QWidget *pages, QWidget *parent)
    : QWidget(parent)
    , m_navigation(navigation)
    , m_pages(pages)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
}

QSize WindowBody::minimumSizeHint() const
{
    const QSize pages = m_pages->minimumSizeHint();
    return {
        m_navigation->widthWith(false) + pages.width(), qMax(m_navigation->minimumSizeHint().height(), pages.height())};
}

void WindowBody::fit()
{
    constexpr double comfortable = 76; // Steps of the grid: what has more room for pages has room for words.
    m_navigation->showWords(m_navigation->widthWith(true) + grid(this, comfortable) <= width());
}

bool WindowBody::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void WindowBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace ui
