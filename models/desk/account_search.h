#pragma once

#include "device.h"

#include <QList>
#include <QObject>

namespace desk {

/** How far looking through the accounts has come, and the way to stop it; shared by who reads and who looks. */
class AccountSearch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** How many accounts were looked at. */
    int looked() const { return m_looked; }

    bool isStopped() const { return m_stopped; }

    /** Nothing more is asked after the answer on its way; what was found until then is the result. */
    void stop() { m_stopped = true; }

    void count(int more)
    {
        m_looked += more;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    int m_looked = 0;
    bool m_stopped = false;
};

/** What looking through the accounts has brought. */
struct FoundAccounts {
    QList<plans::Account> accounts;
    int looked = 0; ///< How many were looked at.
    bool complete = true; ///< Whether these were all: neither stopped nor too many.
};

/**
 * Whether @p account is what a caller names: its phone, e-mail, login name, nickname or identity contains @p text,
 * whatever the case; of phone numbers neither spaces nor hyphens nor the country's 86 count.
 */
bool isMeantBy(const plans::Account &account, const QString &text);

} // namespace desk
