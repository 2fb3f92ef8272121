#include "diagnosis_pane.h"

#include "customer_message.h"
#include "diagnosis_words.h"
#include "flow_layout.h"
#include "keep_translated.h"
#include "language.h"
#include "plain_text.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel *heading(QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    label->setFont(scaledFont(parent->font(), 1.05, QFont::DemiBold));
    return label;
}

} // namespace

DiagnosisPane::DiagnosisPane(const desk::DeviceReader &reader, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_theme(theme)
    , m_wantedName(plainLabel(this))
    , m_wanted(new QComboBox(this))
    , m_atMoment(new QCheckBox(this))
    , m_moment(new QDateTimeEdit(this))
    , m_found(new QVBoxLayout)
    , m_customerTitle(heading(this))
    , m_scroll(new QScrollArea(this))
    , m_unseenTitle(heading(this))
    , m_unseen(plainLabel(this, QStringLiteral("muted")))
{
    m_wanted->setObjectName(QStringLiteral("wantedRecording"));
    m_wanted->addItems({QString(), QString()});
    m_wantedName->setBuddy(m_wanted);
    m_atMoment->setObjectName(QStringLiteral("atMoment"));
    m_moment->setObjectName(QStringLiteral("missedMoment"));
    m_moment->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_moment->setCalendarPopup(true);
    m_moment->setEnabled(false);
    m_moment->setDateTime(reader.now().toLocalTime());
    m_unseen->setWordWrap(true);
    layOut();
    connect(&reader, &desk::DeviceReader::changed, this, &DiagnosisPane::diagnose);
    connect(m_wanted, &QComboBox::currentIndexChanged, this, &DiagnosisPane::diagnose);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &DiagnosisPane::diagnose);
    connect(m_atMoment, &QCheckBox::toggled, this, [this](bool on) {
        m_moment->setEnabled(on);
        if (on)
            m_moment->setDateTime(m_reader.now().toLocalTime());
        diagnose();
    });
    connect(&theme, &Theme::changed, this, &DiagnosisPane::say);
    keepTranslated(this, [this] { say(); });
}

QWidget *DiagnosisPane::makeQuestion()
{
    auto *question = new QWidget(this);
    auto *parts = new FlowLayout(grid(this), question);
    for (QWidget *part : QList<QWidget *>{m_wantedName, m_wanted, m_atMoment, m_moment})
        parts->addWidget(part);
    QSizePolicy policy = question->sizePolicy();
    policy.setHeightForWidth(true);
    question->setSizePolicy(policy);
    return question;
}

void DiagnosisPane::layOut()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, grid(this), grid(this));
    column->setSpacing(grid(this));
    column->addWidget(makeQuestion());
    m_found->setSpacing(grid(this));
    column->addLayout(m_found);
    column->addSpacing(grid(this));
    column->addWidget(m_customerTitle);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(grid(this, 2));
    for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        auto *message = new CustomerMessage(language, content);
        texts->addWidget(message, 1);
        m_messages << message;
    }
    column->addLayout(texts);
    column->addSpacing(grid(this));
    column->addWidget(m_unseenTitle);
    column->addWidget(m_unseen);
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("diagnosisScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, grid(this), 0, 0);
    all->addWidget(m_scroll);
}

void DiagnosisPane::setDevice(const plans::Device &device)
{
    if (device.iotId != m_device.iotId)
        m_standing = plans::Standing::NotRead;
    m_device = device;
    diagnose();
}

void DiagnosisPane::setStanding(plans::Standing standing)
{
    m_standing = standing;
    diagnose();
}

plans::Situation DiagnosisPane::situation() const
{
    const desk::DeviceReading &reading = m_reader.reading();
    plans::Situation situation;
    situation.now = m_reader.now();
    if (m_atMoment->isChecked())
        situation.missed = m_moment->dateTime().toUTC();
    situation.wanted = m_wanted->currentIndex() == 1 ? plans::WantedRecording::AllDay : plans::WantedRecording::Any;
    if (reading.snapshot) {
        situation.orders = reading.snapshot->orders;
        situation.freePlan = reading.snapshot->freePlan;
    }
    situation.daysKept = m_reader.daysKept();
    situation.standing = m_standing;
    situation.connection = m_device.status;
    if (reading.error && reading.error->kind == linkvisual::ErrorKind::Refused)
        situation.refusal = reading.error->code;
    return situation;
}

void DiagnosisPane::diagnose()
{
    // Nobody misses a recording of the future.
    m_moment->setMaximumDateTime(m_reader.now().toLocalTime());
    const QList<plans::Finding> findings = plans::diagnose(situation());
    for (CustomerMessage *message : std::as_const(m_messages))
        message->show(m_device.displayName(), findings);
    // What is on the screen, and perhaps has the keyboard, stays while it is right.
    if (findings == m_findings)
        return;
    m_findings = findings;
    while (QLayoutItem *old = m_found->takeAt(0)) {
        old->widget()->deleteLater();
        old->widget()->hide();
        delete old;
    }
    for (const plans::Finding &finding : std::as_const(m_findings))
        m_found->addWidget(makeFinding(finding));
}

QWidget *DiagnosisPane::makeFinding(const plans::Finding &finding)
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("finding"));
    card->setProperty("panel", QStringLiteral("card"));
    const bool fine = finding.cause == plans::Cause::PlanInForce;
    auto *symbol = new QLabel(card);
    const QString color = fine ? QStringLiteral("tone.good.text") : QStringLiteral("tone.warning.text");
    symbol->setPixmap(symbolicIcon(m_theme, fine ? QStringLiteral("check") : QStringLiteral("warning"), color)
                          .pixmap(grid(this, 2), grid(this, 2)));
    QLabel *cause = plainLabel(card);
    cause->setFont(scaledFont(font(), 1, QFont::DemiBold));
    cause->setText(DiagnosisWords::cause(finding.cause));
    QLabel *evidence = plainLabel(card, QStringLiteral("muted"));
    evidence->setText(breakable(DiagnosisWords::evidence(finding)));
    evidence->setVisible(!evidence->text().isEmpty());
    evidence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel *next = plainLabel(card);
    next->setText(DiagnosisWords::next(finding.next));
    auto *words = new QVBoxLayout;
    words->setSpacing(grid(this, 0.25));
    for (QLabel *label : {cause, evidence, next}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(grid(this, 1.5), grid(this), grid(this, 1.5), grid(this));
    row->setSpacing(grid(this));
    row->addWidget(symbol, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    card->setFocusPolicy(Qt::TabFocus);
    card->setAccessibleName(cause->text());
    card->setAccessibleDescription(evidence->text() + u'\n' + next->text());
    return card;
}

void DiagnosisPane::say()
{
    m_wantedName->setText(tr("Which recording is missing?"));
    m_wanted->setAccessibleName(m_wantedName->text());
    //: Which recording a customer misses.
    m_wanted->setItemText(0, tr("Any recording"));
    //: Which recording a customer misses.
    m_wanted->setItemText(1, tr("24×7 recording"));
    //: Beside a field for a date and time.
    m_atMoment->setText(tr("At a certain moment:"));
    m_moment->setAccessibleName(tr("Moment whose recording is missing"));
    //: For screen readers: the part of the page with what was found out and what to tell the customer.
    m_scroll->setAccessibleName(tr("What was found"));
    m_customerTitle->setText(tr("Text for the customer"));
    m_unseenTitle->setText(tr("What these calls cannot see"));
    QStringList lines;
    for (const plans::Unseen unseen : plans::unseen())
        lines << QStringLiteral("•  ") + DiagnosisWords::unseen(unseen);
    m_unseen->setText(lines.join(u'\n'));
    m_findings.clear();
    diagnose();
}

} // namespace ui
