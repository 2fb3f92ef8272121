#pragma once

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desk {
class ChangeLock;
}

namespace ui {

/** Asks why changes are to be unlocked; the reason goes into the record of each of them. */
class UnlockDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param lock may go while the dialog is open, which closes it */
    explicit UnlockDialog(desk::ChangeLock &lock, QWidget *parent = nullptr);

private:
    void unlock();
    void say();

    QPointer<desk::ChangeLock> m_lock;
    QLabel *m_explanation;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    QPushButton *m_unlock;
    QPushButton *m_cancel;
};

} // namespace ui
