#pragma once

#include <QLayout>

namespace ui {

/** Puts its items side by side, in as many lines as they need; to the right or in the middle if its alignment
 * says so, of its width or its height. */
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /** @param space between items and between lines, in pixels */
    explicit FlowLayout(int space, QWidget *parent = nullptr);

    /** @param space between lines alone, in pixels */
    void setLineSpacing(int space);
    ~FlowLayout() override;

    /** Adds @p widget, which takes what the others leave of its line, such as a field to search in. */
    void addStretched(QWidget *widget);

    /** Puts @p widget before the others, such as the title of a page before its tools. */
    void putFirst(QWidget *widget);

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; } // It has no use for more than its lines.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;

    /** All of them on one line. */
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /** Returns the height that is needed; moves the items only when @p move says so. */
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    QList<const QWidget *> m_stretched;
    int m_lineSpacing;
    int m_width = 0; ///< The latest one, which QLayout forgets from time to time.
};

} // namespace ui
