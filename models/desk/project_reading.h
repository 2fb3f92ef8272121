#pragma once

#include <QObject>

namespace desk {

/** How far the reading of a project's devices has come, and the way to stop it; shared by who reads and who looks. */
class ProjectReading : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** How many products were read to the end. */
    int products() const { return m_products; }

    /** How many devices have come so far. */
    int devices() const { return m_devices; }

    bool isStopped() const { return m_stopped; }

    /** No further page is asked for; what has come until then is the result. */
    void stop() { m_stopped = true; }

    void countDevices(qsizetype more)
    {
        m_devices += static_cast<int>(more);
        Q_EMIT changed();
    }

    void countProduct()
    {
        ++m_products;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    int m_products = 0;
    int m_devices = 0;
    bool m_stopped = false;
};

} // namespace desk
