#include "tour.h"
#include "tour_hand.h"

#include <QAbstractItemView>
#include <QTabBar>
#include <QTabWidget>

namespace tour {

namespace {

const QString mainWindow = QStringLiteral("mainWindow");

QAbstractItemView *view(const char *name)
{
    return qobject_cast<QAbstractItemView *>(Hand::find(QLatin1StringView(name)));
}

int rows(const char *name)
{
    const QAbstractItemView *shown = view(name);
    return shown != nullptr ? shown->model()->rowCount() : 0;
}

bool turn(Qt::Key key)
{
    const auto *tabs = qobject_cast<const QTabWidget *>(Hand::find(QStringLiteral("activityTabs")));
    return tabs != nullptr && Hand::press(tabs->tabBar(), key);
}

} // namespace

void Tour::addActivity()
{
    m_steps << Step{QStringLiteral("28a-activity"),
        [] {
            if (Hand::find(QStringLiteral("activityView")) == nullptr) {
                Hand::click(Hand::find(QStringLiteral("showActivityNavigation")));
                return false;
            }
            // The latest purchase.
            QWidget *kind = Hand::find(QStringLiteral("activityKind"));
            return Hand::press(kind, Qt::Key_Home) && Hand::press(kind, Qt::Key_Down)
                && Hand::clickRow(view("activityView"), 0);
        },
        [this] { return rows("activityView") == m_purchases && rows("activityFacts") > 0; }, mainWindow};
    m_steps << Step{QStringLiteral("28b-activity-steps"), [] { return turn(Qt::Key_Right); },
        [] { return rows("activitySteps") > 4; }, mainWindow};
    m_steps << Step{QStringLiteral("28c-activity-request"), [] { return turn(Qt::Key_Right); },
        [] { return rows("activityRequest") > 10; }, mainWindow};
    m_steps << Step{QStringLiteral("28c-activity-of-a-period"),
        [] { return Hand::press(Hand::find(QStringLiteral("activityPeriod")), Qt::Key_End); },
        [] { return Hand::find(QStringLiteral("activityFrom")) != nullptr && rows("activityView") > 0; }, mainWindow};
    m_steps << Step{QStringLiteral("devices-again"),
        [] {
            return Hand::press(Hand::find(QStringLiteral("activityPeriod")), Qt::Key_Home) && turn(Qt::Key_Left)
                && turn(Qt::Key_Left) && Hand::press(Hand::find(QStringLiteral("activityKind")), Qt::Key_Home)
                && Hand::click(Hand::find(QStringLiteral("showDevicesNavigation")));
        },
        [] { return Hand::find(QStringLiteral("orderView")) != nullptr; }, QString()};
}

} // namespace tour
