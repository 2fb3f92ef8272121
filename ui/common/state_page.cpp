#include "state_page.h"

#include "error_words.h"
#include "flow_layout.h"
#include "page_area.h"
#include "plain_text.h"
#include "signature_dialog.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "ticket_button.h"
#include "typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

StatePage::StatePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_symbol(new QLabel(this))
    , m_title(plainLabel(this))
    , m_text(plainLabel(this, QStringLiteral("muted")))
    , m_action(new QPushButton(this))
    , m_ticket(new TicketButton(QStringLiteral("stateCopy"), this))
    , m_details(new QPushButton(this))
{
    m_title->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_title->setObjectName(QStringLiteral("stateTitle"));
    m_text->setObjectName(QStringLiteral("stateText"));
    m_action->setObjectName(QStringLiteral("stateAction"));
    m_details->setObjectName(QStringLiteral("stateDetails"));
    for (QLabel *label : {m_symbol, m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(label != m_symbol);
    }
    auto *buttons = new FlowLayout(grid(this));
    buttons->setAlignment(Qt::AlignHCenter);
    buttons->addWidget(m_action);
    buttons->addWidget(m_details);
    buttons->addWidget(m_ticket);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(grid(this, 2), grid(this, 4), grid(this, 2), grid(this, 2));
    column->setSpacing(grid(this));
    column->addStretch(1);
    column->addWidget(m_symbol);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new PageArea(content, this));
    connect(m_action, &QPushButton::clicked, this, &StatePage::actionTriggered);
    connect(m_details, &QPushButton::clicked, this, &StatePage::showDetails);
    connect(&theme, &Theme::changed, this, &StatePage::showSymbol);
    offerDetails({});
}

void StatePage::say(const QString &icon, const QString &title, const QString &text, const QString &action)
{
    m_icon = icon;
    showSymbol();
    m_title->setText(breakable(title));
    m_text->setText(breakable(text));
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    offerDetails({});
}

void StatePage::sayError(const linkvisual::ApiError &error)
{
    const ErrorText words = ErrorWords::describe(error);
    QStringList lines{words.why, ErrorWords::platformWords(error), words.next};
    lines.removeAll(QString());
    say(words.offline ? QStringLiteral("no-network") : QStringLiteral("error"), words.title, lines.join(u'\n'),
        tr("Try again"));
    offerDetails(error);
}

void StatePage::offerDetails(const std::optional<linkvisual::ApiError> &error)
{
    m_error = error;
    m_details->setText(tr("Details"));
    m_ticket->offer(error);
    m_details->setVisible(error && error->signatures);
}

void StatePage::showDetails()
{
    auto *dialog = new SignatureDialog(*m_error->signatures, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void StatePage::showSymbol()
{
    if (!m_icon.isEmpty())
        m_symbol->setPixmap(symbolicIcon(m_theme, m_icon).pixmap(grid(this, 4), grid(this, 4)));
}

} // namespace ui
