#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace sandbox {

/** One request as it came, before anybody believed it. */
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< As sent, percent-encoding kept.
    QByteArray query; ///< As sent, without the question mark.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /** The first header of that name in any spelling; empty when there is none. */
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/** How the bytes of a reply travel. */
enum class Delivery { Whole, Close, Reset, Stall, Truncate, Slow };

/** One reply, and how it is to be delivered. */
struct HttpReply {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json;charset=UTF-8");
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Delivery delivery = Delivery::Whole;

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.emplaceBack(name, value); }
};

} // namespace sandbox
