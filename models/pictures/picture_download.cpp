#include "picture_download.h"

#include "picture_address.h"
#include "picture_decoding.h"

#include <QCoroSignal>
#include <QDeadlineTimer>
#include <QNetworkReply>
#include <QTimer>

namespace pictures {

namespace {

/** What one GET came to. */
struct Answer {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int status = 0;
    QUrl redirect;
    Download picture;
    std::optional<PictureError> broken; ///< Why it was broken off.
};

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Each redirect is judged before it is followed.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "image/png, image/jpeg, image/gif, image/webp");
    // What grows when it is unpacked would get round the limit on its size.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "PlanDesk");
    return request;
}

void breakOff(QNetworkReply *reply, Answer &answer, PictureError why)
{
    if (answer.broken)
        return;
    answer.broken = why;
    answer.picture.bytes.clear();
    reply->abort();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/** Breaks @p reply off as soon as it shows that it is not wanted. */
void judgeHead(QNetworkReply *reply, Answer &answer, const PictureLimits &limits)
{
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.redirect = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    answer.picture.format = formatOf(reply->rawHeader("Content-Type"));
    if (answer.status != 200)
        return;
    if (reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > limits.bytes)
        breakOff(reply, answer, PictureError::TooLarge);
    else if (answer.picture.format.isEmpty())
        breakOff(reply, answer, PictureError::WrongType);
}

QCoro::Task<Answer> get(QNetworkAccessManager &network, QUrl url, std::chrono::milliseconds limit, PictureLimits limits)
{
    QNetworkReply *reply = network.get(requestFor(url));
    reply->setReadBufferSize(limits.bytes);
    Answer answer;
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    timer->start(limit);
    QObject::connect(
        timer, &QTimer::timeout, reply, [reply, &answer] { breakOff(reply, answer, PictureError::TooSlow); });
    QObject::connect(
        reply, &QNetworkReply::metaDataChanged, reply, [reply, &answer, &limits] { judgeHead(reply, answer, limits); });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, &answer, &limits] {
        answer.picture.bytes += reply->readAll();
        if (answer.picture.bytes.size() > limits.bytes)
            breakOff(reply, answer, PictureError::TooLarge);
    });
    if (!reply->isFinished())
        co_await qCoro(reply, &QNetworkReply::finished);
    answer.error = reply->error();
    if (!answer.broken && reply->isOpen())
        answer.picture.bytes += reply->readAll();
    reply->disconnect();
    timer->stop();
    reply->deleteLater();
    co_return answer;
}

} // namespace

QCoro::Task<Result<Download>> download(QNetworkAccessManager &network, QUrl url, PictureLimits limits)
{
    const QDeadlineTimer deadline(limits.time);
    for (int redirects = 0; redirects <= limits.redirects; ++redirects) {
        const std::chrono::milliseconds left(deadline.remainingTime());
        const Answer answer = co_await get(network, url, left, limits);
        if (answer.broken)
            co_return tl::unexpected(*answer.broken);
        if (answer.error == QNetworkReply::NoError && isRedirect(answer.status)) {
            const QUrl next = url.resolved(answer.redirect);
            if (!mayFollow(url, next))
                co_return tl::unexpected(PictureError::Redirected);
            url = next;
            continue;
        }
        if (answer.error != QNetworkReply::NoError || answer.status != 200)
            co_return tl::unexpected(PictureError::NotLoaded);
        if (answer.picture.bytes.size() > limits.bytes)
            co_return tl::unexpected(PictureError::TooLarge);
        co_return answer.picture;
    }
    co_return tl::unexpected(PictureError::Redirected);
}

} // namespace pictures
