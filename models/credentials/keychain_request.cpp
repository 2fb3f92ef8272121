#include "keychain_request.h"

#include "secret_service.h"

#include <QCoroSignal>
#include <qt6keychain/keychain.h>

#include <utility>

namespace credentials {

using plans::Secret;

namespace {

/** What a finished job of QtKeychain said. */
struct JobAnswer {
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
};

/** Runs a job, whose owner is the caller. It may end at any time or never, and must not be deleted before. */
QCoro::Task<JobAnswer> answerOf(QKeychain::Job *job, QString key)
{
    job->setAutoDelete(false);
    job->setKey(key);
    auto finished = qCoro(job, &QKeychain::Job::finished);
    job->start();
    co_await finished;
    co_return JobAnswer{job->error(), job->errorString()};
}

/** Overwrites bytes that others share, so that no copy of them is left in QtKeychain's jobs. */
void wipeShared(const QByteArray &bytes)
{
    // Through constData(), because data() would overwrite a copy.
    volatile char *byte = const_cast<char *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        byte[i] = 0;
}

bool isDenied(QKeychain::Error error)
{
    return error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser;
}

KeychainError errorOf(const JobAnswer &answer)
{
    switch (answer.error) {
    case QKeychain::EntryNotFound:
        return {KeychainErrorKind::Absent, answer.text};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {KeychainErrorKind::Denied, answer.text};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {KeychainErrorKind::NoService, answer.text};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {KeychainErrorKind::Failed, answer.text};
}

/** The error as the Secret Service explains it; QtKeychain takes several of its errors for others. */
KeychainError errorOf(const JobAnswer &answer, const SecretServiceView &view)
{
    using Reach = SecretServiceView::Reach;
    switch (view.reach) {
    case Reach::NoService:
        return {KeychainErrorKind::NoService, view.text};
    case Reach::Denied:
        return {KeychainErrorKind::Denied, view.text};
    case Reach::TimedOut:
        return {KeychainErrorKind::TimedOut, view.text};
    case Reach::Failed:
        return {KeychainErrorKind::Failed, view.text};
    case Reach::Answered:
        break;
    }
    if (view.itemLocked || view.defaultLocked)
        return {KeychainErrorKind::Locked, answer.text};
    if (answer.error == QKeychain::EntryNotFound && !view.itemUnlocked)
        return {KeychainErrorKind::Absent, answer.text};
    return {isDenied(answer.error) ? KeychainErrorKind::Denied : KeychainErrorKind::Failed, answer.text};
}

QCoro::Task<KeychainError> explained(JobAnswer answer, QString service, QString key)
{
    if (!hasSecretService())
        co_return errorOf(answer);
    const SecretServiceView view = co_await lookAtSecret(service, key);
    co_return errorOf(answer, view);
}

} // namespace

KeychainRequest::KeychainRequest(Kind kind, QString service, QString key, Secret secret)
    : m_kind(kind)
    , m_service(std::move(service))
    , m_key(std::move(key))
    , m_secret(std::move(secret))
{
}

void KeychainRequest::answer(KeychainAnswer answer)
{
    if (m_answered)
        return;
    m_answered = true;
    m_answer.emplace(std::move(answer));
    Q_EMIT answered();
}

KeychainAnswer KeychainRequest::takeAnswer()
{
    return *std::exchange(m_answer, std::nullopt);
}

QCoro::Task<> KeychainRequest::run(std::shared_ptr<KeychainRequest> request)
{
    KeychainAnswer answer = co_await request->perform();
    request->answer(std::move(answer));
    Q_EMIT request->ended();
}

QCoro::Task<KeychainAnswer> KeychainRequest::perform()
{
    switch (m_kind) {
    case Kind::Read:
        return read();
    case Kind::Store:
        return store();
    case Kind::Remove:
        return remove();
    }
    Q_UNREACHABLE();
}

QCoro::Task<KeychainAnswer> KeychainRequest::read()
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    const JobAnswer answer = co_await answerOf(job, m_key);
    const QByteArray shared = job->binaryData();
    job->deleteLater();
    if (answer.error == QKeychain::NoError) {
        Secret secret(QByteArray(shared.constData(), shared.size()));
        wipeShared(shared);
        co_return secret;
    }
    KeychainError error = co_await explained(answer, m_service, m_key);
    co_return tl::unexpected(std::move(error));
}

QCoro::Task<KeychainAnswer> KeychainRequest::store()
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    // A copy, because whoever made the secret may still share its bytes.
    const QByteArray shared(m_secret.bytes().constData(), m_secret.bytes().size());
    job->setBinaryData(shared);
    const JobAnswer answer = co_await answerOf(job, m_key);
    job->deleteLater();
    wipeShared(shared);
    if (answer.error == QKeychain::NoError)
        co_return KeychainAnswer(Secret());
    KeychainError error = co_await explained(answer, m_service, m_key);
    co_return tl::unexpected(std::move(error));
}

QCoro::Task<KeychainAnswer> KeychainRequest::remove()
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    JobAnswer answer = co_await answerOf(job, m_key);
    job->deleteLater();
    // Looked for even after success, because a locked secret stays where it is without a word.
    if (answer.error == QKeychain::NoError)
        answer.error = QKeychain::EntryNotFound;
    KeychainError error = co_await explained(answer, m_service, m_key);
    if (error.kind == KeychainErrorKind::Absent)
        co_return KeychainAnswer(Secret());
    co_return tl::unexpected(std::move(error));
}

} // namespace credentials
