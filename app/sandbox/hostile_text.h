#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace sandbox {

/**
 * @p word as somebody would write it who wants to spoil a window or a table: markup, marks that reorder what is read,
 * line breaks, NUL, a formula in front, and for some words 100,000 letters.
 */
QString hostileWord(const QString &word);

/** @p data with every text in it made hostile, but for amounts, times and tokens, which would not be read at all. */
QJsonValue madeHostile(const QJsonValue &data);

/** @p parameters of a client that was given hostile identifiers, as the platform knows them. */
QJsonObject withoutHostility(const QJsonObject &parameters);

} // namespace sandbox
