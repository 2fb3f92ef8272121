#pragma once

#include "status_badge.h"

#include <QStyledItemDelegate>

namespace ui {

class Theme;

/** Draws a device in the list: its connection as a symbol, its name and how its plans stand; its iotId and the marks.
 */
class DeviceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DeviceDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** What stands beside the name of @p index: how the plans stand, or the connection where none was read yet. */
    static Badge chipOf(const QModelIndex &index);

    /** The height of a device in @p view. */
    static int heightFor(const QWidget *view);

private:
    const Theme &m_theme;
};

} // namespace ui
