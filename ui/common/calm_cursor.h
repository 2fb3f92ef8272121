#pragma once

#include <QObject>
#include <QTimer>

namespace ui {

/** Lets text cursors stand still when nobody has typed or clicked for a while, so that a window at rest needs no
 * processor. */
class CalmCursor : public QObject
{
    Q_OBJECT

public:
    /** Watches the application, which must exist. */
    explicit CalmCursor(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wake();

    int m_flashTime; ///< Milliseconds, as the system has it; 0 where cursors never blink.
    bool m_calm = false;
    QTimer m_rest;
};

} // namespace ui
