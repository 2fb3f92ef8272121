#include "wizard_hand.h"

#include "buy_wizard.h"
#include "clipped_texts.h"
#include "device_wizard.h"
#include "shown_texts.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace hand {

namespace {

/** Waits until @p search finds nothing; what it found last. */
template <typename Search>
QString waitForNothing(Search search)
{
    QString found;
    const bool clean = QTest::qWaitFor([&] { return (found = search()).isEmpty(); }, 5000);
    return clean ? QString() : found;
}

} // namespace

const QList<Wizard> &wizards()
{
    using namespace Qt::Literals::StringLiterals;
    static const QString lobby = u"6vw0OrGyHFSW6EQA000100"_s; // One order in force, one waiting.
    static const QString carPark = u"QIuozfUcxRX6frOTO4dK000100"_s; // Its free plan is not claimed.
    static const QString eventYear = u"uY8tR1eW4qA7sD0fG3h6000100"_s; // An event plan is in force: a free one waits.
    static const QString oldCamera = u"oI2uY5tR8eW1qL4kJ7h8000100"_s; // Of one administrator with the next.
    static const QString newCamera = u"gF9hJ2kL5zX8cV1bN4m9000100"_s;
    static const QString broken = u"eW5rT8yU1iO4pA7sD0f7000100"_s; // Of one administrator with the next.
    static const QString successor = u"yH7uJ0iK3oL6pA9sD2f5000100"_s;
    static const QList<Wizard> all{
        {"buy", "buy", lobby, {}, {}, "cloudstorage/commodity/buy"},
        {"claim", "claimFreePlan", carPark, {}, {}, "freecloudstorage/consume"},
        {"start the free plan", "startFreePlan", eventYear, {}, {}, "freecloudstorage/enable"},
        {"start an order", "startOrder", lobby, u"waiting"_s, {}, "cloudstorage/commodity/enable"},
        {"transfer", "transfer", oldCamera, u"in force"_s, newCamera, "cloudstorage/transfer"},
        {"suspend", "suspend", lobby, u"waiting"_s, {}, "cloudstorage/status/set"},
        {"bind", "bindOrder", carPark, {}, {}, "cloudstorage/bind/order"},
        {"replace", "replaceDevice", broken, {}, successor, "cloudstorage/transfer"},
    };
    return all;
}

Wizard wizard(const QString &name)
{
    for (const Wizard &which : wizards()) {
        if (name == QLatin1StringView(which.name))
            return which;
    }
    qFatal("there is no wizard %s", qPrintable(name));
    return {};
}

ui::ChangeWizard *open(DeskFixture &desk, const Wizard &which)
{
    if (!desk.becomesReady())
        return nullptr;
    if (qstrcmp(which.action, "startFreePlan") == 0) {
        const QString wrong = desk.changeElsewhere(desk::ClaimFreePlanIntent{which.device});
        if (!wrong.isEmpty())
            qWarning("%s", qPrintable(wrong));
    }
    if (!desk.showDevice(which.device))
        return nullptr;
    if (qstrcmp(which.action, "buy") == 0)
        return desk.openWizard();
    if (!which.order.isEmpty() && desk.chooseOrder(which.order).isEmpty())
        return nullptr;
    const auto *wanted = desk.window().findChild<QAction *>(QLatin1StringView(which.action));
    if (!QTest::qWaitFor([wanted] { return wanted->isEnabled(); }, 10'000) || !desk.trigger(which.action))
        return nullptr;
    return desk.window().findChild<ui::ChangeWizard *>();
}

void fill(ui::ChangeWizard *wizard, const Wizard &which)
{
    const QWidget *page = wizard->currentPage();
    if (auto *search = page->findChild<QLineEdit *>(QStringLiteral("targetSearch")))
        search->setText(which.target);
    auto *userName = page->findChild<QLineEdit *>(QStringLiteral("userName"));
    if (userName != nullptr && userName->text().isEmpty())
        userName->setText(QStringLiteral("hotel"));
    if (auto *reason = page->findChild<QLineEdit *>(QStringLiteral("reason")))
        reason->setText(QStringLiteral("the caller's own words"));
    const auto *about = qobject_cast<ui::DeviceWizard *>(wizard);
    if (auto *ending = page->findChild<QLineEdit *>(QStringLiteral("orderEnding")))
        ending->setText(about->orderId());
}

bool goToEffect(ui::ChangeWizard *wizard, const Wizard &which)
{
    while (wizard->button(QWizard::NextButton)->isVisible()) {
        fill(wizard, which);
        if (!goOn(wizard))
            return false;
    }
    if (!becomesRead(wizard))
        return false;
    fill(wizard, which);
    return canChange(wizard);
}

bool canChange(const QWizard *wizard)
{
    const auto *change = wizard->button(QWizard::CommitButton);
    return QTest::qWaitFor(
        [wizard, change] {
            if (!change->isEnabled())
                lookDown(wizard);
            return change->isEnabled();
        },
        10'000);
}

void lookDown(const QWizard *wizard)
{
    for (const QScrollArea *area : wizard->currentPage()->findChildren<QScrollArea *>()) {
        QScrollBar *bar = area->verticalScrollBar();
        const int before = bar->value();
        for (int value = bar->minimum(); value < bar->maximum() + bar->pageStep(); value += 1 + bar->pageStep() / 2) {
            bar->setValue(value);
            QTest::qWait(1); // It is seen once it is painted.
        }
        bar->setValue(before);
    }
}

QString obstacle(const QWizard *wizard)
{
    return wizard->currentPage()->findChild<QLabel *>(QStringLiteral("obstacle"))->text();
}

bool goOn(QWizard *wizard)
{
    auto *next = wizard->button(QWizard::NextButton);
    if (!QTest::qWaitFor([next] { return next->isVisible() && next->isEnabled(); }, 10'000))
        return false;
    const int page = wizard->currentId();
    QTest::mouseClick(next, Qt::LeftButton);
    return wizard->currentId() == page + 1;
}

bool becomesRead(const QWizard *wizard)
{
    return QTest::qWaitFor(
        [wizard] {
            const auto *justShown = wizard->currentPage()->findChild<QTimer *>(QStringLiteral("justShown"));
            return !obstacle(wizard).startsWith(QStringLiteral("Reading"))
                && (justShown == nullptr || !justShown->isActive());
        },
        10'000);
}

void holdReturn(QWizard *wizard)
{
    for (int press = 0; press < 30; ++press) {
        QWidget *focus = wizard->focusWidget();
        QTest::keyClick(focus != nullptr ? focus : wizard, Qt::Key_Return);
    }
}

void pressChangeOften(QWizard *wizard)
{
    auto *change = wizard->button(QWizard::CommitButton);
    const QPoint where = change->mapTo(wizard, change->rect().center());
    QTest::mouseClick(change, Qt::LeftButton);
    // Whatever stands in the place of the button now gets the rest of the clicks.
    for (int click = 0; click < 3; ++click) {
        if (QWidget *below = wizard->childAt(where))
            QTest::mouseClick(below, Qt::LeftButton);
    }
    holdReturn(wizard);
}

QWidgetList stopsOfTab(QWizard *wizard, Qt::Key key)
{
    constexpr int most = 60;
    QWidgetList stops;
    const QWidget *start = wizard->focusWidget();
    do {
        QTest::keyClick(wizard->focusWidget(), key);
        QTest::qWait(1);
        stops << wizard->focusWidget();
    } while (stops.last() != start && stops.size() < most);
    return stops;
}

QStringList namesOf(const QWidgetList &stops)
{
    QStringList names;
    for (const QWidget *stop : stops)
        names << (stop->objectName().isEmpty() ? QString::fromLatin1(stop->metaObject()->className())
                                               : stop->objectName());
    return names;
}

QString stopOutOfOrder(const QWizard *wizard, const QWidgetList &stops)
{
    const QWidget *page = wizard->currentPage();
    QRect last;
    for (QWidget *stop : stops) {
        if (!page->isAncestorOf(stop))
            break; // The buttons come after it.
        QPoint place;
        for (const QWidget *part = stop; part != page; part = part->parentWidget()) {
            const auto *area = qobject_cast<const QScrollArea *>(part->parentWidget()->parentWidget());
            // Wherever it is scrolled to.
            if (area == nullptr || area->widget() != part)
                place += part->pos();
        }
        // Above the one before only in the next column.
        if (place.y() < last.y() ? place.x() <= last.right() : place.y() == last.y() && place.x() < last.x())
            return namesOf({stop}).first();
        last = QRect(place, stop->size());
    }
    return {};
}

bool ended(DeskFixture &desk)
{
    const QList<desk::Operation> operations = desk.runner().operations();
    return operations.size() == 1 && !desk::isOpen(operations.first().state);
}

QString changeLanguage(DeskFixture &desk, const QWizard *wizard)
{
    static const auto texts = shown::readTexts();
    QString wrong;
    desk.language().choose(QStringLiteral("zh_CN"));
    wrong += waitForNothing([] { return shown::found(texts.first); });
    wrong += waitForNothing([wizard] { return tour::clippedTexts(wizard).join(u'\n'); });
    desk.language().choose(QStringLiteral("en"));
    wrong += waitForNothing([] { return shown::found(texts.second); });
    return wrong + waitForNothing([wizard] { return tour::clippedTexts(wizard).join(u'\n'); });
}

} // namespace hand
