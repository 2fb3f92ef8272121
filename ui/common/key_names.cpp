#include "key_names.h"

#include <QKeySequence>

namespace ui {

QString keyName(const QKeySequence &keys)
{
    constexpr std::pair<Qt::Key, char16_t> arrows[]
        = {{Qt::Key_Left, u'←'}, {Qt::Key_Right, u'→'}, {Qt::Key_Up, u'↑'}, {Qt::Key_Down, u'↓'}};
    QString name = keys.toString(QKeySequence::NativeText);
    for (const auto &[key, arrow] : arrows) {
        if (keys.count() == 1 && keys[0].key() == key)
            name.replace(QKeySequence(key).toString(QKeySequence::NativeText), QChar(arrow));
    }
    return name;
}

} // namespace ui
