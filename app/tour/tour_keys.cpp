#include "quick_open.h"
#include "tour.h"
#include "tour_hand.h"

#include <QAbstractItemView>

namespace tour {

namespace {

const QString quickOpen = QStringLiteral("quickOpen");
const QString keys = QStringLiteral("keysDialog");

ui::QuickOpen *box()
{
    return qobject_cast<ui::QuickOpen *>(Hand::find(quickOpen));
}

/** Whether the box shows what was typed, and that is something. */
bool hasFound()
{
    const auto *view = qobject_cast<QAbstractItemView *>(Hand::find(QStringLiteral("quickView")));
    return box() != nullptr && box()->isCurrent() && view != nullptr && view->model()->rowCount() > 0;
}

bool typeQuickly(const QString &text)
{
    return Hand::type(Hand::find(QStringLiteral("quickSearch")), text);
}

} // namespace

void Tour::addKeys()
{
    m_steps << Step{QStringLiteral("15-go-to-anything"), [] { return Hand::trigger(quickOpen); },
        [] { return box() != nullptr; }, quickOpen};
    // A Chinese name by its initials, and an action by its name or its initials.
    m_steps << Step{QStringLiteral("15a-found-by-initials"), [] { return typeQuickly(QStringLiteral("d")); },
        [] { return hasFound(); }, quickOpen};
    m_steps << Step{QStringLiteral("15b-found-by-pinyin"), [] { return typeQuickly(QStringLiteral("datang")); },
        [] { return hasFound(); }, quickOpen};
    m_steps << Step{QStringLiteral("box-left"), [] { return Hand::press(Hand::find(quickOpen), Qt::Key_Escape); },
        [] { return box() == nullptr; }, QString()};
    m_steps << Step{QStringLiteral("16-keys"), [] { return Hand::trigger(QStringLiteral("keys")); },
        [] { return Hand::find(keys) != nullptr; }, keys};
    m_steps << Step{QStringLiteral("keys-left"), [] { return Hand::press(Hand::find(keys), Qt::Key_Escape); },
        [] { return Hand::find(keys) == nullptr; }, QString()};
}

} // namespace tour
