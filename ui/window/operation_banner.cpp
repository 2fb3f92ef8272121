#include "operation_banner.h"

#include "banner.h"
#include "keep_translated.h"
#include "operation_words.h"
#include "plain_text.h"
#include "remedy.h"
#include "typography.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

OperationBanner::OperationBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(theme, this))
    , m_reason(new QLineEdit(m_banner))
    , m_settle(m_banner->addAction(QStringLiteral("outcomeSettle"), m_reason))
    , m_confirm(m_banner->addAction(QStringLiteral("outcomeConfirm")))
    , m_remedy(m_banner->addAction(QStringLiteral("outcomeRemedy")))
    , m_read(m_banner->addAction(QStringLiteral("outcomeRead")))
    , m_copy(m_banner->addAction(QStringLiteral("outcomeCopy")))
    , m_dismiss(m_banner->addAction(QStringLiteral("outcomeDismiss")))
{
    m_banner->setObjectName(QStringLiteral("operationBanner"));
    // What puts it right, where there is something to put right.
    for (QPushButton *button : {m_confirm, m_remedy})
        button->setProperty("emphasis", QStringLiteral("primary"));
    m_reason->setObjectName(QStringLiteral("outcomeReason"));
    m_reason->setMaxLength(200);
    m_reason->setMinimumWidth(grid(this, 20));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this), grid(this, 2), 0);
    column->addWidget(m_banner);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &OperationBanner::sayButtons);
    connect(m_reason, &QLineEdit::textChanged, this, &OperationBanner::sayButtons);
    connect(m_settle, &QPushButton::clicked, this, [this] {
        const bool matched = shown()->state == desk::OperationState::Matched;
        settle(m_reason->text().trimmed(), matched ? desk::Settlement::NotThisOne : desk::Settlement::AsFound);
    });
    connect(m_confirm, &QPushButton::clicked, this,
        [this] { settle(OperationWords::confirmation(*shown()), desk::Settlement::AsFound); });
    connect(m_remedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(shown()->id); });
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT rereadWanted(shown()->id); });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(OperationWords::ticket(*shown())); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        m_ended.reset();
        say();
    });
    keepTranslated(this, [this] { say(); });
}

void OperationBanner::note(const desk::Operation &operation)
{
    const QString before = shown() != nullptr ? shown()->id : QString();
    const bool moved = m_open.value(operation.id).state != operation.state;
    m_open.remove(operation.id);
    if (desk::awaitsPerson(operation) || desk::isUnwritten(operation))
        m_open.insert(operation.id, operation);
    else if (!desk::isOpen(operation.state))
        m_ended = operation;
    // A reading that changed nothing, or another operation, must not take away what a person is typing.
    const bool another = shown() == nullptr || shown()->id != before;
    if (another || (operation.id == before && moved)) {
        m_notSettled.clear();
        m_reason->clear();
    }
    say();
}

void OperationBanner::bring(const QString &operationId)
{
    if (!m_open.contains(operationId))
        return;
    if (shown()->id != operationId) {
        m_notSettled.clear();
        m_reason->clear();
    }
    m_wanted = operationId;
    say();
    QWidget *next = m_confirm->isVisible() ? static_cast<QWidget *>(m_confirm) : m_reason;
    next->setFocus(Qt::OtherFocusReason);
}

void OperationBanner::forbidChanges(const QString &obstacle)
{
    m_obstacle = obstacle;
    say();
}

void OperationBanner::sayNotSettled(const QString &operationId, const QString &why)
{
    if (shown() == nullptr || shown()->id != operationId)
        return;
    m_notSettled = why;
    say();
}

void OperationBanner::settle(const QString &reason, desk::Settlement as)
{
    const QString id = shown()->id;
    m_pause.start(QApplication::doubleClickInterval());
    sayButtons();
    Q_EMIT settleWanted(id, reason, as);
}

/** Which of the buttons that change something can be pressed. */
void OperationBanner::sayButtons()
{
    const bool ready = !m_pause.isActive();
    m_settle->setEnabled(ready && !m_reason->text().trimmed().isEmpty());
    m_confirm->setEnabled(ready);
    m_remedy->setEnabled(ready && m_obstacle.isEmpty());
}

const desk::Operation *OperationBanner::shown() const
{
    if (const auto wanted = m_open.constFind(m_wanted); wanted != m_open.cend())
        return &*wanted;
    if (!m_open.isEmpty())
        return &m_open.first();
    return m_ended ? &*m_ended : nullptr;
}

void OperationBanner::say()
{
    m_settle->setText(tr("Close with this reason"));
    sayButtons();
    m_reason->setPlaceholderText(tr("How was it found out?"));
    m_reason->setAccessibleName(tr("Reason for closing"));
    m_confirm->setText(tr("Yes, it is this one"));
    m_remedy->setText(tr("Suspend the surplus order…"));
    setPlainToolTip(m_remedy, m_obstacle);
    m_read->setText(tr("Read again"));
    m_copy->setText(tr("Copy for ticket"));
    m_dismiss->setText(tr("Dismiss"));
    const desk::Operation *operation = shown();
    setVisible(operation != nullptr);
    if (operation == nullptr)
        return;
    if (m_open.isEmpty()) {
        sayEnded(*operation);
        return;
    }
    // It stays in front until it is closed: a click must never hit another one that came in between.
    m_wanted = operation->id;
    sayOpen(*operation);
}

void OperationBanner::sayOpen(const desk::Operation &operation)
{
    const bool matched = operation.state == desk::OperationState::Matched;
    m_dismiss->hide();
    const bool unwritten = desk::isUnwritten(operation);
    m_confirm->setVisible(matched && !unwritten);
    m_reason->setVisible(!unwritten);
    m_settle->setVisible(!unwritten);
    if (matched)
        //: Closes a change whose result was found, because what was found is somebody else's work.
        m_settle->setText(tr("No, close with this reason"));
    m_read->setVisible(!unwritten);
    const bool isHere = m_isHere && m_isHere(operation.device());
    m_remedy->setVisible(isHere && !unwritten && desk::awaitsRemedy(operation));
    m_copy->show();
    QString text = OperationWords::explanation(operation);
    if (m_open.size() > 1)
        text += u'\n' + tr("%n more outcome(s) unknown.", nullptr, static_cast<int>(m_open.size()) - 1);
    if (!m_notSettled.isEmpty())
        text += u'\n' + tr("It could not be closed: %1").arg(m_notSettled);
    m_banner->say(matched ? Banner::Mood::Warning : Banner::Mood::Danger, OperationWords::title(operation), text);
}

void OperationBanner::sayEnded(const desk::Operation &operation)
{
    const bool settled = operation.state == desk::OperationState::Settled;
    for (QWidget *widget : QList<QWidget *>{m_confirm, m_reason, m_settle, m_remedy, m_read})
        widget->hide();
    m_dismiss->show();
    m_copy->setVisible(!settled);
    Told told = m_words ? m_words(operation) : Told();
    if (told.title.isEmpty())
        told = {OperationWords::title(operation), OperationWords::explanation(operation)};
    m_banner->say(settled ? Banner::Mood::Good : Banner::Mood::Warning, told.title, told.explanation);
}

} // namespace ui
