#pragma once

#include "device_record.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/** What people wrote down about the device at hand; follows its record and writes into it. */
class NotesPane : public QWidget
{
    Q_OBJECT

public:
    /** @param record must outlive the pane */
    explicit NotesPane(desk::DeviceRecord &record, QWidget *parent = nullptr);

private:
    void follow();
    void say();

    desk::DeviceRecord &m_record;
    QLabel *m_title;
    QLabel *m_tags;
    QPlainTextEdit *m_notes;
    QLabel *m_state;
    QPushButton *m_retry;
};

} // namespace ui
