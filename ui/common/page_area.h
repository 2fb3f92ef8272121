#pragma once

#include <QPointer>
#include <QScrollArea>

namespace ui {

class FittingArea;

/**
 * Shows a page in the room there is. One that needs more height than a small screen has with large letters is scrolled,
 * so that the window never has to be higher than the screen.
 */
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    /** Takes @p page; of a QStackedWidget, the page that is shown counts. */
    explicit PageArea(QWidget *page, QWidget *parent = nullptr);

    /** What @p part is scrolled in, or nothing. */
    static PageArea *around(const QWidget *part);

    /** Its size hint has the least height: QWizard takes what words that wrap would like for what they need. */
    void claimNoHeight();

    /** Brings what gets the keyboard, unless it was clicked, into sight from here on. */
    void followFocus();

    /**
     * Shows @p part of the page, and goes on to do so until a person scrolls or another is wanted; nullptr: none. Where
     * the area is itself on a page that is scrolled, it comes into sight there.
     */
    void bringIntoSight(QWidget *part);

    /** How much lower it could be with all of the page in sight, in pixels; less than nothing where it is scrolled. */
    int freeRoom() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** The page has its place in another room, or has another height. */
    void fitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void keepInSight();
    QSize needed(int width) const;
    QList<FittingArea *> parts() const;
    int wholeHeight() const;

    QWidget *m_page;
    QPointer<QWidget> m_kept; ///< Part of the page that stays in sight, whatever comes above it.
    bool m_claims = true; ///< The height of the page, as its size hint.
};

} // namespace ui
