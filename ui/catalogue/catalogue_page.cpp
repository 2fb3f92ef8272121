#include "catalogue_page.h"

#include "banner.h"
#include "elided_label.h"
#include "error_words.h"
#include "formats.h"
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
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using tables::Availability;

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
    connectParts();
    keepTranslated(this, [this] { say(); });
}

void CataloguePage::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(grid(this, 1.5));
    top->addWidget(m_title);
    top->addWidget(m_choice, 1);
    top->addWidget(m_again);
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
    auto *columns = new QSplitter(this);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(grid(this, 1.5));
    columns->setProperty("gap", true);
    columns->addWidget(left);
    columns->addWidget(m_detail);
    // Both share what there is, at large letters as well.
    columns->setStretchFactor(0, 102);
    columns->setStretchFactor(1, 38);
    columns->setSizes({grid(this, 102), grid(this, 38)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 2.5), grid(this, 2));
    column->setSpacing(grid(this));
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_other);
    column->addWidget(columns, 1);
}

void CataloguePage::connectParts()
{
    connect(m_choice, &PlanChoice::categoryChosen, this, &CataloguePage::turnTo);
    connect(m_choice, &PlanChoice::filterChosen, this, [this] {
        m_list->setFilter(m_choice->type(), m_choice->term(), m_choice->text());
        sayNote();
    });
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

void CataloguePage::say()
{
    m_title->setText(tr("Catalogue"));
    m_again->setText(tr("Read again"));
    m_again->setToolTip(m_again->text());
    m_retry->setText(tr("Try again"));
    const bool told = m_desk.tellsAvailability();
    m_check->setVisible(told);
    m_check->setEnabled(told && m_device && m_table->rowCount() > 0);
    //: A button: asks which plans can be bought for the device %1.
    m_check->setText(m_device
            ? tr("Check for %1").arg(withoutKeys(shortened(Formats::shown(m_device->displayName()), m_check, 12)))
            : tr("Check for a device"));
    setPlainToolTip(m_check,
        m_device ? tr("Ask the platform which of these plans can be bought for the device")
                 : tr("Choose a device on the Devices page first."));
    const storage::Catalogue shelf = this->shelf();
    if (m_error && !shelf.plans.isEmpty()) {
        const ErrorText words = ErrorWords::describe(*m_error);
        //: %1 when it was read, %2 what went wrong.
        m_banner->say(Banner::Mood::Warning,
            tr("As of %1, not of now: %2").arg(Formats::dateTime(shelf.readAt), words.title), words.next);
    } else {
        m_banner->hide();
    }
    sayNote();
    sayBuying();
}

void CataloguePage::sayNote()
{
    const storage::Catalogue shelf = this->shelf();
    QStringList notes;
    if (!shelf.plans.isEmpty()) {
        notes << tr("%n plan(s)", nullptr, m_list->count());
        notes << tr("read at %1").arg(Formats::dateTime(shelf.readAt));
    }
    if (const auto &device = m_availability->device()) {
        //: %1 the device's name, %2 its ID, %3 when it was.
        notes << tr("checked for %1 (%2) at %3")
                     .arg(shortened(Formats::shown(device->displayName()), this, 24),
                         shortened(device->iotId, this, 40), Formats::dateTime(m_availability->askedAt()));
    }
    if (m_availability->error()) {
        //: %1 what went wrong.
        notes << tr("not everything could be checked: %1").arg(ErrorWords::describe(*m_availability->error()).title);
    }
    m_note->setFullText(notes.join(QStringLiteral(" · ")));
}

void CataloguePage::sayBuying()
{
    const std::optional<plans::Plan> plan = m_list->chosen();
    const QString why = obstacle();
    QStringList lines;
    if (m_device && plan)
        lines << availabilityOf(*plan);
    if (!lines.contains(why))
        lines << why;
    lines.removeAll(QString());
    m_detail->setBuying(m_device ? Formats::shown(m_device->displayName()) : QString(), lines.join(u'\n'), why);
}

QString CataloguePage::availabilityOf(const plans::Plan &plan) const
{
    if (!m_desk.tellsAvailability())
        return tr("This platform does not tell beforehand which plans a device can have; buying shows it.");
    const QString device = shortened(Formats::shown(m_device->displayName()), this, 24);
    switch (m_table->availabilityOf(plan)) {
    case Availability::NotAsked:
    case Availability::NotTold:
        break;
    case Availability::Asking:
        //: %1 the device's name.
        return tr("Being checked for %1…").arg(device);
    case Availability::Available:
        //: %1 the device's name, %2 when it was.
        return tr("Can be bought for %1, checked at %2.").arg(device, Formats::dateTime(m_availability->askedAt()));
    case Availability::NotAvailable:
        //: %1 the device's name, %2 when it was.
        return tr("The platform does not sell it for %1, checked at %2.")
            .arg(device, Formats::dateTime(m_availability->askedAt()));
    case Availability::Failed:
        //: %1 the device's name.
        return tr("Could not be checked for %1.").arg(device);
    }
    //: %1 the device's name.
    return tr("Not checked for %1 yet.").arg(device);
}

QString CataloguePage::obstacle() const
{
    if (!m_device)
        return tr("Choose a device on the Devices page; the plan is bought for it.");
    const std::optional<plans::Plan> plan = m_list->chosen();
    if (plan && !m_desk.canBuy(*plan))
        return tr("The platform does not tell all that buying this plan needs; see its fields.");
    if (plan && m_table->availabilityOf(*plan) == Availability::NotAvailable)
        return availabilityOf(*plan);
    return m_obstacle;
}

} // namespace ui
