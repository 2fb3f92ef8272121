#pragma once

#include "book_device.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class FittingArea;

/** What would be lost if what is worked with were left now. */
struct Unfinished {
    bool change = false; ///< A wizard is open with a change of which nothing was sent.
    bool replacement = false; ///< A device is being replaced, order by order.
    bool import = false; ///< Devices are being chosen for, or brought into, the book.
    bool tableSaving = false;
    int readSoFar = 0; ///< Of many devices whose plans are being read;
    int readTotal = 0; ///< none when they are not.
    QList<plans::BookDevice> notes; ///< Devices whose notes the book did not take.

    /** Whether nothing would be lost. */
    bool isEmpty() const
    {
        return !change && !replacement && !import && !tableSaving && readTotal == 0 && notes.isEmpty();
    }
};

/** Asks before something unfinished is left: says what it is, and lets a person stay or go. */
class LeaveDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param where the profile that is to be worked with; empty: the program is to end */
    LeaveDialog(Unfinished unfinished, QString where, QWidget *parent);

    /** Something of what would be lost is another by now. */
    void setUnfinished(const Unfinished &unfinished);

Q_SIGNALS:
    /** A person wants to leave all the same. */
    void leaveWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void say();
    void fit();
    QStringList lines() const;
    void copyNotes();

    Unfinished m_unfinished;
    QString m_where;
    QLabel *m_question;
    QLabel *m_lines;
    FittingArea *m_area; ///< Of the lines.
    QPushButton *m_copy;
    QPushButton *m_leave;
    QPushButton *m_stay;
    bool m_copied = false;
};

} // namespace ui
