#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>
#include <QString>

/** Somebody on the private bus who hears every call and answers when the test wants it, if ever. */
class MuteService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    /** @param name the bus name that it takes */
    explicit MuteService(const QString &name);
    ~MuteService() override;

    /** The number of calls that wait for an answer. */
    qsizetype waiting() const { return m_calls.size(); }

    /** Answers everything that waits, and whatever comes after, with a D-Bus error. */
    void refuseAll();

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QString m_name;
    QDBusConnection m_connection;
    QList<QDBusMessage> m_calls;
    bool m_refusing = false;
};
