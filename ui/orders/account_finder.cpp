#include "account_finder.h"

#include "account_presentation.h"
#include "account_table.h"
#include "actions_menu.h"
#include "book.h"
#include "busy_line.h"
#include "columns.h"
#include "error_words.h"
#include "flow_layout.h"
#include "formats.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "row_limit.h"
#include "state_page.h"
#include "stretch.h"
#include "typography.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using tables::AccountTable;

AccountFinder::AccountFinder(desk::Desk &desk, storage::Book &book, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_book(book)
    , m_table(new AccountTable(this))
    , m_presentation(new AccountPresentation(this))
    , m_count(plainLabel(this, QStringLiteral("muted")))
    , m_reveal(new QPushButton(this))
    , m_busy(new BusyLine(this))
    , m_view(new QTableView(this))
    , m_state(new StatePage(theme, this))
    , m_devicesTitle(plainLabel(this, QStringLiteral("muted")))
    , m_devices(new QListWidget(this))
    , m_open(new QAction(this))
{
    m_presentation->setSourceModel(m_table);
    m_view->setObjectName(QStringLiteral("accountView"));
    m_view->setModel(m_presentation);
    showAsRows(m_view);
    new Columns(m_view, {AccountTable::Email, AccountTable::Name, AccountTable::Identity});
    m_state->setObjectName(QStringLiteral("accountState"));
    m_count->setObjectName(QStringLiteral("accountCount"));
    m_devices->setObjectName(QStringLiteral("accountDevices"));
    m_reveal->setObjectName(QStringLiteral("revealAccounts"));
    m_reveal->setCheckable(true);
    m_devicesTitle->setWordWrap(true);
    const int edge = grid(this, 1.2); // Where the words of the tables are.
    m_devicesTitle->setContentsMargins(edge, grid(this, 0.5), edge, 0);
    addCopying(m_view);
    offerActions(m_view, {m_reveal});
    m_open->setObjectName(QStringLiteral("openAccountDevice"));
    m_devices->addAction(m_open);
    offerActions(m_devices);
    // Each has what its rows need before the other is scrolled.
    new RowLimit(m_view, 1);
    new RowLimit(m_devices, 2);

    auto *top = new FlowLayout(grid(this));
    top->setContentsMargins(edge, grid(this), grid(this, 1.5), 0);
    top->addStretched(m_count);
    top->addWidget(m_reveal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, grid(this));
    column->setSpacing(grid(this, 0.5));
    column->addWidget(m_busy);
    column->addLayout(top);
    column->addWidget(m_state, neededFirst);
    column->addWidget(m_view, neededFirst);
    column->addWidget(m_devicesTitle);
    column->addWidget(m_devices, neededFirst);
    column->addStretch(1);

    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (current.isValid())
                readDevices(current.data(AccountTable::AccountRole).value<plans::Account>());
        });
    connect(m_devices, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT deviceWanted(item->data(Qt::UserRole).toString()); });
    connect(m_open, &QAction::triggered, this, [this] {
        if (const QListWidgetItem *item = m_devices->currentItem())
            Q_EMIT deviceWanted(item->data(Qt::UserRole).toString());
    });
    connect(m_reveal, &QPushButton::toggled, this, [this](bool open) {
        m_presentation->setOpen(open);
        say();
    });
    connect(m_state, &StatePage::actionTriggered, this, &AccountFinder::act);
    keepTranslated(this, [this] {
        m_view->setAccessibleName(tr("Accounts"));
        m_devices->setAccessibleName(tr("Devices of the account"));
        m_open->setText(tr("Open the device"));
        m_presentation->retranslate();
        say();
    });
}

void AccountFinder::find(const QString &text)
{
    stop();
    m_text = text;
    m_found.reset();
    m_error.reset();
    m_read.reset();
    m_devicesError.reset();
    m_devices->clear();
    ++m_devicesQuestion;
    m_table->setAccounts({});
    // What was shown of one caller says nothing of wanting to see another's.
    m_reveal->setChecked(false);
    m_search = std::make_shared<desk::AccountSearch>();
    connect(m_search.get(), &desk::AccountSearch::changed, this, &AccountFinder::say);
    const int question = ++m_question;
    m_busy->setBusy(true);
    say();
    QCoro::connect(
        m_desk.accountsMatching(text, m_search), this, [this, question](desk::Result<desk::FoundAccounts> result) {
            if (question == m_question)
                take(std::move(result));
        });
}

void AccountFinder::stop()
{
    if (m_search)
        m_search->stop();
}

QSize AccountFinder::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), layout()->totalMinimumHeightForWidth(width())};
}

void AccountFinder::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void AccountFinder::take(desk::Result<desk::FoundAccounts> result)
{
    m_busy->setBusy(false);
    m_search.reset();
    if (result) {
        m_found = std::move(*result);
        m_table->setAccounts(m_found->accounts);
    } else {
        m_error = result.error();
    }
    say();
    if (m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_presentation->index(0, 0));
}

void AccountFinder::readDevices(const plans::Account &account)
{
    m_read.reset();
    m_devicesError.reset();
    m_devices->clear();
    m_busy->setBusy(true);
    const int question = ++m_devicesQuestion;
    say();
    QCoro::connect(m_desk.devicesOf(account), this, [this, question](desk::Result<QList<plans::Device>> result) {
        if (question == m_devicesQuestion)
            takeDevices(std::move(result));
    });
}

void AccountFinder::takeDevices(desk::Result<QList<plans::Device>> result)
{
    m_busy->setBusy(false);
    if (result) {
        m_read = std::move(*result);
        for (const plans::Device &device : *m_read) {
            auto *item = new QListWidgetItem(
                QStringLiteral("%1 · %2").arg(Formats::shown(device.displayName(), 60), onOneLine(device.iotId, 60)),
                m_devices);
            item->setData(Qt::UserRole, device.iotId);
            item->setToolTip(plainToolTip(device.iotId));
        }
        // What was found once is found again without the platform; a book that cannot be written has its own words.
        if (!m_read->isEmpty())
            QCoro::connect(
                m_book.learn(*m_read, m_desk.client().platformTime()), this, [](const storage::Result<void> &) {});
    } else {
        m_devicesError = result.error();
    }
    say();
}

void AccountFinder::say()
{
    const QLocale locale;
    const bool found = m_table->rowCount() > 0;
    m_view->setVisible(found);
    m_state->setVisible(!found);
    m_count->setVisible(found);
    //: Shows phone numbers and addresses whole, of which the middle is hidden.
    m_reveal->setText(
        m_reveal->isChecked() ? tr("Hide numbers and addresses") : tr("Show numbers and addresses in full"));
    m_reveal->setToolTip(tr("Phone numbers and addresses in full, until another account is looked for"));
    m_reveal->setVisible(found);
    m_devices->setVisible(m_read && !m_read->isEmpty());
    m_devicesTitle->setVisible(found);
    if (m_devicesError)
        m_devicesTitle->setText(ErrorWords::describe(*m_devicesError).title);
    else if (!m_read)
        m_devicesTitle->setText(tr("Reading the devices of the account…"));
    else if (m_read->isEmpty())
        m_devicesTitle->setText(tr("No device is bound to this account."));
    else
        m_devicesTitle->setText(
            tr("%Ln device(s) of this account; press Enter to open one", nullptr, static_cast<int>(m_read->size())));
    const QString text = Formats::shown(m_text);
    if (m_found) {
        const QString accounts = tr("%Ln account(s)", nullptr, m_table->rowCount());
        m_count->setText(m_found->complete
                ? accounts
                //: %1 accounts found, %2 the number of accounts looked at.
                : tr("%1 among the first %2 accounts").arg(accounts, locale.toString(m_found->looked)));
    }
    if (found)
        return;
    if (m_error) {
        m_state->sayError(*m_error);
    } else if (m_search) {
        const int looked = m_search->looked();
        m_state->say(QStringLiteral("search"), tr("Looking for “%1” among the accounts…").arg(text),
            tr("%Ln account(s) looked at. The platform cannot search, so every page is read.", nullptr, looked),
            tr("Stop looking"));
    } else if (m_found && !m_found->complete) {
        m_state->say(QStringLiteral("search"), tr("Not found so far"),
            tr("%Ln account(s) looked at, not all.", nullptr, m_found->looked), tr("Look again"));
    } else {
        m_state->say(QStringLiteral("search"), tr("No account matches “%1”").arg(text),
            tr("Ask the caller for the device ID and open the device by it."), tr("Look again"));
    }
}

void AccountFinder::act()
{
    if (m_search)
        stop();
    else
        find(m_text);
}

} // namespace ui
