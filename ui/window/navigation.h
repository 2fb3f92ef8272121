#pragma once

#include <QFrame>
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

private:
    QPushButton *m_first = nullptr;
};

} // namespace ui
