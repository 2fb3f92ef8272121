#pragma once

#include <QObject>

namespace app {

/** Tells of the signals by which a system asks programs to end: SIGTERM, SIGINT and SIGHUP. Nothing on other systems.
 */
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    /** One at a time; the application must exist. */
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();
};

} // namespace app
