#pragma once

#include <QFrame>
#include <QHash>
#include <QList>

class QAction;
class QPushButton;

namespace ui {

/** The pages of the program, one below the other; only those that work. */
class Navigation : public QFrame
{
    Q_OBJECT

public:
    /** @param pages one action a page; the first is the one shown */
    explicit Navigation(const QList<QAction *> &pages, QWidget *parent = nullptr);

    /** Marks the first page as the one shown. */
    void showFirst();

    /** How wide it is with words beside the icons, or without them, in pixels. */
    int widthWith(bool words) const;

    /** Shows the words of the pages, or their icons alone. */
    void showWords(bool words);

    QSize sizeHint() const override;

private:
    void say();

    QHash<QPushButton *, QAction *> m_pages; ///< What each button shows.
    QPushButton *m_first = nullptr;
    bool m_words = true;
};

} // namespace ui
