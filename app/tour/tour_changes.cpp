#include "elided_label.h"
#include "tour.h"
#include "tour_hand.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QTableWidget>

namespace tour {

namespace {

// Two cameras of one customer, the old one with a plan.
const QString oldCamera = QStringLiteral("oI2uY5tR8eW1qL4kJ7h8000100");
const QString newCamera = QStringLiteral("gF9hJ2kL5zX8cV1bN4m9000100");

// Two more, of which the first has three orders in a row.
const QString brokenCamera = QStringLiteral("eW5rT8yU1iO4pA7sD0f7000100");
const QString successor = QStringLiteral("yH7uJ0iK3oL6pA9sD2f5000100");

// Cameras whose free plan is not claimed, one a walk.
const QString unclaimed[] = {QStringLiteral("QIuozfUcxRX6frOTO4dK000100"), QStringLiteral("m2Vt8cQpL7eRz5uYbN44000100"),
    QStringLiteral("Zt5rE8wQ2aS4dF7gH1j3000100"), QStringLiteral("wE4rT7yU1iO3pA6sD9f2000100")};

QWidget *found(const char *name)
{
    return Hand::find(QLatin1StringView(name));
}

bool trigger(const char *name)
{
    const QWidget *window = found("mainWindow");
    auto *action = window != nullptr ? window->findChild<QAction *>(QLatin1StringView(name)) : nullptr;
    if (action == nullptr || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

/** Whether the window shows the device @p iotId. */
bool isDevice(const QString &iotId)
{
    const auto *shown = qobject_cast<const ui::ElidedLabel *>(found("deviceIotId"));
    return shown != nullptr && shown->fullText() == iotId;
}

/** Whether the banner tells that the last change went well. */
bool isDone()
{
    const QWidget *banner = found("operationBanner");
    return banner != nullptr && banner->property("banner") == QStringLiteral("good");
}

/** The number of the order chosen on a wizard's first page. */
QString orderChosen()
{
    const auto *orders = qobject_cast<const QTableWidget *>(found("orderChoice"));
    return orders != nullptr && orders->currentRow() >= 0 ? orders->item(orders->currentRow(), 1)->text() : QString();
}

} // namespace

void Tour::addSuspending()
{
    const QString wizard = QStringLiteral("suspendWizard");
    m_steps << Step{QStringLiteral("14-suspend-order"),
        [] { return Hand::click(found("outcomeDismiss")) && trigger("suspend"); },
        [this] {
            m_order = orderChosen();
            return !m_order.isEmpty() && Hand::button("suspendWizard", QWizard::NextButton) != nullptr;
        },
        wizard};
    m_steps << Step{QStringLiteral("15-suspend-effect"),
        [this] {
            if (!Hand::goOnTo("suspendWizard", "orderEnding"))
                return false;
            qobject_cast<QComboBox *>(found("reasons"))->setCurrentIndex(1);
            return Hand::type(found("orderEnding"), m_order);
        },
        [] { return Hand::canChange("suspendWizard"); }, wizard};
    m_steps << Step{QStringLiteral("16-suspended"),
        [] { return Hand::click(Hand::button("suspendWizard", QWizard::CommitButton)); },
        [] { return isDone() && Hand::button("suspendWizard", QWizard::FinishButton) != nullptr; }, wizard};
    m_steps << Step{QStringLiteral("17-frozen-order"),
        [] { return Hand::click(Hand::button("suspendWizard", QWizard::FinishButton)); },
        [] { return found("suspendWizard") == nullptr && found("orderFields") != nullptr; },
        QStringLiteral("mainWindow")};
}

void Tour::addTransferring()
{
    // The order goes to and fro, a way each walk.
    const bool back = m_walks % 2 == 1;
    const QString from = back ? newCamera : oldCamera;
    const QString to = back ? oldCamera : newCamera;
    const QString wizard = QStringLiteral("transferWizard");
    addShowing(from);
    m_steps << Step{QStringLiteral("18-transfer-target"),
        [to] {
            if (found("transferWizard") == nullptr)
                trigger("transfer");
            return Hand::goOnTo("transferWizard", "targetSearch") && Hand::type(found("targetSearch"), to);
        },
        [] { return Hand::button("transferWizard", QWizard::NextButton) != nullptr; }, wizard};
    m_steps << Step{QStringLiteral("19-transfer-options"), [] { return Hand::goOnTo("transferWizard", "startNow"); },
        [] { return Hand::button("transferWizard", QWizard::NextButton) != nullptr; }, wizard};
    m_steps << Step{QStringLiteral("20-transfer-effect"), [] { return Hand::goOnTo("transferWizard", "reason"); },
        [] { return Hand::canChange("transferWizard"); }, wizard};
    m_steps << Step{QStringLiteral("21-transferred"),
        [] { return Hand::click(Hand::button("transferWizard", QWizard::CommitButton)); },
        [] { return isDone() && Hand::button("transferWizard", QWizard::FinishButton) != nullptr; }, wizard};
    m_steps << Step{QStringLiteral("transferred"),
        [] {
            return Hand::click(Hand::button("transferWizard", QWizard::FinishButton))
                && Hand::click(found("outcomeDismiss"));
        },
        [] { return found("transferWizard") == nullptr; }, QString()};
    addShowing(to);
    m_steps << Step{
        QStringLiteral("22-transferred-order"), [] { return true; }, [] { return true; }, QStringLiteral("mainWindow")};
}

void Tour::addShowing(const QString &iotId)
{
    m_steps << Step{QStringLiteral("show ") + iotId,
        [iotId] {
            QWidget *search = found("deviceSearch");
            return Hand::type(search, iotId) && Hand::press(search, Qt::Key_Return);
        },
        [iotId] { return isDevice(iotId) && found("orderFields") != nullptr; }, QString()};
}

void Tour::addReplacing()
{
    const bool back = m_walks % 2 == 1;
    const QString from = back ? successor : brokenCamera;
    const QString to = back ? brokenCamera : successor;
    const QString wizard = QStringLiteral("replaceWizard");
    addShowing(from);
    m_steps << Step{QStringLiteral("23-replace-effect"),
        [to] {
            if (found("replaceWizard") == nullptr)
                trigger("replaceDevice");
            QWidget *search = found("targetSearch");
            if (search != nullptr && search->property("text") != to)
                Hand::type(search, to);
            return Hand::goOnTo("replaceWizard", "reason");
        },
        [] { return Hand::canChange("replaceWizard"); }, wizard};
    m_steps << Step{QStringLiteral("24-replaced"),
        [] { return Hand::click(Hand::button("replaceWizard", QWizard::CommitButton)); },
        [] { return found("replaceOrders") != nullptr && found("replaceOrders")->property("finished").toBool(); },
        wizard};
    m_steps << Step{QStringLiteral("after replacing"),
        [] {
            return Hand::click(Hand::button("replaceWizard", QWizard::FinishButton))
                && Hand::click(found("outcomeDismiss"));
        },
        [] { return found("replaceWizard") == nullptr; }, QString()};
}

void Tour::addFreePlan()
{
    const QString wizard = QStringLiteral("claimWizard");
    addShowing(unclaimed[m_walks % int(std::size(unclaimed))]);
    m_steps << Step{QStringLiteral("25-claim-options"), [] { return Hand::click(found("claimFreePlanButton")); },
        [] { return Hand::button("claimWizard", QWizard::NextButton) != nullptr; }, wizard};
    m_steps << Step{QStringLiteral("26-claim-effect"), [] { return Hand::goOnTo("claimWizard", "reason"); },
        [] { return Hand::canChange("claimWizard"); }, wizard};
    m_steps << Step{QStringLiteral("claimed"),
        [] { return Hand::click(Hand::button("claimWizard", QWizard::CommitButton)); },
        [] { return isDone() && Hand::button("claimWizard", QWizard::FinishButton) != nullptr; }, QString()};
    m_steps << Step{QStringLiteral("after claiming"),
        [] {
            return Hand::click(Hand::button("claimWizard", QWizard::FinishButton))
                && Hand::click(found("outcomeDismiss"));
        },
        [] { return found("claimWizard") == nullptr; }, QString()};
}

void Tour::addBinding()
{
    const QString wizard = QStringLiteral("bindWizard");
    m_steps << Step{QStringLiteral("27-bind-options"),
        [] {
            if (found("bindWizard") == nullptr)
                trigger("bindOrder");
            return Hand::goOnTo("bindWizard", "userId") && Hand::type(found("userId"), QStringLiteral("13800138000"));
        },
        [] { return Hand::button("bindWizard", QWizard::NextButton) != nullptr; }, wizard};
    m_steps << Step{QStringLiteral("28-bind-effect"), [] { return Hand::goOnTo("bindWizard", "reason"); },
        [] { return Hand::canChange("bindWizard"); }, wizard};
    m_steps << Step{QStringLiteral("bound"),
        [] { return Hand::click(Hand::button("bindWizard", QWizard::CommitButton)); },
        [] { return isDone() && Hand::button("bindWizard", QWizard::FinishButton) != nullptr; }, QString()};
    m_steps << Step{QStringLiteral("all devices again"),
        [] {
            QWidget *search = found("deviceSearch");
            return Hand::click(Hand::button("bindWizard", QWizard::FinishButton))
                && Hand::click(found("outcomeDismiss")) && Hand::type(search, QString())
                && Hand::press(search, Qt::Key_Backspace);
        },
        [] { return found("bindWizard") == nullptr; }, QString()};
}

} // namespace tour
