#pragma once

#include <QStringList>

namespace plans {

/**
 * The tags in what a person typed or a table has: one a line, or on a single line between commas or semicolons,
 * Western or Chinese; each once, in their order.
 */
QStringList tagsIn(const QString &text);

/** Tags as tagsIn() reads them, behind each other where no tag has a separator in it, else one a line. */
QString textOf(const QStringList &tags);

} // namespace plans
