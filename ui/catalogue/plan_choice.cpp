#include "plan_choice.h"

#include "flow_layout.h"
#include "keep_translated.h"
#include "search_field.h"
#include "typography.h"
#include "words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

namespace {

/** The number that is chosen in @p box, whose first item stands for all. */
std::optional<int> chosen(const QComboBox *box)
{
    return box->currentIndex() > 0 ? std::optional(box->currentData().toInt()) : std::nullopt;
}

} // namespace

PlanChoice::PlanChoice(bool categories, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(grid(this, 1.5), this))
    , m_camera(new QRadioButton(this))
    , m_doorbell(new QRadioButton(this))
    , m_type(new QComboBox(this))
    , m_term(new QComboBox(this))
    , m_text(new QLineEdit(this))
{
    m_camera->setObjectName(QStringLiteral("catalogueCamera"));
    m_doorbell->setObjectName(QStringLiteral("catalogueDoorbell"));
    m_camera->setChecked(true);
    m_camera->setVisible(categories);
    m_doorbell->setVisible(categories);
    m_type->setObjectName(QStringLiteral("planTypeFilter"));
    m_term->setObjectName(QStringLiteral("planTermFilter"));
    // On two lines where one is too short to choose and to search.
    m_row->setLineSpacing(grid(this, 0.5));
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_row->addWidget(m_camera);
    m_row->addWidget(m_doorbell);
    for (QComboBox *box : {m_type, m_term}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->addItem(QString());
        m_row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &PlanChoice::filterChosen);
    }
    m_text->setObjectName(QStringLiteral("planSearch"));
    makeSearchField(m_text, theme);
    m_row->addStretched(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &PlanChoice::filterChosen);
    connect(m_text, &QLineEdit::returnPressed, this, &PlanChoice::entered);
    connect(m_camera, &QRadioButton::toggled, this, &PlanChoice::categoryChosen);
    keepTranslated(this, [this] { say(); });
}

void PlanChoice::setTitle(QLabel *title)
{
    m_row->putFirst(title);
}

plans::Category PlanChoice::category() const
{
    return m_camera->isChecked() ? plans::Category::Camera : plans::Category::Doorbell;
}

std::optional<plans::OpenEnum<plans::PlanType>> PlanChoice::type() const
{
    const std::optional<int> number = chosen(m_type);
    return number ? std::optional(plans::OpenEnum<plans::PlanType>::fromNumber(*number)) : std::nullopt;
}

std::optional<int> PlanChoice::term() const
{
    return chosen(m_term);
}

QString PlanChoice::text() const
{
    return m_text->text();
}

void PlanChoice::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void PlanChoice::leadTo(QAbstractItemView *plans)
{
    leadDown(m_text, plans);
}

void PlanChoice::setPlans(const QList<plans::Plan> &plans)
{
    QSet<int> types;
    QSet<int> terms;
    for (const plans::Plan &plan : plans) {
        if (plan.type)
            types.insert(plan.type->number());
        if (plan.months)
            terms.insert(*plan.months);
    }
    fill(m_type, types.values());
    fill(m_term, terms.values());
    say();
    Q_EMIT filterChosen();
}

void PlanChoice::fill(QComboBox *box, const QList<int> &numbers)
{
    const QSignalBlocker silence(box);
    const std::optional<int> before = chosen(box);
    while (box->count() > 1)
        box->removeItem(1);
    QList<int> sorted = numbers;
    std::sort(sorted.begin(), sorted.end());
    for (const int number : std::as_const(sorted))
        box->addItem(QString(), number);
    box->setCurrentIndex(before ? qMax(0, box->findData(*before)) : 0);
}

void PlanChoice::clear()
{
    m_type->setCurrentIndex(0);
    m_term->setCurrentIndex(0);
    m_text->clear();
}

void PlanChoice::say()
{
    m_camera->setText(Words::category(plans::Category::Camera));
    m_doorbell->setText(Words::category(plans::Category::Doorbell));
    m_type->setAccessibleName(tr("Type of plan"));
    m_term->setAccessibleName(tr("Term"));
    // A screen reader calls a list by what is chosen in it, and describes it by its tooltip.
    for (QComboBox *box : {m_type, m_term})
        box->setToolTip(box->accessibleName());
    m_text->setAccessibleName(tr("Find a plan"));
    m_text->setPlaceholderText(tr("Name or specification"));
    m_type->setItemText(0, tr("All types"));
    m_term->setItemText(0, tr("Any term"));
    for (int item = 1; item < m_type->count(); ++item) {
        const auto type = plans::OpenEnum<plans::PlanType>::fromNumber(m_type->itemData(item).toInt());
        m_type->setItemText(item, Words::planType(type));
    }
    for (int item = 1; item < m_term->count(); ++item)
        m_term->setItemText(item, Words::months(m_term->itemData(item).toInt()));
}

} // namespace ui
