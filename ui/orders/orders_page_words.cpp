#include "orders_page.h"
#include "plain_text.h"
#include "seen_order_presentation.h"
#include "seen_order_table.h"
#include "state_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

// What the page says: of the orders that are shown, and of why there are none.

namespace ui {

void OrdersPage::say()
{
    m_title->setText(tr("Orders seen here"));
    m_search->setPlaceholderText(tr("Order, external number, user or device"));
    m_search->setAccessibleName(tr("Find an order"));
    m_findAccount->setText(tr("Find an account"));
    m_findAccount->setToolTip(tr("Look for this phone number or e-mail among the accounts of the platform"));
    m_export->setText(tr("Save what is shown as a table (CSV)"));
    m_export->setToolTip(m_export->text());
    m_view->setAccessibleName(tr("Orders seen here"));
    m_open->setText(tr("Open the device"));
    m_open->setToolTip(tr("Go to the order's device, with the order chosen"));
    m_presentation->retranslate();
    sayState();
}

void OrdersPage::sayState()
{
    const QString text = m_search->text().trimmed();
    const int rows = m_table->rowCount();
    const Shown shown = m_findAccount->isChecked() ? Accounts : rows > 0 ? Orders : Nothing;
    m_stack->setCurrentIndex(shown);
    m_findAccount->setEnabled(!text.isEmpty());
    m_export->setEnabled(rows > 0 && shown == Orders);
    m_open->setEnabled(m_view->currentIndex().isValid());
    QStringList notes{m_more ? tr("More than %1 orders; type more to find one.").arg(QLocale().toString(mostOrders))
                             : tr("%Ln order(s)", nullptr, rows)};
    notes << m_file.lines();
    m_count->setText(notes.join(QStringLiteral(" · ")));
    m_count->setVisible(shown == Orders);
    if (m_error) {
        m_state->say(QStringLiteral("error"), tr("The orders seen here cannot be read"),
            tr("The device book says: %1").arg(m_error->detail), tr("Read again"));
    } else if (!m_read) {
        m_state->say(QStringLiteral("waiting"), tr("Reading the orders seen here…"), {});
    } else if (text.isEmpty()) {
        m_state->say(QStringLiteral("empty"), tr("No orders were seen here yet"),
            tr("Orders are found here once their device was read. The platform cannot look up an order without its "
               "device: ask for the device ID."),
            tr("Enter a device ID"));
    } else {
        //: %1 what was searched for.
        m_state->say(QStringLiteral("search"), tr("No order seen here matches “%1”").arg(onOneLine(text)),
            tr("The platform cannot look up an order without its device. Ask the caller for the device ID, or find "
               "the account by phone number or e-mail."),
            tr("Enter a device ID"));
    }
}

} // namespace ui
