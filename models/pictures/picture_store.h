#pragma once

#include "picture_folder.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QObject>
#include <QThreadPool>

namespace pictures {

/** Pictures that the platform names by their addresses: fetched with care, made small, and kept on disk. */
class PictureStore : public QObject
{
    Q_OBJECT

public:
    /** @param folder where they are kept; made when it is needed */
    explicit PictureStore(QString folder, PictureLimits limits = {}, QObject *parent = nullptr);

    /**
     * The picture at @p address, from the disk while it is fresh, else from the network, else from the disk again.
     *
     * @param address from anywhere
     */
    QCoro::Task<Result<QImage>> picture(QString address);

    /** Ends when nothing is under way any more; whatever was is broken off. */
    QCoro::Task<> close();

Q_SIGNALS:
    void idle();

private:
    QCoro::Task<Result<QImage>> find(QUrl url);
    QCoro::Task<Result<QImage>> fetch(QUrl url);

    PictureFolder m_folder;
    PictureLimits m_limits;
    QNetworkAccessManager m_network;
    QThreadPool m_thread; ///< One, so that files are not read while they are written.
    int m_underWay = 0;
    bool m_closed = false;
};

} // namespace pictures
