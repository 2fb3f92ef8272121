#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace ui {

/** Lets text cursors stand still when nobody has typed or clicked for a while, so that a window at rest needs no
 * processor. */
class CalmCursor : public QObject
{
    Q_OBJECT

public:
    /** Watches the application, which must exist. @param rest how long nobody must have typed or clicked */
    explicit CalmCursor(std::chrono::milliseconds rest = std::chrono::seconds(10), QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wake();

    int m_flashTime; ///< Milliseconds, as the system has it; 0 where cursors never blink.
    bool m_calm = false;
    QTimer m_rest;
};

} // namespace ui
