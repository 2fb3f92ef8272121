#include "http_post.h"

#include "one_shot_body.h"

#include <QCoroSignal>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

namespace linkvisual {

namespace {

void secure(QNetworkRequest &request, qint64 bodySize)
{
    request.setHeader(QNetworkRequest::ContentLengthHeader, bodySize);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Any other policy would hand the signature to whatever host a redirect names.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (request.url().scheme() == QLatin1StringView("http"))
        return;
    QSslConfiguration tls = request.sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
}

} // namespace

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QCoro::Task<HttpAnswer> post(
    QNetworkAccessManager &network, QNetworkRequest request, QByteArray body, std::chrono::milliseconds limit)
{
    secure(request, body.size());
    auto *upload = new OneShotBody(std::move(body));
    QNetworkReply *reply = network.post(request, upload);
    upload->setParent(reply);

    HttpAnswer answer;
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    timer->start(limit);
    // Queued, because the body is read from inside the network's own code.
    QObject::connect(
        upload, &OneShotBody::firstRead, timer, [timer] { timer->start(); }, Qt::QueuedConnection);
    QObject::connect(timer, &QTimer::timeout, reply, [reply, &answer] {
        answer.timedOut = true;
        reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, &answer] {
        answer.body += reply->readAll();
        if (answer.body.size() > largestReply) {
            answer.tooLarge = true;
            answer.body.clear();
            reply->abort();
        }
    });
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [&answer](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            answer.tlsErrors.append(error.errorString());
    });

    if (!reply->isFinished())
        co_await qCoro(reply, &QNetworkReply::finished);

    answer.error = reply->error();
    answer.errorText = reply->errorString();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.headers = reply->rawHeaderPairs();
    answer.bodyWasSent = upload->wasRead();
    if (!answer.tooLarge && reply->isOpen())
        answer.body += reply->readAll();
    reply->disconnect();
    timer->stop();
    reply->deleteLater();
    co_return answer;
}

} // namespace linkvisual
