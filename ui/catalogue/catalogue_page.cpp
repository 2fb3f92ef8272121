#include "catalogue_page.h"

#include "actions_menu.h"
#include "banner.h"
#include "elided_label.h"
#include "folding_splitter.h"
#include "keep_translated.h"
#include "other_purchase_banner.h"
#include "plain_text.h"
#include "plan_availability.h"
#include "plan_choice.h"
#include "plan_detail.h"
#include "plan_list.h"
#include "plan_table.h"
#include "symbolic_icon.h"
#include "typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

CataloguePage::CataloguePage(desk::Desk &desk, pictures::PictureStore &pictures, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(new tables::PlanTable(this))
    , m_availability(new PlanAvailability(desk, *m_table, this))
    , m_title(plainLabel(this))
    , m_choice(new PlanChoice(desk.knowsCategories(), theme, this))
    , m_check(new QPushButton(this))
    , m_again(new QToolButton(this))
    , m_note(new ElidedLabel(this))
    , m_banner(new Banner(theme, this))
    , m_other(new OtherPurchaseBanner(theme, this))
    , m_list(new PlanList(*m_table, theme, this))
    , m_detail(new PlanDetail(pictures, theme, this))
{
    m_title->setObjectName(QStringLiteral("catalogueTitle"));
    m_title->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_note->setObjectName(QStringLiteral("catalogueNote"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_check->setObjectName(QStringLiteral("checkPlans"));
    m_again->setObjectName(QStringLiteral("catalogueReadAgain"));
    m_again->setIcon(symbolicIcon(theme, QStringLiteral("refresh"), QStringLiteral("text")));
    m_again->setFocusPolicy(Qt::StrongFocus);
    m_banner->setObjectName(QStringLiteral("catalogueBanner"));
    m_retry = m_banner->addAction(QStringLiteral("catalogueRetry"));
    layOut();
    offerActions(m_list->view(), {m_detail->buyButton(), m_check, m_again});
    connectParts();
    keepTranslated(this, [this] { say(); });
}

void CataloguePage::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(grid(this, 1.5));
    m_choice->setTitle(m_title);
    top->addWidget(m_choice, 1);
    top->addWidget(m_again, 0, Qt::AlignTop);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(grid(this));
    auto *noteRow = new QHBoxLayout;
    noteRow->setSpacing(grid(this, 1.5));
    noteRow->addWidget(m_note, 1);
    noteRow->addWidget(m_check);
    leftColumn->addLayout(noteRow);
    leftColumn->addWidget(m_list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 2.5), grid(this, 2));
    column->setSpacing(grid(this));
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_other);
    column->addWidget(new FoldingSplitter(left, 102, m_detail, 38, this), 1);
}

void CataloguePage::connectParts()
{
    connect(m_choice, &PlanChoice::categoryChosen, this, &CataloguePage::turnTo);
    connect(m_choice, &PlanChoice::filterChosen, this, [this] {
        m_list->setFilter(m_choice->type(), m_choice->term(), m_choice->text());
        sayNote();
    });
    m_choice->leadTo(m_list->view());
    connect(m_choice, &PlanChoice::entered, this, &CataloguePage::focusPlans);
    connect(m_list, &PlanList::planChosen, this, [this] {
        m_other->hide();
        m_detail->show(m_list->chosen());
        sayBuying();
    });
    connect(m_list, &PlanList::readWanted, this, &CataloguePage::read);
    connect(m_list, &PlanList::allWanted, m_choice, &PlanChoice::clear);
    connect(m_list, &PlanList::buyWanted, m_detail, &PlanDetail::buy);
    connect(m_retry, &QPushButton::clicked, this, &CataloguePage::read);
    connect(m_again, &QToolButton::clicked, this, &CataloguePage::read);
    connect(m_check, &QPushButton::clicked, this, &CataloguePage::check);
    connect(m_availability, &PlanAvailability::changed, this, [this] {
        m_list->showAvailability(m_availability->device().has_value());
        sayNote();
        sayBuying();
    });
    connect(m_detail, &PlanDetail::buyWanted, this, [this] {
        if (const std::optional<plans::Plan> plan = m_list->chosen())
            Q_EMIT buyWanted(*plan, m_choice->category());
    });
    // What is known from before comes from the disk, perhaps only now.
    connect(&m_desk.knownPlans(), &desk::KnownPlans::changed, this, [this] {
        if (m_read.contains(m_choice->category()))
            return;
        fill();
        say();
    });
    connect(m_other, &OtherPurchaseBanner::showWanted, this, &CataloguePage::openPurchaseWanted);
    connect(m_other, &OtherPurchaseBanner::insteadWanted, this, [this] {
        if (const std::optional<plans::Plan> plan = m_list->chosen())
            Q_EMIT buyInsteadWanted(*plan, m_choice->category());
    });
}

void CataloguePage::sayOtherPurchase(const plans::Plan &plan)
{
    m_other->ask(plan);
}

void CataloguePage::setDevice(const std::optional<plans::Device> &device)
{
    const bool another = !m_device || !device || m_device->iotId != device->iotId;
    m_device = device;
    if (another) {
        m_availability->forget();
        m_other->hide();
    }
    say();
}

void CataloguePage::forbidBuying(const QString &why)
{
    m_obstacle = why;
    sayBuying();
}

void CataloguePage::focusPlans()
{
    m_list->focusPlans();
}

void CataloguePage::focusSearch()
{
    m_choice->focusSearch();
}

void CataloguePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_read.contains(m_choice->category()))
        return;
    fill();
    read();
}

void CataloguePage::turnTo()
{
    m_availability->forget();
    fill();
    read();
}

void CataloguePage::read()
{
    const int question = ++m_question;
    m_error.reset();
    m_list->setReading(true, {});
    say();
    QCoro::connect(
        m_desk.catalogue(m_choice->category()), this, [this, question](desk::Result<QList<plans::Plan>> result) {
            if (question == m_question)
                take(std::move(result));
        });
}

void CataloguePage::take(desk::Result<QList<plans::Plan>> result)
{
    if (result) {
        m_read.insert(m_choice->category());
        m_desk.knownPlans().learn({m_choice->category(), m_desk.client().platformTime(), std::move(*result)});
    } else {
        m_error = result.error();
    }
    fill();
    m_list->setReading(false, m_error);
    say();
}

/** What is known of the category: told now, or at an earlier time. */
storage::Catalogue CataloguePage::shelf() const
{
    return m_desk.knownPlans().catalogue(m_choice->category()).value_or(storage::Catalogue());
}

void CataloguePage::fill()
{
    const storage::Catalogue shelf = this->shelf();
    if (shelf.plans == m_table->plans())
        return;
    m_availability->forget();
    const QString before = m_list->chosen().value_or(plans::Plan()).specification;
    m_table->setPlans(shelf.plans);
    m_choice->setPlans(shelf.plans);
    m_list->choose(before);
}

void CataloguePage::check()
{
    if (m_device)
        m_availability->ask(*m_device);
}

} // namespace ui
