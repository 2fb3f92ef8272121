#include "device_administrator.h"

#include "administrators.h"

namespace ui {

DeviceAdministrator::DeviceAdministrator(desk::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void DeviceAdministrator::ask(const QString &iotId)
{
    const int question = ++m_question;
    m_bindings.reset();
    QCoro::connect(m_desk.bindings(iotId), this, [this, question](desk::Result<QList<plans::Binding>> bindings) {
        if (question != m_question)
            return;
        m_bindings = std::move(bindings);
        Q_EMIT changed();
    });
}

QString DeviceAdministrator::account() const
{
    return m_bindings && *m_bindings ? plans::administratorOf(**m_bindings) : QString();
}

} // namespace ui
