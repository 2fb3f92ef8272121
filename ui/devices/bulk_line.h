#pragma once

#include "bulk_reader.h"

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace ui {

class ElidedLabel;
class Theme;

/** How far the reading of many devices has come, with a way to stop; afterwards what came of it, until it is closed. */
class BulkLine : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive the line. Hidden until something is read. */
    BulkLine(desk::BulkReader &reader, const Theme &theme, QWidget *parent = nullptr);

private:
    void say();
    QString words() const;
    QString problem() const;

    desk::BulkReader &m_reader;
    const Theme &m_theme;
    ElidedLabel *m_words;
    ElidedLabel *m_reason;
    QProgressBar *m_bar;
    QToolButton *m_stop;
};

} // namespace ui
