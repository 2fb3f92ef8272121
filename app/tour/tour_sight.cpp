#include "tour_sight.h"

#include "tour_hand.h"

#include <QAbstractItemView>
#include <QRegularExpression>
#include <QTabWidget>

namespace tour {

QAbstractItemView *view(const char *name)
{
    return qobject_cast<QAbstractItemView *>(Hand::find(QLatin1StringView(name)));
}

int rows(const char *name)
{
    const QAbstractItemView *found = view(name);
    return found != nullptr ? found->model()->rowCount() : -1;
}

int numberIn(const char *name)
{
    const QWidget *found = Hand::find(QLatin1StringView(name));
    if (found == nullptr)
        return -1;
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    const auto match = digits.match(found->property("text").toString());
    return match.hasMatch() ? match.captured().toInt() : -1;
}

int ordersOfDevice()
{
    const auto *tabs = qobject_cast<const QTabWidget *>(Hand::find(QStringLiteral("deviceTabs")));
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    // The title leaves the number to the tooltip where there is no room.
    const auto match = digits.match(tabs != nullptr ? tabs->tabText(0) + tabs->tabToolTip(0) : QString());
    return match.hasMatch() ? match.captured().toInt() : -1;
}

} // namespace tour
