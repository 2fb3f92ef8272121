#include "elided_label.h"
#include "tour.h"
#include "tour_hand.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QTableWidget>
#include <QWizard>

namespace tour {

namespace {

// Two cameras of one customer, the old one with a plan.
const QString oldCamera = QStringLiteral("oI2uY5tR8eW1qL4kJ7h8000100");
const QString newCamera = QStringLiteral("gF9hJ2kL5zX8cV1bN4m9000100");

QWidget *found(const char *name)
{
    return Hand::find(QLatin1StringView(name));
}

/** The button of the wizard @p name, or nothing while it is not shown or cannot be pressed. */
QAbstractButton *button(const char *name, QWizard::WizardButton which)
{
    const auto *wizard = qobject_cast<const QWizard *>(found(name));
    QAbstractButton *button = wizard != nullptr ? wizard->button(which) : nullptr;
    return button != nullptr && button->isVisible() && button->isEnabled() ? button : nullptr;
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

/** Presses Next until the widget @p name is there, one press a turn. */
bool goOnTo(const char *wizard, const char *name)
{
    if (found(name) != nullptr)
        return true;
    Hand::click(button(wizard, QWizard::NextButton));
    return false;
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
            return !m_order.isEmpty() && button("suspendWizard", QWizard::NextButton) != nullptr;
        },
        wizard};
    m_steps << Step{QStringLiteral("15-suspend-effect"),
        [this] {
            if (!goOnTo("suspendWizard", "orderEnding"))
                return false;
            qobject_cast<QComboBox *>(found("reasons"))->setCurrentIndex(1);
            return Hand::type(found("orderEnding"), m_order);
        },
        [] { return button("suspendWizard", QWizard::CommitButton) != nullptr; }, wizard};
    m_steps << Step{QStringLiteral("16-suspended"),
        [] { return Hand::click(button("suspendWizard", QWizard::CommitButton)); },
        [] { return isDone() && button("suspendWizard", QWizard::FinishButton) != nullptr; }, wizard};
    m_steps << Step{QStringLiteral("17-frozen-order"),
        [] { return Hand::click(button("suspendWizard", QWizard::FinishButton)); },
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
    m_steps << Step{QStringLiteral("to the old camera"),
        [from] {
            QWidget *search = found("deviceSearch");
            return Hand::type(search, from) && Hand::press(search, Qt::Key_Return);
        },
        [from] { return isDevice(from) && found("orderFields") != nullptr; }, QString()};
    m_steps << Step{QStringLiteral("18-transfer-target"),
        [to] {
            if (found("transferWizard") == nullptr)
                trigger("transfer");
            return goOnTo("transferWizard", "targetSearch") && Hand::type(found("targetSearch"), to);
        },
        [] { return button("transferWizard", QWizard::NextButton) != nullptr; }, wizard};
    m_steps << Step{QStringLiteral("19-transfer-options"), [] { return goOnTo("transferWizard", "startNow"); },
        [] { return button("transferWizard", QWizard::NextButton) != nullptr; }, wizard};
    m_steps << Step{QStringLiteral("20-transfer-effect"), [] { return goOnTo("transferWizard", "reason"); },
        [] { return button("transferWizard", QWizard::CommitButton) != nullptr; }, wizard};
    m_steps << Step{QStringLiteral("21-transferred"),
        [] { return Hand::click(button("transferWizard", QWizard::CommitButton)); },
        [] { return isDone() && button("transferWizard", QWizard::FinishButton) != nullptr; }, wizard};
    m_steps << Step{QStringLiteral("22-transferred-order"),
        [to] {
            QWidget *search = found("deviceSearch");
            return Hand::click(button("transferWizard", QWizard::FinishButton)) && Hand::type(search, to)
                && Hand::press(search, Qt::Key_Return);
        },
        [to] { return isDevice(to) && found("orderFields") != nullptr; }, QStringLiteral("mainWindow")};
    m_steps << Step{QStringLiteral("all devices again"),
        [] {
            QWidget *search = found("deviceSearch");
            return Hand::click(found("outcomeDismiss")) && Hand::type(search, QString())
                && Hand::press(search, Qt::Key_Backspace);
        },
        [] { return found("transferWizard") == nullptr; }, QString()};
}

} // namespace tour
