#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Theme;

/** Draws the value of a field over as many lines as it needs, with its label above where there is no room beside. */
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** @param labelColumn where in the same row the label is */
    FieldDelegate(const Theme &theme, int labelColumn, QObject *parent);

    void setStacked(bool stacked) { m_stacked = stacked; }

    /** The height that the value @p index needs in a column of @p width. */
    int heightFor(const QWidget *view, const QModelIndex &index, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    int m_labelColumn;
    bool m_stacked = false;
};

} // namespace ui
