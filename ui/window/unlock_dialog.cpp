#include "unlock_dialog.h"

#include "change_lock.h"
#include "first_size.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

UnlockDialog::UnlockDialog(desk::ChangeLock &lock, QWidget *parent)
    : QDialog(parent)
    , m_lock(&lock)
    , m_explanation(plainLabel(this))
    , m_reasonName(plainLabel(this, QStringLiteral("muted")))
    , m_reason(new QLineEdit(this))
    , m_unlock(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("unlockDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_explanation->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("unlockReason"));
    m_reason->setMaxLength(200);
    m_reasonName->setBuddy(m_reason);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setProperty("emphasis", QStringLiteral("primary"));
    m_unlock->setEnabled(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_unlock, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    column->setSpacing(grid(this));
    column->addWidget(m_explanation);
    column->addWidget(m_reasonName);
    column->addWidget(m_reason);
    column->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_unlock->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::unlock);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&lock, &QObject::destroyed, this, &QDialog::reject);
    keepTranslated(this, [this] { say(); });
    giveFirstSize(this, 60);
}

void UnlockDialog::unlock()
{
    if (m_lock && m_lock->unlock(m_reason->text()))
        accept();
}

void UnlockDialog::say()
{
    setWindowTitle(tr("Unlock changes"));
    m_explanation->setText(tr("This profile deals with real customers. For 15 minutes plans can be bought, moved and "
                              "frozen; then it locks by itself."));
    m_reasonName->setText(tr("Reason (kept in the activity record)"));
    m_reason->setAccessibleName(m_reasonName->text());
    m_reason->setPlaceholderText(tr("For example: ticket 88213, renewal"));
    m_unlock->setText(tr("&Unlock for 15 minutes"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace ui
