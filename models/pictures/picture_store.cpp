#include "picture_store.h"

#include "picture_address.h"
#include "picture_decoding.h"
#include "picture_download.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QImageReader>
#include <QNetworkReply>
#include <QtConcurrentRun>

namespace pictures {

PictureStore::PictureStore(QString folder, PictureLimits limits, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder), limits)
    , m_limits(limits)
{
    m_thread.setMaxThreadCount(1);
    // Qt knows one limit for the whole program; our own symbols are far below it.
    QImageReader::setAllocationLimit(limits.megabytes);
}

QCoro::Task<Result<QImage>> PictureStore::picture(QString address)
{
    if (m_closed)
        co_return tl::unexpected(PictureError::Closed);
    const QUrl url(address, QUrl::StrictMode);
    if (!mayFetch(url))
        co_return tl::unexpected(PictureError::NotAllowed);
    ++m_underWay;
    Result<QImage> image = co_await find(url);
    if (--m_underWay == 0)
        Q_EMIT idle();
    co_return image;
}

QCoro::Task<Result<QImage>> PictureStore::find(QUrl url)
{
    const auto look = [folder = m_folder, url] { return folder.find(url); };
    const KeptPicture kept = co_await QtConcurrent::run(&m_thread, look);
    const bool isFresh = kept.keptAt.secsTo(QDateTime::currentDateTimeUtc()) < m_limits.fresh.count();
    if (!kept.image.isNull() && isFresh)
        co_return kept.image;
    Result<QImage> fetched = co_await fetch(url);
    if (!fetched && !kept.image.isNull())
        co_return kept.image;
    co_return fetched;
}

QCoro::Task<Result<QImage>> PictureStore::fetch(QUrl url)
{
    if (m_closed)
        co_return tl::unexpected(PictureError::Closed);
    const Result<Download> downloaded = co_await download(m_network, url, m_limits);
    if (!downloaded)
        co_return tl::unexpected(downloaded.error());
    const auto decodeAndKeep = [folder = m_folder, limits = m_limits, url, picture = *downloaded] {
        Result<QImage> image = decode(picture.bytes, picture.format, limits);
        if (image)
            folder.keep(url, *image);
        return image;
    };
    co_return co_await QtConcurrent::run(&m_thread, decodeAndKeep);
}

QCoro::Task<> PictureStore::close()
{
    m_closed = true;
    const auto replies = m_network.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        reply->abort();
    if (m_underWay > 0)
        co_await qCoro(this, &PictureStore::idle);
}

} // namespace pictures
