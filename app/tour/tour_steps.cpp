#include "device_group.h"
#include "elided_label.h"
#include "language.h"
#include "theme.h"
#include "tour.h"
#include "tour_hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTabWidget>
#include <QWizard>

namespace tour {

namespace {

const QString mainWindow = QStringLiteral("mainWindow");
const QString buyWizard = QStringLiteral("buyWizard");
const QString deviceId = QStringLiteral("6vw0OrGyHFSW6EQA000100");

QAbstractItemView *view(const char *name)
{
    return qobject_cast<QAbstractItemView *>(Hand::find(QLatin1StringView(name)));
}

int rows(const char *name)
{
    const QAbstractItemView *found = view(name);
    return found != nullptr ? found->model()->rowCount() : -1;
}

/** How many rows of a view have a cell with @p text in it. */
int countSaying(const char *name, QStringView text)
{
    const QAbstractItemView *found = view(name);
    int count = 0;
    for (int row = 0; row < rows(name); ++row) {
        bool says = false;
        for (int column = 0; column < found->model()->columnCount(); ++column)
            says = says || found->model()->index(row, column).data().toString().contains(text);
        count += says ? 1 : 0;
    }
    return count;
}

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

/** The first number in a label or field, or -1. */
int numberIn(const char *name, int which = 0)
{
    const QWidget *found = Hand::find(QLatin1StringView(name));
    if (found == nullptr)
        return -1;
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    auto matches = digits.globalMatch(found->property("text").toString());
    int number = -1;
    for (int match = 0; match <= which && matches.hasNext(); ++match)
        number = matches.next().captured().toInt();
    return number;
}

QTabWidget *deviceTabs()
{
    return qobject_cast<QTabWidget *>(Hand::find(QStringLiteral("deviceTabs")));
}

/** The number of orders in the title of their page, or -1. */
int ordersOfDevice()
{
    const QTabWidget *tabs = deviceTabs();
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    // The title leaves the number to the tooltip where there is no room.
    const auto match = digits.match(tabs != nullptr ? tabs->tabText(0) + tabs->tabToolTip(0) : QString());
    return match.hasMatch() ? match.captured().toInt() : -1;
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

QAbstractButton *wizardButton(QWizard::WizardButton which)
{
    const auto *wizard = qobject_cast<const QWizard *>(Hand::find(buyWizard));
    return wizard != nullptr ? wizard->button(which) : nullptr;
}

bool canPress(QWizard::WizardButton which)
{
    const QAbstractButton *button = wizardButton(which);
    return button != nullptr && button->isVisible() && button->isEnabled();
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

void Tour::addCatalogue()
{
    m_steps << Step{QStringLiteral("05-catalogue"),
        [] {
            return Hand::click(Hand::find(QStringLiteral("showCatalogueNavigation")))
                && Hand::clickRow(view("catalogueView"), 4);
        },
        [] { return rows("planFields") > 0; }, mainWindow};
    m_steps << Step{QStringLiteral("05-catalogue-checked"),
        [] { return Hand::click(Hand::find(QStringLiteral("checkPlans"))); },
        [] { return countSaying("catalogueView", u"✓") > 0 && countSaying("catalogueView", u"…") == 0; }, mainWindow};
    m_steps << Step{QStringLiteral("05-catalogue-doorbells"),
        [] { return Hand::click(Hand::find(QStringLiteral("catalogueDoorbell"))); },
        [] { return countSaying("catalogueView", u"门铃") > 0; }, mainWindow};
    m_steps << Step{QStringLiteral("cameras-and-back"),
        [] {
            return Hand::click(Hand::find(QStringLiteral("catalogueCamera")))
                && Hand::click(Hand::find(QStringLiteral("showDevicesNavigation")));
        },
        [] { return Hand::find(QStringLiteral("orderView")) != nullptr; }, QString()};
}

void Tour::addBuying()
{
    m_steps << Step{QStringLiteral("06-buy-plan"), [] { return Hand::click(Hand::find(QStringLiteral("buyButton"))); },
        [] { return rows("planView") > 0 && canPress(QWizard::NextButton); }, buyWizard};
    m_steps << Step{QStringLiteral("07-buy-options"),
        [] {
            auto *copies = qobject_cast<QSpinBox *>(Hand::find(QStringLiteral("copies")));
            if (copies == nullptr) {
                Hand::click(wizardButton(QWizard::NextButton));
                return false;
            }
            return Hand::press(copies, Qt::Key_Up)
                && Hand::type(Hand::find(QStringLiteral("userName")), QStringLiteral("13800138000"));
        },
        [] { return canPress(QWizard::NextButton); }, buyWizard};
    m_steps << Step{QStringLiteral("08-buy-effect"),
        [] {
            QWidget *reason = Hand::find(QStringLiteral("reason"));
            if (reason == nullptr) {
                Hand::click(wizardButton(QWizard::NextButton));
                return false;
            }
            return Hand::type(reason, QStringLiteral("88213"));
        },
        [] { return Hand::canChange("buyWizard"); }, buyWizard};
    m_steps << Step{QStringLiteral("09-buy-confirmed"), [] { return Hand::click(wizardButton(QWizard::CommitButton)); },
        [this] {
            const QWidget *banner = Hand::find(QStringLiteral("operationBanner"));
            const bool done = banner != nullptr && banner->property("banner") == QStringLiteral("good")
                && canPress(QWizard::FinishButton);
            m_purchases += done ? 1 : 0;
            return done;
        },
        buyWizard};
    m_steps << Step{QStringLiteral("10-new-order"), [] { return Hand::click(wizardButton(QWizard::FinishButton)); },
        [this] {
            return Hand::find(buyWizard) == nullptr && ordersOfDevice() == m_orders + 1 && numberIn("pagerPage") == 1
                && rows("orderFields") > 0;
        },
        mainWindow};
    addSuspending();
    m_steps << Step{QStringLiteral("clear"),
        [] {
            QWidget *search = Hand::find(QStringLiteral("deviceSearch"));
            return Hand::type(search, QString()) && Hand::press(search, Qt::Key_Backspace)
                && Hand::click(Hand::find(QStringLiteral("outcomeDismiss")));
        },
        [] { return rows("deviceView") > 1; }, QString()};
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
