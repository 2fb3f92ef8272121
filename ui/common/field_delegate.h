#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Theme;

/** Draws a field and its label: the value over as many lines as it needs, with the label above where there is no
 * room beside. */
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** Draws both; they stand on one line of writing, whatever letters they have. */
    FieldDelegate(const Theme &theme, int labelColumn, int valueColumn, QObject *parent);

    void setStacked(bool stacked) { m_stacked = stacked; }

    /** The height that the value @p index needs in a column of @p width. */
    int heightFor(const QWidget *view, const QModelIndex &index, int width) const;

    /** The column of labels is as wide as these, their edge and a gap. */
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    int m_labelColumn;
    int m_valueColumn;
    bool m_stacked = false;
};

} // namespace ui
