#pragma once

#include <QProgressBar>
#include <QTimer>

namespace ui {

/** A thin line that moves while something is waited for; silent for the first 100 ms. Keeps its room when idle. */
class BusyLine : public QProgressBar
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void setBusy(bool busy);

private:
    QTimer m_patience;
};

} // namespace ui
