#pragma once

#include <QByteArray>
#include <QIODevice>

namespace linkvisual {

/**
 * A request body that can be read once and never again.
 *
 * QNetworkAccessManager silently sends a POST a second time when the connection ends before the answer, which for a
 * purchase is a second order. It cannot, when the body is sequential and not buffered: the reply then ends in
 * ContentReSendError.
 */
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_position == m_bytes.size(); }

    /** Whether the network has read any of it; while it has not, nothing of it can have been sent. */
    bool wasRead() const { return m_position > 0; }

Q_SIGNALS:
    void firstRead();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace linkvisual
