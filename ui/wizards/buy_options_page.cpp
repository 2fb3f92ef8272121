#include "buy_options_page.h"

#include "buy_steps.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"
#include "words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

// One below the range stands for the platform's default.
constexpr int platformDefault = -1;

QSpinBox *secondsBox(QWidget *parent, const char *name, int most)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setRange(platformDefault, most);
    box->setValue(platformDefault);
    return box;
}

std::optional<int> chosen(const QSpinBox *box)
{
    return box->value() == platformDefault ? std::nullopt : std::optional(box->value());
}

} // namespace

BuyOptionsPage::BuyOptionsPage(BuyDraft &draft, QWidget *parent)
    : WizardPage(draft.environment, BuySteps::names, BuySteps::Options, parent)
    , m_draft(draft)
    , m_copies(new QSpinBox(this))
    , m_userName(new QLineEdit(this))
    , m_startNow(new QRadioButton(this))
    , m_startLater(new QRadioButton(this))
    , m_defaultPlan(new QCheckBox(this))
    , m_preRecord(secondsBox(this, "preRecord", 5))
    , m_record(secondsBox(this, "record", 30))
{
    m_copies->setObjectName(QStringLiteral("copies"));
    m_copies->setRange(1, 99);
    m_userName->setObjectName(QStringLiteral("userName"));
    m_userName->setMaxLength(64);
    m_userName->setText(draft.environment.userName);
    m_startNow->setObjectName(QStringLiteral("startNow"));
    m_startLater->setObjectName(QStringLiteral("startLater"));
    m_startLater->setChecked(true);
    m_defaultPlan->setObjectName(QStringLiteral("defaultPlan"));

    auto *start = new QWidget(this);
    auto *startColumn = new QVBoxLayout(start);
    startColumn->setContentsMargins(0, 0, 0, 0);
    startColumn->setSpacing(grid(this, 0.5));
    startColumn->addWidget(m_startLater);
    startColumn->addWidget(m_startNow);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(grid(this, 2));
    form->setVerticalSpacing(grid(this, 1.5));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (QWidget *field : QList<QWidget *>{m_copies, m_userName, start, m_defaultPlan, m_preRecord, m_record})
        m_labels << addRow(form, field);
    m_userName->setMinimumWidth(grid(this, 34));
    for (QSpinBox *box : {m_copies, m_preRecord, m_record})
        box->setMinimumWidth(grid(this, 28));
    body()->addLayout(form);
    body()->addStretch(1);

    connect(m_copies, &QSpinBox::valueChanged, this, &BuyOptionsPage::judge);
    connect(m_userName, &QLineEdit::textChanged, this, &BuyOptionsPage::judge);
    connect(m_startNow, &QRadioButton::toggled, this, &BuyOptionsPage::judge);
    connect(m_defaultPlan, &QCheckBox::toggled, this, &BuyOptionsPage::judge);
    connect(m_preRecord, &QSpinBox::valueChanged, this, &BuyOptionsPage::judge);
    connect(m_record, &QSpinBox::valueChanged, this, &BuyOptionsPage::judge);
    keepTranslated(this, [this] { say(); });
}

QLabel *BuyOptionsPage::addRow(QFormLayout *form, QWidget *field)
{
    auto *label = plainLabel(this, QStringLiteral("muted"));
    auto *hint = plainLabel(this, QStringLiteral("muted"));
    m_hints << hint;
    auto *cell = new QVBoxLayout;
    cell->setSpacing(grid(this, 0.25));
    auto *line = new QHBoxLayout;
    line->addWidget(field);
    line->addStretch(1);
    cell->addLayout(line);
    cell->addWidget(hint);
    label->setBuddy(field);
    form->addRow(label, cell);
    return label;
}

void BuyOptionsPage::initializePage()
{
    say();
    m_userName->setFocus();
}

void BuyOptionsPage::judge()
{
    desk::BuyIntent &intent = m_draft.intent;
    intent.copies = m_copies->value();
    intent.userName = m_userName->text().trimmed();
    intent.immediateUse = m_startNow->isChecked();
    intent.enableDefaultPlan = m_defaultPlan->isChecked();
    intent.preRecordSeconds = chosen(m_preRecord);
    intent.recordSeconds = chosen(m_record);
    setObstacle(intent.userName.isEmpty() ? tr("Enter the user name to go on; the platform requires one.") : QString());
}

void BuyOptionsPage::say()
{
    setHeading(tr("How many, for whom, and from when?"), Words::planTitle(m_draft.intent.plan));
    const QStringList labels{
        tr("Copies"), tr("User name"), tr("Start"), tr("Recording"), tr("Pre-record"), tr("Clip length")};
    const QStringList hints{QString(), tr("Kept by the platform and shown with the order."), QString(),
        tr("Sets the default plans for continuous and event recording, 24×7."),
        tr("Seconds recorded before an event, 0 to 5."), tr("Length of an event's clip, 0 to 30 seconds.")};
    for (int row = 0; row < labels.size(); ++row) {
        m_labels.at(row)->setText(labels.at(row));
        m_hints.at(row)->setText(hints.at(row));
        m_hints.at(row)->setVisible(!hints.at(row).isEmpty());
    }
    m_startLater->setText(tr("After the earlier plans end"));
    m_startNow->setText(tr("Start now"));
    m_defaultPlan->setText(tr("Set the default recording plan"));
    m_copies->setAccessibleName(labels.at(0));
    m_userName->setAccessibleName(labels.at(1));
    m_preRecord->setAccessibleName(labels.at(4));
    m_record->setAccessibleName(labels.at(5));
    //: Unit of seconds after a number; starts with a space.
    m_preRecord->setSuffix(tr(" s"));
    m_record->setSuffix(tr(" s"));
    m_preRecord->setSpecialValueText(tr("Platform's default (5 s)"));
    m_record->setSpecialValueText(tr("Platform's default (10 s)"));
    judge();
}

} // namespace ui
