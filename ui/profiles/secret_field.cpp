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
    return plans::Secret(QStringView(text()).trimmed().toUtf8());
}

} // namespace ui
