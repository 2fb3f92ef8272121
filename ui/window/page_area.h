#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace ui {

/**
 * Shows pages in the room there is. One that needs more height than a small screen has with large letters is scrolled,
 * so that the window never has to be higher than the screen.
 */
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    /** Takes @p pages. */
    explicit PageArea(QStackedWidget *pages, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QStackedWidget *m_pages;
};

} // namespace ui
