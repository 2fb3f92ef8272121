#include "bind_options_page.h"

#include "change_steps.h"
#include "keep_translated.h"
#include "option_fields.h"
#include "option_form.h"
#include "ranges.h"
#include "typography.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int longestUser = 64;

std::optional<QString> typed(const QLineEdit *field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

BindOptionsPage::BindOptionsPage(const ChangeDraft &draft, desk::BindOrderIntent &intent, QWidget *parent)
    : WizardPage(draft.environment, ChangeSteps::bind, ChangeSteps::BindOptions, parent)
    , m_draft(draft)
    , m_intent(intent)
    , m_userName(new QLineEdit(this))
    , m_userId(new QLineEdit(this))
    , m_defaultPlan(new FlagBox("bindDefaultPlan", this))
    , m_preRecord(new SecondsBox("preRecord", linkvisual::ranges::preRecordSeconds, {}, this))
    , m_record(new SecondsBox("record", linkvisual::ranges::recordSeconds, {}, this))
    , m_prolong(new FlagBox("bindProlong", this))
    , m_maxFile(new SecondsBox("maxFile", linkvisual::ranges::fileSeconds, {}, this))
{
    m_userName->setObjectName(QStringLiteral("userName"));
    m_userId->setObjectName(QStringLiteral("userId"));
    for (QLineEdit *field : {m_userName, m_userId}) {
        field->setMaxLength(longestUser);
        field->setMinimumWidth(grid(this, 28));
        connect(field, &QLineEdit::textChanged, this, &BindOptionsPage::take);
    }
    layOut();
    for (SecondsBox *box : {m_preRecord, m_record, m_maxFile})
        connect(box, &QSpinBox::valueChanged, this, &BindOptionsPage::take);
    for (FlagBox *box : {m_defaultPlan, m_prolong})
        connect(box, &QComboBox::currentIndexChanged, this, &BindOptionsPage::take);
    keepTranslated(this, [this] { say(); });
}

void BindOptionsPage::layOut()
{
    auto *form = new OptionForm(this);
    form->addRow(
        m_userName, [] { return tr("User name"); },
        [] { return tr("Kept by the platform and shown with the order; may be left empty."); });
    form->addRow(m_userId, [] { return tr("User ID"); });
    form->addRow(
        m_defaultPlan, [] { return tr("Recording"); },
        [] { return tr("Sets the default plans for continuous and event recording, 24×7."); });
    form->addRow(
        m_preRecord, [] { return tr("Pre-record"); }, [] { return tr("Seconds recorded before an event, 0 to 5."); });
    form->addRow(
        m_record, [] { return tr("Clip length"); }, [] { return tr("Length of an event's clip, 0 to 30 seconds."); });
    form->addRow(
        m_prolong, [] { return tr("Prolong events"); },
        [] { return tr("Goes on recording while an event lasts, instead of at most 30 seconds."); });
    form->addRow(
        m_maxFile, [] { return tr("Longest file"); },
        [] { return tr("Of continuous recording, 600 to 3600 seconds."); });
    body()->addWidget(form);
    body()->addStretch(1);
}

void BindOptionsPage::initializePage()
{
    say();
    focusFirst(m_userName);
}

void BindOptionsPage::take()
{
    m_intent.userName = typed(m_userName);
    m_intent.userId = typed(m_userId);
    m_intent.enableDefaultPlan = m_defaultPlan->flag();
    m_intent.preRecordSeconds = m_preRecord->seconds();
    m_intent.recordSeconds = m_record->seconds();
    m_intent.prolongEvents = m_prolong->flag();
    m_intent.maxFileSeconds = m_maxFile->seconds();
}

void BindOptionsPage::say()
{
    setHeading(tr("For whom, and how does it record?"), m_draft.subject());
}

} // namespace ui
