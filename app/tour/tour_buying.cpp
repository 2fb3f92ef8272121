#include "tour.h"
#include "tour_hand.h"
#include "tour_sight.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QSpinBox>
#include <QWizard>

namespace tour {

namespace {

const QString mainWindow = QStringLiteral("mainWindow");
const QString buyWizard = QStringLiteral("buyWizard");

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

} // namespace

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

} // namespace tour
