#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Theme;

/** An entry of a QuickList: its group's name above the first, its title with what was typed emphasised, its detail. */
class QuickDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** @param theme must outlive it */
    explicit QuickDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace ui
