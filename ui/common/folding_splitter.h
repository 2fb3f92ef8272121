#pragma once

#include <QSplitter>

namespace ui {

/**
 * A list and what is chosen in it: side by side, or one below the other where there is not the width for both. In a low
 * window the list then fills the sight of the page that both are scrolled with, and what is scrolled by itself in them
 * has most of it: nothing scrolls in a slit.
 */
class FoldingSplitter : public QSplitter
{
    Q_OBJECT

public:
    /** Takes both; they share the width in the proportion of @p listShare to @p detailShare. */
    FoldingSplitter(QWidget *list, int listShare, QWidget *detail, int detailShare, QWidget *parent = nullptr);

    /** Beside the other, the list has at least so many steps of the grid, though it could be narrower. */
    void setLeastBeside(double steps);

    bool isFolded() const { return orientation() == Qt::Vertical; }

    /** How wide each is side by side, also while one is below the other. */
    QByteArray saveSides() const;

    /** Restores what saveSides() gave; anything else changes nothing. */
    void restoreSides(const QByteArray &sides);

    /** Asks for the width of both side by side. */
    QSize sizeHint() const override;

    /** The width of the wider one is enough. */
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    void shareHeight();
    void fillSight();
    int widthOfBoth() const;

    QByteArray m_sides; ///< While it is folded.
    double m_leastBeside = 0; ///< Of the list.
};

} // namespace ui
