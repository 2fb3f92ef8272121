#pragma once

#include "desk.h"

#include <QObject>

namespace ui {

/** Asks the platform who administers a device, before something is changed that belongs to that account. */
class DeviceAdministrator : public QObject
{
    Q_OBJECT

public:
    /** @param desk must outlive it */
    explicit DeviceAdministrator(desk::Desk &desk, QObject *parent = nullptr);

    /** Asks anew; answers to earlier questions are dropped. */
    void ask(const QString &iotId);

    /** Whether the platform has answered, or has said why it does not. */
    bool isAsked() const { return m_bindings.has_value(); }

    /** Whether it is certain that no account has bound the device. */
    bool isNobody() const { return m_bindings && *m_bindings && (*m_bindings)->isEmpty(); }

    /** The account; empty while it is asked for, where it was not told, and where there is none. */
    QString account() const;

Q_SIGNALS:
    /** The platform has answered. */
    void changed();

private:
    desk::Desk &m_desk;
    std::optional<desk::Result<QList<plans::Binding>>> m_bindings; ///< Nothing while it is asked for.
    int m_question = 0; ///< The number of the latest question.
};

} // namespace ui
