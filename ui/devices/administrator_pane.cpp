#include "administrator_pane.h"

#include "busy_line.h"
#include "error_words.h"
#include "flow_layout.h"
#include "formats.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "ticket_button.h"
#include "typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

AdministratorPane::AdministratorPane(desk::Desk &desk, desk::DeviceRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_record(record)
    , m_title(plainLabel(this))
    , m_known(plainLabel(this))
    , m_reveal(new QPushButton(this))
    , m_ask(new QPushButton(this))
    , m_ticket(new TicketButton(QStringLiteral("copyAdministratorError"), this))
    , m_busy(new BusyLine(this))
    , m_told(plainLabel(this, QStringLiteral("muted")))
{
    m_title->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    m_known->setObjectName(QStringLiteral("administratorAccount"));
    m_known->setWordWrap(true);
    m_known->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reveal->setObjectName(QStringLiteral("revealAdministrator"));
    m_reveal->setCheckable(true);
    m_ask->setObjectName(QStringLiteral("askAdministrator"));
    m_told->setObjectName(QStringLiteral("administratorAnswer"));
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new FlowLayout(grid(this));
    for (QPushButton *button : {m_ask, m_reveal, static_cast<QPushButton *>(m_ticket)})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid(this), 0, 0);
    column->setSpacing(grid(this));
    column->addWidget(m_title);
    column->addWidget(m_known);
    column->addLayout(buttons);
    column->addWidget(m_busy);
    column->addWidget(m_told);
    column->addStretch(1);
    connect(m_ask, &QPushButton::clicked, this, &AdministratorPane::ask);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool open) {
        m_open = open;
        say();
    });
    connect(&record, &desk::DeviceRecord::changed, this, &AdministratorPane::say);
    keepTranslated(this, [this] { say(); });
}

void AdministratorPane::setDevice(const QString &iotId)
{
    if (iotId == m_iotId)
        return;
    m_iotId = iotId;
    ++m_question;
    m_answer.reset();
    m_running = false;
    m_busy->setBusy(false);
    // What was shown of one customer says nothing of wanting to see another's.
    m_reveal->setChecked(false);
    say();
}

void AdministratorPane::ask()
{
    const int question = ++m_question;
    m_running = true;
    m_busy->setBusy(true);
    say();
    QCoro::connect(m_desk.bindings(m_iotId), this, [this, question](desk::Result<QList<plans::Binding>> answer) {
        if (question != m_question)
            return;
        m_running = false;
        m_busy->setBusy(false);
        m_answer = std::move(answer);
        take(*m_answer);
        say();
    });
}

void AdministratorPane::take(const desk::Result<QList<plans::Binding>> &answer)
{
    if (!answer)
        return;
    const auto administrator = std::find_if(
        answer->begin(), answer->end(), [](const plans::Binding &binding) { return binding.administrator; });
    if (administrator != answer->end())
        m_record.setAdministrator(administrator->identityId);
    // Whose account the caller's is, nobody tells: only that there is none at all says something.
    Q_EMIT standingRead(answer->isEmpty() ? plans::Standing::NotBound : plans::Standing::NotRead);
}

QString AdministratorPane::shown(const QString &account) const
{
    return breakable(m_open ? onOneLine(account) : Formats::maskedAccount(account));
}

QString AdministratorPane::answerInWords() const
{
    if (m_running)
        return tr("Asking the platform…");
    if (!m_answer)
        return {};
    if (!*m_answer) {
        const ErrorText words = ErrorWords::describe(m_answer->error());
        //: %1 what went wrong, a sentence without a full stop; %2 what to do.
        return tr("The platform did not tell: %1. %2").arg(words.title, words.next);
    }
    if ((*m_answer)->isEmpty())
        return tr("No account has bound the device.");
    QStringList lines;
    for (const plans::Binding &binding : **m_answer) {
        //: An account that administers the device, or with which it is shared.
        lines << (binding.administrator ? tr("%1 · administrator") : tr("%1 · shared with"))
                     .arg(shown(binding.identityId));
    }
    return lines.join(u'\n');
}

void AdministratorPane::say()
{
    m_title->setText(tr("Device administrator"));
    const QString &known = m_record.device().administrator;
    m_known->setText(known.isEmpty() ? tr("Not known here yet.") : shown(known));
    m_ask->setText(tr("Ask who administers it"));
    m_ask->setEnabled(!m_running && !m_iotId.isEmpty());
    m_ticket->offer(m_answer && !*m_answer ? std::optional(m_answer->error()) : std::nullopt);
    //: Shows an account whole, of which the middle is hidden.
    m_reveal->setText(m_open ? tr("Hide the accounts") : tr("Show the accounts in full"));
    const bool told = m_answer && *m_answer && !(*m_answer)->isEmpty();
    m_reveal->setVisible(!known.isEmpty() || told);
    m_told->setText(answerInWords());
    m_told->setVisible(!m_told->text().isEmpty());
}

} // namespace ui
