#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Theme;

/** Draws a device in the list: its connection as a symbol and a word, its name, and its iotId. */
class DeviceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DeviceDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** The height of a device in @p view. */
    static int heightFor(const QWidget *view);

private:
    const Theme &m_theme;
};

} // namespace ui
