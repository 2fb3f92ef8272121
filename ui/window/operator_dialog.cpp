#include "operator_dialog.h"

#include "first_size.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString nameKey = QStringLiteral("person/name");

} // namespace

QString operatorName(const QSettings &settings)
{
    return settings.value(nameKey).toString();
}

OperatorDialog::OperatorDialog(QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_explanation(plainLabel(this))
    , m_name(new QLineEdit(operatorName(settings), this))
    , m_keep(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("operatorDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_explanation->setWordWrap(true);
    m_explanation->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("operatorEdit"));
    m_name->setMaxLength(60);
    m_keep->setObjectName(QStringLiteral("operatorKeep"));
    m_keep->setProperty("emphasis", QStringLiteral("primary"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    column->setSpacing(grid(this));
    column->addWidget(m_explanation);
    column->addWidget(m_name);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OperatorDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keepTranslated(this, [this] { say(); });
    giveFirstSize(this, 60);
}

void OperatorDialog::keep()
{
    m_settings.setValue(nameKey, m_name->text().trimmed());
    accept();
}

void OperatorDialog::say()
{
    setWindowTitle(tr("Your name"));
    m_explanation->setText(tr("This name stands in the activity record beside your login name, with every change made "
                              "here from now on."));
    m_name->setAccessibleName(tr("Your name in the activity record"));
    m_name->setPlaceholderText(tr("For example: Wang Li, second shift"));
    m_keep->setText(tr("Keep the name"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace ui
