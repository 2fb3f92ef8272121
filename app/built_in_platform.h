#pragma once

#include "sandbox_thread.h"
#include "secret.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace app {

/** The platform that needs no account: started when it is first wanted, with a key and a secret made for this run. */
class BuiltInPlatform : public QObject
{
    Q_OBJECT

public:
    /** @param dataFile where it keeps what was bought on it */
    explicit BuiltInPlatform(QString dataFile, QObject *parent = nullptr);
    ~BuiltInPlatform() override;

    /** Starts it, unless it runs; ends in listening() or failed(), later, also when it runs already. */
    void start();

    const QString &appKey() const { return m_appKey; }

    /** A copy of its secret, which is in memory alone. */
    plans::Secret appSecret() const { return m_appSecret.duplicate(); }

    /** Where it listens; empty before it does. */
    const QUrl &baseUrl() const { return m_baseUrl; }

    /** Its thread, once it was started. */
    const sandbox::SandboxThread *thread() const { return m_thread.get(); }

Q_SIGNALS:
    void listening(const QUrl &baseUrl);
    void failed(const QString &why);

private:
    QString m_dataFile;
    QString m_appKey;
    plans::Secret m_appSecret;
    QUrl m_baseUrl; ///< Empty while it does not run.
    std::unique_ptr<sandbox::SandboxThread> m_thread;
};

} // namespace app
