#pragma once

#include "field.h"

#include <QDateTime>
#include <QJsonValue>

namespace ui {

// What the fields of an operation have in common, whichever part of it they show.

/** A field; with no value it is said not to be recorded. */
Field recordField(const QString &key, const QString &label, const QString &value);

/** A number or a word of the platform, in a font of equal widths. */
Field recordIdentifier(const QString &key, const QString &label, const QString &value);

/** A time: to the second in the person's zone, in UTC in the tooltip and when it is copied. */
Field recordTime(const QString &key, const QString &label, const QDateTime &time);

/** `2026-10-16 10:00:07` in the system's zone. */
QString secondText(const QDateTime &time);

/** The field with the middle of phone numbers hidden, should @p phones say so. */
Field withPhones(Field field, Phones phones);

/** A value of a call as it stands in its JSON, a text without its quotes. */
QString jsonText(const QJsonValue &value);

} // namespace ui
