#include "tour.h"
#include "tour_hand.h"
#include "tour_sight.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTabBar>
#include <QTabWidget>

namespace tour {

namespace {

const QString mainWindow = QStringLiteral("mainWindow");

bool turn(Qt::Key key)
{
    const auto *tabs = qobject_cast<const QTabWidget *>(Hand::find(QStringLiteral("activityTabs")));
    return tabs != nullptr && Hand::press(tabs->tabBar(), key);
}

} // namespace

void Tour::addActivity()
{
    m_steps << Step{QStringLiteral("28a-activity"),
        [this] {
            if (Hand::find(QStringLiteral("activityView")) == nullptr) {
                Hand::click(Hand::find(QStringLiteral("showActivityNavigation")));
                return false;
            }
            auto *kind = qobject_cast<QComboBox *>(Hand::find(QStringLiteral("activityKind")));
            if (kind != nullptr && kind->currentIndex() != 1) {
                Hand::press(kind, Qt::Key_Home);
                Hand::press(kind, Qt::Key_Down);
                return false;
            }
            // The latest purchase; a row that is chosen before the others have gone may go itself.
            return rows("activityView") == m_purchases && Hand::clickRow(view("activityView"), 0);
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
