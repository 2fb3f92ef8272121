#pragma once

#include <QString>

namespace plans {

/**
 * @p text as texts are looked through and compared: case folded, and letters, digits and brackets of every width, as
 * Chinese input methods make them, the same (Unicode's NFKC).
 */
QString folded(const QString &text);

} // namespace plans
