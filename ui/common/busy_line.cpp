#include "busy_line.h"

namespace ui {

BusyLine::BusyLine(QWidget *parent)
    : QProgressBar(parent)
{
    setProperty("thin", true);
    setTextVisible(false);
    setRange(0, 0);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(100));
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void BusyLine::setBusy(bool busy)
{
    if (busy) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    hide();
}

} // namespace ui
