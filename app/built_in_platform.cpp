#include "built_in_platform.h"

#include <QRandomGenerator>
#include <QTimer>

namespace app {

namespace {

QByteArray randomText()
{
    QByteArray bytes(24, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes.toHex();
}

} // namespace

BuiltInPlatform::BuiltInPlatform(QString dataFile, QObject *parent)
    : QObject(parent)
    , m_dataFile(std::move(dataFile))
    , m_appKey(QString::fromLatin1(randomText().left(8)))
    , m_appSecret(randomText())
{
}

BuiltInPlatform::~BuiltInPlatform() = default;

void BuiltInPlatform::start()
{
    if (!m_baseUrl.isEmpty()) {
        QTimer::singleShot(0, this, [this] { Q_EMIT listening(m_baseUrl); });
        return;
    }
    sandbox::Options options;
    options.appKey = m_appKey;
    options.appSecret = m_appSecret.duplicate().bytes();
    options.scenario = QStringLiteral("demo");
    options.dataFile = m_dataFile;
    m_thread = std::make_unique<sandbox::SandboxThread>(options, this);
    connect(m_thread.get(), &sandbox::SandboxThread::listening, this, [this](const QUrl &baseUrl) {
        m_baseUrl = baseUrl;
        Q_EMIT listening(baseUrl);
    });
    connect(m_thread.get(), &sandbox::SandboxThread::failed, this, &BuiltInPlatform::failed);
    m_thread->start();
}

} // namespace app
