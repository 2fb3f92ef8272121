#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

/** A certificate authority made for one test run, and certificates of it, good and bad. */
class TestCertificates
{
public:
    /** Makes the authority; isValid() tells whether `openssl` was there to do it. */
    TestCertificates();

    bool isValid() const { return !m_authority.isNull(); }

    /** The authority, to be trusted by a test or not. */
    const QSslCertificate &authority() const { return m_authority; }

    /**
     * What a server needs to call itself @p host.
     *
     * @param host a name or an address
     * @param days its validity from now; negative: it ended that many days ago
     */
    QSslConfiguration server(const QString &host, int days = 1) const;

    /** The same, signed by nobody but itself. */
    QSslConfiguration selfSigned(const QString &host) const;

private:
    bool run(const QStringList &arguments) const;
    QSslConfiguration configuration(const QString &name) const;
    QString path(const QString &name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
    QSslCertificate m_authority;
};
