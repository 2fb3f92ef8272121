#pragma once

#include "field.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>

namespace storage {
struct Event;
}

namespace ui {

/** The request of an operation and what came back, as the activity record has them; the record has no secrets. */
class RequestFields
{
    Q_DECLARE_TR_FUNCTIONS(ui::RequestFields)

public:
    /** @param events of one operation, first to last */
    static QList<Field> of(const QList<storage::Event> &events, Phones phones);

    /** The event that says what was sent, or an empty one. */
    static QJsonObject requestIn(const QList<storage::Event> &events);

    /** The event that says what came back, or an empty one. */
    static QJsonObject answerIn(const QList<storage::Event> &events);

private:
    static QList<Field> remedy(const QList<storage::Event> &steps);
    static QList<Field> whatWasSent(const QJsonObject &sent, const QJsonObject &came);
    static QList<Field> request(const QJsonObject &sent);
    static QList<Field> headers(const QJsonValue &recorded);
    static QList<Field> requestWire(const QJsonObject &exchange);
    static QList<Field> answerWire(const QJsonObject &exchange);
    static QList<Field> answer(const QJsonObject &came);
    static QString outcome(const QJsonObject &came);
};

} // namespace ui
