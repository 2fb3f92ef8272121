#pragma once

#include <QScrollArea>

namespace ui {

/** Shows its widget whole wherever there is room for it, and takes no more; only what is too long is scrolled. */
class FittingArea : public QScrollArea
{
    Q_OBJECT

public:
    /** @param claimed so many steps of the grid of its height it claims from others */
    FittingArea(QWidget *content, int claimed, QWidget *parent = nullptr);

    /** As high as the content is in the present width, as far as it may claim that from others. */
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /** How high what is in it is, in the present width, in pixels. */
    int contentHeight() const;

    /** What it claims of its height while it is not whole, in pixels. */
    int claimedHeight() const;

    /** Claims all of its height, if @p whole says so: what it stands in is scrolled as a whole. */
    void setWhole(bool whole);

    bool isWhole() const { return m_whole; }

Q_SIGNALS:
    void wholeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();

    int m_claimed;
    QWidget *m_edge; ///< Around all while the keys scroll it.
    bool m_whole = false;
};

} // namespace ui
