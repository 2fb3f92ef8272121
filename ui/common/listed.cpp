#include "listed.h"

#include <QCoreApplication>

namespace ui {

QString listed(const QStringList &texts)
{
    //: Stands between the parts of a list, such as numbers of orders.
    return texts.join(QCoreApplication::translate("ui::Lists", ", "));
}

} // namespace ui
