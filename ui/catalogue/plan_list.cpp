#include "plan_list.h"

#include "actions_menu.h"
#include "busy_line.h"
#include "columns.h"
#include "keep_translated.h"
#include "plan_filter.h"
#include "plan_presentation.h"
#include "plan_table.h"
#include "state_page.h"
#include "theme.h"
#include "typography.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using tables::PlanTable;

PlanList::PlanList(PlanTable &table, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_table(table)
    , m_filter(new tables::PlanFilter(this))
    , m_presentation(new PlanPresentation(this))
    , m_busy(new BusyLine(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_state(new StatePage(theme, this))
{
    m_filter->setSourceModel(&table);
    m_presentation->setSourceModel(m_filter);
    layOut();
    auto *sort = new QAction(m_view);
    addCopying(m_view);
    m_view->addAction(sort);
    connectParts(sort);
    keepTranslated(this, [this, sort] {
        sort->setText(tr("Sort by this column"));
        say();
    });
}

void PlanList::layOut()
{
    setProperty("panel", QStringLiteral("card"));
    m_view->setObjectName(QStringLiteral("catalogueView"));
    m_view->setModel(m_presentation);
    showAsRows(m_view);
    // Without an indicator the plans stand in the platform's own order.
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(true);
    m_view->setColumnHidden(PlanTable::Availability, true);
    // What stands beside the table as well makes way for the names.
    new Columns(m_view, {PlanTable::Name},
        {PlanTable::PricePerDayKept, PlanTable::PricePerMonth, PlanTable::Type, PlanTable::Term, PlanTable::DaysKept});
    m_state->setObjectName(QStringLiteral("catalogueState"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    const int edge = frameWidth();
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
}

void PlanList::connectParts(QAction *sort)
{
    connect(sort, &QAction::triggered, this, &PlanList::sortByCurrentColumn);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanList::planChosen);
    connect(m_view, &QTableView::activated, this, &PlanList::buyWanted);
    connect(m_state, &StatePage::actionTriggered, this, [this] {
        if (m_table.rowCount() > 0)
            Q_EMIT allWanted();
        else
            Q_EMIT readWanted();
    });
}

void PlanList::setFilter(
    std::optional<plans::OpenEnum<plans::PlanType>> type, std::optional<int> months, const QString &text)
{
    const QString before = chosen().value_or(plans::Plan()).specification;
    m_filter->setType(type);
    m_filter->setTerm(months);
    m_filter->setText(text);
    choose(before);
}

void PlanList::setReading(bool running, const std::optional<linkvisual::ApiError> &error)
{
    m_running = running;
    m_error = error;
    m_busy->setBusy(running);
    sayState();
}

void PlanList::showAvailability(bool shown)
{
    m_view->setColumnHidden(PlanTable::Availability, !shown);
}

void PlanList::choose(const QString &specification)
{
    int row = 0;
    for (int index = 0; index < count(); ++index) {
        if (m_presentation->index(index, 0).data(PlanTable::PlanRole).value<plans::Plan>().specification
            == specification)
            row = index;
    }
    if (count() > 0 && m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_presentation->index(row, 0));
    sayState();
    Q_EMIT planChosen();
}

std::optional<plans::Plan> PlanList::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(index.data(PlanTable::PlanRole).value<plans::Plan>()) : std::nullopt;
}

void PlanList::focusPlans()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

int PlanList::count() const
{
    return m_presentation->rowCount();
}

void PlanList::sortByCurrentColumn()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int column = m_view->currentIndex().column();
    const bool again = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
    if (column >= 0)
        m_view->sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void PlanList::say()
{
    m_view->setAccessibleName(tr("Plans on sale"));
    m_presentation->retranslate();
    sayState();
}

void PlanList::sayState()
{
    m_stack->setCurrentIndex(count() > 0 ? 0 : 1);
    if (m_table.rowCount() > 0) {
        m_state->say(QStringLiteral("search"), tr("No plan is like that"),
            tr("The platform sells others in this category."), tr("Show all plans"));
    } else if (m_error) {
        m_state->sayError(*m_error);
    } else if (m_running) {
        m_state->say(QStringLiteral("waiting"), tr("Reading the plans…"), {});
    } else {
        m_state->say(QStringLiteral("empty"), tr("No plans on sale"),
            tr("The platform offers none in this category. Try the other one."), tr("Read again"));
    }
}

} // namespace ui
