#include "whole_file.h"

#include <QSaveFile>

namespace ui {

QString writeWhole(const QString &path, const QByteArray &content, std::optional<QFileDevice::Permissions> permissions)
{
    QSaveFile file(path);
    // Unbuffered, because a buffer that went to a full disk only in part is committed as if it were whole.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    if (permissions && !file.setPermissions(*permissions))
        return file.errorString();
    // A disk that gets full takes a part without an error, and says why with the next.
    for (qsizetype written = 0; written < content.size();) {
        const qint64 taken = file.write(content.constData() + written, content.size() - written);
        if (taken <= 0)
            return file.errorString();
        written += taken;
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace ui
