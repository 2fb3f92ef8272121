#include "secret_field.h"

namespace ui {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setMaxLength(512);
}

plans::Secret SecretField::secret() const
{
    QString typed = text().trimmed();
    plans::Secret secret(typed.toUtf8());
    typed.fill(u'\0');
    return secret;
}

} // namespace ui
