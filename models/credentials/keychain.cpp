#include "keychain.h"

#include <QCoroSignal>
#include <QTimer>

namespace credentials {

using plans::Secret;

namespace {

QCoro::Task<KeychainAnswer> answerOf(std::shared_ptr<KeychainRequest> request)
{
    if (!request->isAnswered())
        co_await qCoro(request.get(), &KeychainRequest::answered);
    co_return request->takeAnswer();
}

QCoro::Task<KeychainResult<void>> doneOf(std::shared_ptr<KeychainRequest> request)
{
    const KeychainAnswer answer = co_await answerOf(std::move(request));
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return KeychainResult<void>();
}

} // namespace

Keychain::Keychain(QString service, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_limit(limit)
{
}

Keychain::~Keychain()
{
    if (m_running)
        m_waiting.push_back(m_running);
    for (const std::shared_ptr<KeychainRequest> &request : m_waiting)
        request->answer(tl::unexpected(KeychainError{KeychainErrorKind::Failed, QStringLiteral("the program ends")}));
}

QCoro::Task<KeychainResult<Secret>> Keychain::read(QUuid profileId)
{
    return answerOf(begin(KeychainRequest::Kind::Read, profileId, Secret()));
}

QCoro::Task<KeychainResult<void>> Keychain::store(QUuid profileId, Secret secret)
{
    return doneOf(begin(KeychainRequest::Kind::Store, profileId, std::move(secret)));
}

QCoro::Task<KeychainResult<void>> Keychain::remove(QUuid profileId)
{
    return doneOf(begin(KeychainRequest::Kind::Remove, profileId, Secret()));
}

std::shared_ptr<KeychainRequest> Keychain::begin(KeychainRequest::Kind kind, const QUuid &profileId, Secret secret)
{
    auto request = std::make_shared<KeychainRequest>(
        kind, m_service, profileId.toString(QUuid::WithoutBraces), std::move(secret));
    QTimer::singleShot(m_limit, request.get(), [request = request.get()] {
        request->answer(tl::unexpected(KeychainError{KeychainErrorKind::TimedOut, {}}));
    });
    connect(request.get(), &KeychainRequest::ended, this, [this] {
        m_running.reset();
        startNext();
    });
    m_waiting.push_back(request);
    startNext();
    return request;
}

void Keychain::startNext()
{
    while (!m_running && !m_waiting.empty()) {
        std::shared_ptr<KeychainRequest> request = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (request->isAnswered())
            continue;
        m_running = request;
        KeychainRequest::run(std::move(request));
    }
}

} // namespace credentials
