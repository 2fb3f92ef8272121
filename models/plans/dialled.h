#pragma once

#include <QString>

namespace plans {

/**
 * The digits of a phone number as it is dialled inside the country, or nothing when @p text is none. It may be written
 * in groups, with +86 or 0086 before it, and in wide digits.
 */
QString dialled(const QString &text);

/**
 * The digits of a phone or order number that @p text writes in another way than platforms do, such as `138 0013 8000`;
 * nothing when it has too few digits to be one, or is written so already.
 */
QString ungrouped(const QString &text);

} // namespace plans
