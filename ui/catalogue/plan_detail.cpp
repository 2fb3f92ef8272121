#include "plan_detail.h"

#include "elided_label.h"
#include "field_view.h"
#include "keep_translated.h"
#include "page_area.h"
#include "plain_text.h"
#include "plan_fields.h"
#include "plan_picture.h"
#include "typography.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PlanDetail::PlanDetail(pictures::PictureStore &pictures, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_picture(new PlanPicture(pictures, theme, this))
    , m_name(new ElidedLabel(this))
    , m_title(plainLabel(this, QStringLiteral("muted")))
    , m_view(new FieldView(theme, this))
    , m_note(plainLabel(this, QStringLiteral("muted")))
    , m_availability(plainLabel(this, QStringLiteral("muted")))
    , m_buy(new QPushButton(this))
{
    setObjectName(QStringLiteral("planDetail"));
    m_name->setObjectName(QStringLiteral("planName"));
    m_title->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("planFields"));
    m_view->showWhole();
    m_availability->setObjectName(QStringLiteral("planAvailability"));
    m_buy->setObjectName(QStringLiteral("buyForDevice"));
    layOut();
    connect(m_buy, &QPushButton::clicked, this, &PlanDetail::buyWanted);
    keepTranslated(this, [this] { say(); });
}

void PlanDetail::layOut()
{
    setProperty("panel", QStringLiteral("card"));
    m_name->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_note->setWordWrap(true);
    m_availability->setWordWrap(true);
    m_availability->setContentsMargins(grid(this, 1.25), 0, grid(this, 1.25), grid(this));
    m_buy->setProperty("emphasis", QStringLiteral("primary"));
    auto *names = new QVBoxLayout;
    names->setSpacing(grid(this, 0.25));
    names->addWidget(m_name);
    names->addWidget(m_title);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(grid(this, 1.25), grid(this), grid(this, 1.25), grid(this));
    top->setSpacing(grid(this));
    top->addWidget(m_picture, 0, Qt::AlignTop);
    top->addLayout(names, 1);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(grid(this, 1.25), grid(this), grid(this, 1.25), grid(this));
    bottom->setSpacing(grid(this));
    bottom->addWidget(m_note);
    auto *content = new QWidget(this);
    auto *inContent = new QVBoxLayout(content);
    inContent->setContentsMargins(0, 0, 0, 0);
    inContent->setSpacing(0);
    inContent->addLayout(top);
    inContent->addWidget(m_availability);
    inContent->addWidget(m_view);
    inContent->addLayout(bottom);
    inContent->addStretch(1);
    auto *buying = new QVBoxLayout;
    buying->setContentsMargins(grid(this, 1.25), grid(this, 0.5), grid(this, 1.25), grid(this));
    buying->setSpacing(grid(this));
    buying->addWidget(m_buy);
    auto *column = new QVBoxLayout(this);
    const int edge = frameWidth();
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    // The words of a small screen are scrolled, the button is not.
    column->addWidget(new PageArea(content, this), 1);
    column->addLayout(buying);
}

void PlanDetail::show(const std::optional<plans::Plan> &plan)
{
    m_plan = plan;
    m_picture->setVisible(plan.has_value());
    m_picture->show(plan ? plan->icon : std::nullopt);
    say();
}

void PlanDetail::setBuying(const QString &device, const QString &availability, const QString &obstacle)
{
    m_device = device;
    m_obstacle = obstacle;
    m_availability->setText(availability);
    say();
}

QAbstractButton *PlanDetail::buyButton() const
{
    return m_buy;
}

void PlanDetail::buy()
{
    m_buy->click();
}

void PlanDetail::say()
{
    m_view->setAccessibleName(tr("Fields of the plan"));
    m_view->setVisible(m_plan.has_value());
    m_title->setVisible(m_plan.has_value());
    m_note->setVisible(!m_plan);
    m_note->setText(tr("Choose a plan to see all of it."));
    m_name->setFullText(m_plan && !m_plan->name.isEmpty() ? m_plan->name : tr("Plan"));
    if (m_plan) {
        m_title->setText(Words::planTitle(*m_plan));
        if (m_plan->months) {
            //: A plan: %1 its type and how long recordings are kept, %2 its term.
            m_title->setText(tr("%1 · %2").arg(m_title->text(), Words::months(m_plan->months)));
        }
        m_view->setFields(PlanFields::of(*m_plan));
    }
    m_availability->setVisible(m_plan && !m_availability->text().isEmpty());
    m_buy->setVisible(m_plan.has_value());
    m_buy->setEnabled(m_plan && m_obstacle.isEmpty());
    //: A button: %1 the device for which a plan will be bought.
    m_buy->setText(
        m_device.isEmpty() ? tr("Buy…") : tr("Buy for %1…").arg(withoutKeys(shortened(m_device, m_buy, 16))));
    setPlainToolTip(m_buy,
        m_obstacle.isEmpty() ? tr("Begin to buy this plan; nothing is bought before you confirm it.") : m_obstacle);
}

} // namespace ui
