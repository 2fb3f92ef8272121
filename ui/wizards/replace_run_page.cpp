#include "replace_run_page.h"

#include "banner.h"
#include "change_steps.h"
#include "desk.h"
#include "fact_words.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "receipt_bar.h"
#include "replacement_words.h"
#include "return_key.h"
#include "row_limit.h"
#include "stretch.h"
#include "typography.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { OrderColumn, PlanColumn, OutcomeColumn, ColumnCount };

} // namespace

ReplaceRunPage::ReplaceRunPage(desk::Desk &desk, desk::Replacement &replacement, const ChangeDraft &draft,
    const Theme &theme, std::function<PageTitle()> title, QWidget *parent)
    : RunPage(draft.environment, ChangeSteps::replace, ChangeSteps::ReplaceRun, theme, std::move(title), parent)
    , m_desk(desk)
    , m_replacement(replacement)
    , m_draft(draft)
    , m_standing(plainLabel(this))
    , m_changed(new Banner(theme, this))
    , m_orders(new QTableWidget(0, ColumnCount, this))
    , m_goOn(new QPushButton(this))
    , m_anew(new QPushButton(this))
{
    m_standing->setObjectName(QStringLiteral("replaceStanding"));
    m_standing->setFont(scaledFont(font(), 1, QFont::DemiBold));
    m_standing->setWordWrap(true);
    m_orders->setObjectName(QStringLiteral("replaceOrders"));
    m_orders->setSelectionMode(QAbstractItemView::NoSelection);
    m_orders->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_orders->setShowGrid(false);
    m_orders->setTabKeyNavigation(false);
    m_orders->setWordWrap(false);
    m_orders->verticalHeader()->hide();
    m_orders->horizontalHeader()->setHighlightSections(false);
    m_orders->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_orders->horizontalHeader()->setSectionResizeMode(PlanColumn, QHeaderView::Stretch);
    m_orders->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_goOn->setObjectName(QStringLiteral("replaceGoOn"));
    withstandReturn(m_goOn);
    m_anew->setObjectName(QStringLiteral("replaceAnew"));
    pressOnReturn(m_anew);
    m_changed->setObjectName(QStringLiteral("replaceChanged"));
    body()->insertWidget(0, m_standing);
    addAboveButtons(m_changed);
    new RowLimit(m_orders, 4);
    addAboveButtons(m_orders, neededFirst);
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_goOn);
    row->addWidget(m_anew);
    addAboveButtons(choices, 0, Qt::AlignLeft);
    connect(m_anew, &QPushButton::clicked, this, &ReplaceRunPage::anewWanted);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ReplaceRunPage::sayOrders);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        m_pause.start(QApplication::doubleClickInterval());
        m_replacement.goOn();
    });
    connect(&replacement, &desk::Replacement::changed, this, &ReplaceRunPage::sayOrders);
    keepTranslated(this, [this] { sayOrders(); });
}

/** A person who lets it go on decides on what is there now, and so has to see it. */
void ReplaceRunPage::sayChanged()
{
    const std::optional<desk::Operation> current = m_replacement.currentOperation();
    if (current && m_replacement.canGoOn() && current->found) {
        m_changed->say(Banner::Mood::Warning, tr("Not sent: this changed since you looked"),
            FactWords::lines(*current).join(u'\n'));
    } else {
        m_changed->hide();
    }
}

void ReplaceRunPage::sayOrders()
{
    sayChanged();
    m_goOn->setText(tr("Go on"));
    m_goOn->setEnabled(m_replacement.canGoOn() && !m_pause.isActive());
    m_goOn->setVisible(!m_replacement.isFinished());
    m_anew->setText(tr("Choose anew…"));
    m_anew->setToolTip(tr("Choose the new device and the options again; orders already moved stay moved"));
    m_anew->setEnabled(m_goOn->isEnabled());
    m_anew->setVisible(!m_replacement.isFinished());
    receiptBar()->setVisible(hasReceipt());
    m_orders->setAccessibleName(tr("Orders"));
    m_orders->setHorizontalHeaderLabels({tr("Order"), tr("Plan"), tr("Outcome")});
    m_standing->setText(m_replacement.hasBegun() ? ReplacementWords::standing(m_replacement) : QString());
    // The title says it then.
    m_standing->setVisible(!m_standing->text().isEmpty() && !ReplacementWords::isAllMoved(m_replacement));
    m_orders->setProperty("finished", m_replacement.isFinished());
    const QList<desk::ReplacementStep> &steps = m_replacement.steps();
    m_orders->setRowCount(static_cast<int>(steps.size()));
    for (int row = 0; row < m_orders->rowCount(); ++row) {
        const plans::Order &order = steps.at(row).order;
        auto *number = new QTableWidgetItem(onOneLine(order.orderId));
        number->setFont(identifierFont(m_orders->font()));
        m_orders->setItem(row, OrderColumn, number);
        m_orders->setItem(row, PlanColumn, new QTableWidgetItem(m_draft.names.nameOf(order)));
        m_orders->setItem(row, OutcomeColumn, new QTableWidgetItem(ReplacementWords::outcome(m_replacement, row)));
    }
}

QString ReplaceRunPage::titleOf(const desk::Operation &operation) const
{
    return ReplacementWords::title(m_replacement, operation);
}

QString ReplaceRunPage::receipt() const
{
    return ReplacementWords::receipt(m_replacement, m_draft, m_draft.names, m_desk.client().platformTime());
}

} // namespace ui
