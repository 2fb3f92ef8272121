#include "order_tools.h"

#include "flow_layout.h"
#include "keep_translated.h"
#include "symbolic_icon.h"
#include "typography.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <numeric>

namespace ui {

namespace {

constexpr int allStatuses = -1;

} // namespace

OrderTools::OrderTools(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_status(new QComboBox(this))
    , m_change(new QToolButton(this))
    , m_refresh(new QToolButton(this))
    , m_export(new QToolButton(this))
{
    m_status->setObjectName(QStringLiteral("orderStatusFilter"));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_status->addItem(QString(), allStatuses);
    for (const plans::OrderStatus status : {plans::OrderStatus::InForce, plans::OrderStatus::Expired,
             plans::OrderStatus::Frozen, plans::OrderStatus::BeingCreated})
        m_status->addItem(QString(), static_cast<int>(status));
    m_change->setObjectName(QStringLiteral("orderChange"));
    m_change->setProperty("menu", true);
    m_change->setPopupMode(QToolButton::InstantPopup);
    m_change->setFocusPolicy(Qt::StrongFocus);
    m_change->hide();
    m_refresh->setObjectName(QStringLiteral("orderRefresh"));
    m_refresh->setIcon(symbolicIcon(theme, QStringLiteral("refresh"), QStringLiteral("text")));
    m_refresh->setFocusPolicy(Qt::StrongFocus);
    m_export->setObjectName(QStringLiteral("orderExport"));
    m_export->setIcon(symbolicIcon(theme, QStringLiteral("export"), QStringLiteral("text")));
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setEnabled(false);
    auto *row = new FlowLayout(grid(this, 0.5), this);
    row->addWidget(m_status);
    row->addWidget(m_change);
    row->addWidget(makeIcons());
    row->setAlignment(Qt::AlignRight);

    connect(m_status, &QComboBox::currentIndexChanged, this, &OrderTools::statusChosen);
    connect(m_refresh, &QToolButton::clicked, this, &OrderTools::refreshWanted);
    connect(m_export, &QToolButton::clicked, this, &OrderTools::exportWanted);
    keepTranslated(this, [this] { say(); });
}

/** They stay beside each other where the rest needs another line. */
QWidget *OrderTools::makeIcons()
{
    auto *icons = new QWidget(this);
    auto *row = new QHBoxLayout(icons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 0.5));
    row->addWidget(m_refresh);
    row->addWidget(m_export);
    return icons;
}

std::optional<plans::OrderStatus> OrderTools::status() const
{
    const int status = m_status->currentData().toInt();
    return status == allStatuses ? std::nullopt : std::optional(static_cast<plans::OrderStatus>(status));
}

void OrderTools::clearStatus()
{
    const QSignalBlocker silence(m_status);
    m_status->setCurrentIndex(0);
}

void OrderTools::setCounts(const QMap<int, int> &counts)
{
    m_counts = counts;
    say();
}

void OrderTools::setOrderActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_change);
    menu->setToolTipsVisible(true); // They say why something cannot be done.
    menu->addActions(actions);
    m_change->setMenu(menu);
    m_change->setVisible(!actions.isEmpty());
}

void OrderTools::setCanExport(bool can)
{
    m_export->setEnabled(can);
}

void OrderTools::say()
{
    // The platform's status 0 holds waiting orders as well.
    const QStringList words{
        tr("All orders"), tr("In force or waiting"), tr("Expired"), tr("Frozen"), tr("Being created")};
    const QLocale locale;
    const QList<int> counts = m_counts.values();
    for (int item = 0; item < m_status->count(); ++item) {
        const int status = m_status->itemData(item).toInt();
        const int count
            = status == allStatuses ? std::accumulate(counts.begin(), counts.end(), 0) : m_counts.value(status);
        //: A choice of orders: %1 what they are, %2 their number.
        const QString counted = tr("%1 (%2)").arg(words.at(item), locale.toString(count));
        m_status->setItemText(item, m_counts.isEmpty() ? words.at(item) : counted);
    }
    m_status->setAccessibleName(tr("Which orders"));
    m_status->setToolTip(tr("Show orders of one status alone"));
    m_change->setText(tr("Change this order"));
    m_change->setToolTip(tr("What can be done with the chosen order"));
    m_refresh->setText(tr("Read this page again"));
    m_export->setText(tr("Save what is shown as a table (CSV)"));
    for (QToolButton *button : {m_refresh, m_export}) {
        button->setToolTip(button->text());
        button->setAccessibleName(button->text());
    }
}

} // namespace ui
