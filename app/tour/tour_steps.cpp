#include "device_group.h"
#include "elided_label.h"
#include "language.h"
#include "theme.h"
#include "tour.h"
#include "tour_hand.h"
#include "tour_sight.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTabWidget>

namespace tour {

namespace {

const QString mainWindow = QStringLiteral("mainWindow");
const QString deviceId = QStringLiteral("6vw0OrGyHFSW6EQA000100");

/** Where @p group is in the box that stands for the buttons of groups in a low window; -1: there is no such box. */
int placeOf(const QComboBox *groups, tables::DeviceGroup group)
{
    return groups != nullptr ? groups->findData(QVariant::fromValue(group)) : -1;
}

/** Whether devices of @p group can be chosen. */
bool hasGroup(const char *chip, tables::DeviceGroup group)
{
    const auto *groups = qobject_cast<const QComboBox *>(Hand::find(QStringLiteral("deviceGroups")));
    const int place = placeOf(groups, group);
    return place < 0 ? Hand::find(QLatin1StringView(chip)) != nullptr
                     : groups->model()->flags(groups->model()->index(place, 0)).testFlag(Qt::ItemIsEnabled);
}

/** Chooses the devices with frozen orders, or all again. */
bool pressFrozen(bool on)
{
    auto *groups = qobject_cast<QComboBox *>(Hand::find(QStringLiteral("deviceGroups")));
    if (groups == nullptr)
        return Hand::click(Hand::find(QStringLiteral("chip-frozen")));
    const int place = on ? placeOf(groups, tables::DeviceGroup::FrozenOrders) : 0;
    groups->setCurrentIndex(place);
    Q_EMIT groups->activated(place);
    return true;
}

QTabWidget *deviceTabs()
{
    return qobject_cast<QTabWidget *>(Hand::find(QStringLiteral("deviceTabs")));
}

bool turnTo(Qt::Key key)
{
    const QTabWidget *tabs = deviceTabs();
    return tabs != nullptr && Hand::press(tabs->tabBar(), key);
}

bool isAtTab(int index)
{
    const QTabWidget *tabs = deviceTabs();
    return tabs != nullptr && tabs->currentIndex() == index;
}

bool isTheDevice()
{
    const auto *name = qobject_cast<const ui::ElidedLabel *>(Hand::find(QStringLiteral("deviceIotId")));
    return name != nullptr && name->fullText() == deviceId;
}

/** Whether the orders and plans of the device are shown, and are not being read again. */
bool isRead()
{
    const QWidget *card = Hand::find(QStringLiteral("coverageView"));
    return card != nullptr && Hand::find(QStringLiteral("coverageBusy")) == nullptr;
}

} // namespace

void Tour::addWalk(const QString &language, const QString &theme)
{
    const auto choose = [this, language, theme] {
        m_language.choose(language);
        m_theme.choose(ui::themeChoiceFromKey(theme));
        return true;
    };
    m_steps << Step{QStringLiteral("01-devices"), choose,
        [] {
            return rows("deviceView") > 1 && rows("orderView") > 0 && rows("orderFields") > 0
                && Hand::find(QStringLiteral("coverageView")) != nullptr;
        },
        mainWindow};
    addReading();
    addOrders();
    addCatalogue();
    addBuying();
    addTransferring();
    addReplacing();
    addFreePlan();
    addBinding();
    addSurplus();
    addActivity();
    addList();
    addIntake();
    addProfiles();
    addKeys();
    ++m_walks;
}

void Tour::addReading()
{
    m_steps << Step{QStringLiteral("02-find-nothing"),
        [] { return Hand::type(Hand::find(QStringLiteral("deviceSearch")), QStringLiteral("13800138000")); },
        [] { return Hand::find(QStringLiteral("deviceState")) != nullptr; }, mainWindow};
    m_steps << Step{QStringLiteral("03-find-device"),
        [] {
            QWidget *search = Hand::find(QStringLiteral("deviceSearch"));
            return Hand::type(search, QStringLiteral("6vw0or")) && Hand::press(search, Qt::Key_Return);
        },
        [] { return rows("deviceView") == 1 && isTheDevice() && rows("orderView") == 20 && isRead(); }, mainWindow};
    m_steps << Step{QStringLiteral("04-second-page"),
        [this] {
            m_orders = ordersOfDevice();
            return Hand::click(Hand::find(QStringLiteral("pager-next")));
        },
        [this] { return numberIn("pagerPage") == 2 && rows("orderView") == m_orders - 20; }, mainWindow};
    m_steps << Step{QStringLiteral("05-order-details"), [] { return Hand::clickRow(view("orderView"), 2); },
        [] {
            // Fields that the list does not return show that the whole order was read.
            const auto *fields = qobject_cast<const QTableWidget *>(Hand::find(QStringLiteral("orderFields")));
            return fields != nullptr && fields->property("complete").toBool()
                && view("orderView")->currentIndex().row() == 2;
        },
        mainWindow};
    m_steps << Step{QStringLiteral("05a-coverage-closer"),
        [] { return Hand::click(Hand::find(QStringLiteral("coverageZoomInButton"))); },
        [] {
            const int months = numberIn("coverageRange");
            return months > 0 && months < 8;
        },
        mainWindow};
    m_steps << Step{QStringLiteral("05b-why-no-recording"), [] { return turnTo(Qt::Key_Right); },
        [] { return isAtTab(1) && Hand::find(QStringLiteral("finding")) != nullptr; }, mainWindow};
    m_steps << Step{QStringLiteral("05c-notes"), [] { return turnTo(Qt::Key_Right); },
        [] { return isAtTab(2) && Hand::find(QStringLiteral("deviceNotes")) != nullptr; }, mainWindow};
    m_steps << Step{QStringLiteral("05d-back-to-plans"),
        [] {
            return turnTo(Qt::Key_Left) && turnTo(Qt::Key_Left)
                && Hand::click(Hand::find(QStringLiteral("coverageTodayButton")));
        },
        [] { return isAtTab(0) && rows("orderView") > 0; }, QString()};
}

void Tour::addOrders()
{
    m_steps << Step{QStringLiteral("05-orders-of-one-status"),
        [] {
            QWidget *status = Hand::find(QStringLiteral("orderStatusFilter"));
            return status != nullptr && Hand::press(status, Qt::Key_Down) && Hand::press(status, Qt::Key_Down);
        },
        [this] {
            return rows("orderView") > 0 && rows("orderView") < m_orders
                && Hand::find(QStringLiteral("orderNote")) != nullptr;
        },
        mainWindow};
    m_steps << Step{QStringLiteral("all orders"),
        [] {
            QWidget *status = Hand::find(QStringLiteral("orderStatusFilter"));
            return Hand::press(status, Qt::Key_Home);
        },
        [] { return rows("orderView") == 20; }, QString()};
    m_steps << Step{QStringLiteral("05-orders-page"),
        [] {
            if (Hand::find(QStringLiteral("seenOrderSearch")) == nullptr) {
                Hand::click(Hand::find(QStringLiteral("showOrdersNavigation")));
                return false;
            }
            return Hand::type(Hand::find(QStringLiteral("seenOrderSearch")), QStringLiteral("13800138000"))
                && Hand::click(Hand::find(QStringLiteral("findAccount")));
        },
        [] { return rows("accountView") == 1 && rows("accountDevices") > 0; }, mainWindow};
    m_steps << Step{QStringLiteral("back"),
        [] { return Hand::click(Hand::find(QStringLiteral("showDevicesNavigation"))); },
        [] { return Hand::find(QStringLiteral("orderView")) != nullptr; }, QString()};
}

void Tour::addList()
{
    m_steps << Step{QStringLiteral("11-read-all"), [] { return Hand::trigger(QStringLiteral("readAll")); },
        [] {
            // The group of unread devices is gone once all are read.
            return Hand::find(QStringLiteral("bulkWords")) != nullptr
                && !hasGroup("chip-not-read-yet", tables::DeviceGroup::NotReadYet)
                && hasGroup("chip-frozen", tables::DeviceGroup::FrozenOrders);
        },
        mainWindow};
    m_steps << Step{QStringLiteral("12-group"),
        [this] {
            m_devices = rows("deviceView");
            return pressFrozen(true);
        },
        [this] { return rows("deviceView") > 0 && rows("deviceView") < m_devices; }, mainWindow};
    m_steps << Step{QStringLiteral("13-table"),
        [] { return pressFrozen(false) && Hand::trigger(QStringLiteral("tableView")); },
        [this] { return rows("deviceView") == m_devices && Hand::find(QStringLiteral("orderView")) == nullptr; },
        mainWindow};
    m_steps << Step{QStringLiteral("list-again"), [] { return Hand::trigger(QStringLiteral("tableView")); },
        [] { return Hand::find(QStringLiteral("orderView")) != nullptr; }, QString()};
}

} // namespace tour
