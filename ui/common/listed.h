#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/** @p texts one after the other, set apart as the person's language does it. */
QString listed(const QStringList &texts);

} // namespace ui
