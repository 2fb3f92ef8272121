#pragma once

#include <QScrollArea>

namespace ui {

/**
 * Shows a page in the room there is. One that needs more height than a small screen has with large letters is scrolled,
 * so that the window never has to be higher than the screen; what has the keyboard is kept in sight.
 */
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    /** Takes @p page; of a QStackedWidget, the page that is shown counts. */
    explicit PageArea(QWidget *page, QWidget *parent = nullptr);

    /** Its size hint has the least height: QWizard takes what words that wrap would like for what they need. */
    void claimNoHeight();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    bool isSeen(const QWidget *part, const QRect &view) const;
    void follow(QWidget *focused);
    void keepInSight(const QRect &view);
    QSize needed(int width) const;
    void unfoldParts(int room);

    QWidget *m_page;
    bool m_claims = true; ///< The height of the page, as its size hint.
};

} // namespace ui
