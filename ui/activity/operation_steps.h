#pragma once

#include "field.h"
#include "operation.h"

#include <QCoreApplication>
#include <QList>

namespace storage {
struct Event;
}

namespace ui {

/** The events of an operation one by one: when, how far it came, and what was found. */
class OperationSteps
{
    Q_DECLARE_TR_FUNCTIONS(ui::OperationSteps)

public:
    /** A field for each of @p events, first to last. */
    static QList<Field> of(const QList<storage::Event> &events, Phones phones);

private:
    static QStringList told(const storage::Event &event, const desk::Operation &operation);
    static QString step(const storage::Event &event, const desk::Operation &operation);
    static QStringList findings(const QJsonObject &payload, const desk::Operation &operation);
    static QString somebodyElse(const QJsonObject &first, const QJsonObject &payload);
};

} // namespace ui
