#pragma once

#include "status_badge.h"

class QModelIndex;

namespace ui {

/**
 * The marks beside the state of a device's plans at @p index of tables::DeviceTable, in words where they fit into
 * @p width, else as numbers.
 */
QList<Badge> marksOf(const QModelIndex &index, int width, const QFont &font);

/** The width that @p marks take beside each other, with what keeps them from what stands before them. */
int widthOf(const QList<Badge> &marks, const QFont &font);

/** Draws @p marks at the right end of @p rect, centred upright. */
void paintMarks(QPainter &painter, const QRect &rect, const QList<Badge> &marks, const QFont &font, const Theme &theme);

/** Draws the cells of how plans stand: the badge of today's state, and the marks beside it. */
class PlanStateDelegate : public BadgeDelegate
{
    Q_OBJECT

public:
    PlanStateDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace ui
