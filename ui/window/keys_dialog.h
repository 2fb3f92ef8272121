#pragma once

#include <QDialog>

class QAction;
class QGridLayout;

namespace ui {

/** The keys of the program. */
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(QList<QAction *> actions, QWidget *parent);

private:
    void say();

    QList<QAction *> m_actions;
    QGridLayout *m_rows;
};

} // namespace ui
