#pragma once

#include "coverage.h"
#include "coverage_layout.h"
#include "coverage_scale.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QAction;
class QKeySequence;

namespace ui {

class Theme;
struct CoverageMarks;

/**
 * A picture of the plans of a device over time: a lane for continuous and one for event plans, today's line, gaps, and
 * beneath them the plans for which the platform gave no place.
 *
 * Items are the segments, the gaps and the listed plans with room, in reading order. Left and Right go through them,
 * Up and Down to the next lane, Home and End to the first and last; Enter, Space or a click activates. The wheel moves
 * in time, with Ctrl it zooms.
 */
class CoverageView : public QWidget
{
    Q_OBJECT

public:
    /** @param theme must outlive the view */
    explicit CoverageView(const Theme &theme, QWidget *parent = nullptr);

    /** Shows @p coverage; the visible range stays where it can, and so does the current order. */
    void setCoverage(const plans::Coverage &coverage);
    const plans::Coverage &coverage() const { return m_coverage; }

    /** Makes the item of @p orderId the current one and shows it, without activating it; nothing when it has none. */
    void chooseOrder(const QString &orderId);

    /** Notes to orders by their ids, some lines each: such orders get a mark, and their descriptions the note. */
    void setNotes(const QHash<QString, QString> &notes);

    /** Whether the coverage is drawn without colours, because it is not of today. */
    void setOld(bool old);

    /** Zoom in, zoom out, back to today, earlier, later, everything: for buttons and menus; they belong to the view. */
    const QList<QAction *> &rangeActions() const { return m_actions; }

    /** How much time is visible, in words: `8 months`. */
    QString rangeText() const;

    /** The visible range, so that two pictures can be kept in step. */
    const CoverageScale &scale() const { return m_scale; }
    void setScale(const CoverageScale &scale);

    int itemCount() const { return static_cast<int>(m_layout.items.size()); }
    QString itemName(int item) const;
    QString itemDescription(int item) const; ///< Some lines, the last ones its note.
    QString itemOrderId(int item) const; ///< Empty for gaps and for plans without an order.
    QRect itemRect(int item) const; ///< The visible part in the widget; empty outside the visible range.
    int itemAt(const QPoint &position) const; ///< -1 where there is none.
    int currentItem() const { return m_current; } ///< -1 while none was visited.
    void setCurrentItem(int item); ///< Brings it into the visible range.
    void activateItem(int item);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** A person wants to see an order. */
    void orderActivated(const QString &orderId);
    void rangeChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintRing(QPainter &painter) const;
    void paintOld(QPainter &painter, const CoverageMarks &marks) const;
    void addRangeAction(const char *name, const char *icon, const QList<QKeySequence> &keys,
        std::function<void(CoverageScale &)> change);
    void updateActions();
    void say();
    void placeItems();
    void goToLane(int step);
    int firstChoice() const;
    int itemOfOrder(const QString &orderId) const;
    void announceCurrent();
    QString factsOf(int item) const;
    QList<int> notedItems() const;

    const Theme &m_theme;
    plans::Coverage m_coverage;
    CoverageScale m_scale;
    CoverageLayout m_layout;
    QList<QAction *> m_actions;
    int m_current = -1;
    int m_pressed = -1;
    QHash<QString, QString> m_notes;
    bool m_old = false;
};

} // namespace ui
