#pragma once

#include "client.h"

#include <QFrame>

class QLabel;

namespace ui {

class ElidedLabel;

/** The last line of the window: the latest answer, what is on its way, the clock, and the zone of all times. */
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /** Watches @p client, which must outlive the line or forget(). */
    void watch(linkvisual::Client &client);

    /** Watches nobody any more. */
    void forget();

private:
    void say();

    linkvisual::Client *m_client = nullptr;
    std::optional<linkvisual::CallReport> m_last;
    int m_inFlight = 0;
    std::chrono::milliseconds m_skew{0};
    QLabel *m_answer;
    ElidedLabel *m_flight;
    ElidedLabel *m_clock;
    QLabel *m_zone;
};

} // namespace ui
