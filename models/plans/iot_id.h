#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>

namespace plans {

/** Whether @p text can be an iotId: 1 to 64 ASCII letters, digits, underscores and hyphens. */
inline bool isIotId(QStringView text)
{
    const auto fits = [](QChar sign) {
        const char16_t code = sign.unicode();
        return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
            || code == u'_' || code == u'-';
    };
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), fits);
}

/**
 * The iotId in what a person pasted: the text itself; or what stands behind a name such as `iotId:`, `deviceId=` or
 * `设备 ID：`; or the only word that is as long as an iotId. Empty when there is none, or more than one.
 */
QString iotIdIn(const QString &text);

} // namespace plans
