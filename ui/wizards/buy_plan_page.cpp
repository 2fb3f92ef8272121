#include "buy_plan_page.h"

#include "busy_line.h"
#include "buy_steps.h"
#include "columns.h"
#include "headings.h"
#include "keep_translated.h"
#include "plan_availability.h"
#include "plan_presentation.h"
#include "plan_table.h"
#include "state_page.h"
#include "theme.h"
#include "typography.h"
#include "words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using tables::Availability;
using tables::PlanTable;

BuyPlanPage::BuyPlanPage(desk::Desk &desk, const Theme &theme, BuyDraft &draft, QWidget *parent)
    : WizardPage(draft.environment, BuySteps::names, BuySteps::Plan, parent)
    , m_desk(desk)
    , m_draft(draft)
    , m_camera(new QRadioButton(this))
    , m_doorbell(new QRadioButton(this))
    , m_busy(new BusyLine(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_state(new StatePage(theme, this))
    , m_table(new PlanTable(this))
    , m_presentation(new PlanPresentation(this))
    , m_availability(new PlanAvailability(desk, *m_table, this))
{
    m_presentation->setSourceModel(m_table);
    m_camera->setObjectName(QStringLiteral("categoryCamera"));
    m_doorbell->setObjectName(QStringLiteral("categoryDoorbell"));
    m_camera->setChecked(true);
    m_view->setObjectName(QStringLiteral("planView"));
    m_view->setModel(m_presentation);
    // To be compared by, the catalogue has them.
    m_view->setColumnHidden(PlanTable::Name, true);
    m_view->setColumnHidden(PlanTable::PricePerDayKept, true);
    showAsRows(m_view);
    new Columns(m_view, {PlanTable::Availability}, {PlanTable::PricePerMonth, PlanTable::Availability});
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);

    auto *categories = new QHBoxLayout;
    categories->setSpacing(grid(this, 3));
    categories->addWidget(m_camera);
    categories->addWidget(m_doorbell);
    categories->addStretch(1);
    auto *card = new QFrame(this);
    card->setProperty("panel", QStringLiteral("card"));
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(card->frameWidth(), card->frameWidth(), card->frameWidth(), card->frameWidth());
    inCard->setSpacing(0);
    inCard->addWidget(m_busy);
    inCard->addWidget(m_stack, 1);
    body()->addLayout(categories);
    body()->addWidget(card, 1);

    connect(m_camera, &QRadioButton::toggled, this, [this](bool camera) {
        m_draft.category = camera ? plans::Category::Camera : plans::Category::Doorbell;
        m_draft.intent.plan = {};
        read();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BuyPlanPage::choose);
    connect(m_table, &PlanTable::dataChanged, this, &BuyPlanPage::judge);
    connect(m_state, &StatePage::actionTriggered, this, &BuyPlanPage::read);
    keepTranslated(this, [this] {
        setHeading(tr("Which plan?"), deviceSubject(m_draft.device));
        m_camera->setText(Words::category(plans::Category::Camera));
        m_doorbell->setText(Words::category(plans::Category::Doorbell));
        m_view->setAccessibleName(tr("Plans on sale"));
        m_presentation->retranslate();
        sayState();
        judge();
    });
}

void BuyPlanPage::initializePage()
{
    if (m_table->rowCount() == 0) {
        const QSignalBlocker silence(m_camera);
        m_camera->setChecked(m_draft.category == plans::Category::Camera);
        m_doorbell->setChecked(m_draft.category == plans::Category::Doorbell);
        read();
    }
    focusFirst(m_view);
}

void BuyPlanPage::showEvent(QShowEvent *event)
{
    WizardPage::showEvent(event);
    if (m_draft.catalogueIsOld)
        read();
}

void BuyPlanPage::read()
{
    const int question = ++m_question;
    m_error.reset();
    m_running = true;
    m_draft.catalogueIsOld = false;
    m_availability->forget();
    m_table->setPlans({});
    m_busy->setBusy(true);
    sayState();
    judge();
    QCoro::connect(m_desk.catalogue(m_draft.category), this, [this, question](desk::Result<QList<plans::Plan>> result) {
        if (question == m_question)
            take(std::move(result));
    });
}

void BuyPlanPage::take(desk::Result<QList<plans::Plan>> result)
{
    m_busy->setBusy(false);
    m_running = false;
    if (!result) {
        m_error = result.error();
    } else {
        m_table->setPlans(*result);
        m_draft.daysKept.insert(plans::daysKeptIn(*result));
        m_availability->ask(m_draft.device);
        if (const int row = rowToChoose(); row >= 0)
            m_view->setCurrentIndex(m_presentation->index(row, 0));
    }
    sayState();
    judge();
}

/** The row of the plan that was chosen before, or the first one; none when that plan is not on sale any more. */
int BuyPlanPage::rowToChoose() const
{
    const plans::Plan &wanted = m_draft.intent.plan;
    const QList<plans::Plan> &onSale = m_table->plans();
    if (wanted.specification.isEmpty())
        return onSale.isEmpty() ? -1 : 0;
    for (int row = 0; row < onSale.size(); ++row) {
        if (onSale.at(row).specification == wanted.specification
            && onSale.at(row).commodityCode == wanted.commodityCode)
            return row;
    }
    return -1;
}

/** The plan of the row that is current now; only a person, or a new reading, makes it another one. */
void BuyPlanPage::choose()
{
    const int row = m_view->currentIndex().row();
    if (row >= 0 && row < m_table->rowCount())
        m_draft.intent.plan = m_table->plan(row);
    judge();
}

void BuyPlanPage::judge()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_table->rowCount()) {
        setObstacle(tr("Choose a plan to go on."));
        return;
    }
    if (!m_desk.canBuy(m_table->plan(row))) {
        setObstacle(tr("The platform does not tell all that buying this plan needs. Choose another one."));
        return;
    }
    switch (m_table->availability(row)) {
    case Availability::NotAsked:
    case Availability::Asking:
        setObstacle(tr("Checking whether this plan can be bought for the device…"));
        break;
    case Availability::NotAvailable:
        setObstacle(tr("The platform does not sell this plan for this device. Choose another one."));
        break;
    case Availability::Failed:
        setObstacle(tr("Whether this plan can be bought could not be checked. Choose the category again to retry."));
        break;
    case Availability::Available:
    case Availability::NotTold: // Buying shows it, and a refusal costs nothing.
        setObstacle({});
        break;
    }
}

void BuyPlanPage::sayState()
{
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    if (m_error) {
        m_state->sayError(*m_error);
    } else if (m_running) {
        m_state->say(QStringLiteral("waiting"), tr("Reading the plans…"), {});
    } else {
        m_state->say(QStringLiteral("empty"), tr("No plans on sale"),
            tr("The platform offers none in this category. Try the other one."), tr("Read again"));
    }
}

} // namespace ui
