#include "secret_field.h"

#include "profile_check.h"

namespace ui {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    // One more than is taken, so that what is too long is seen and not cut.
    setMaxLength(static_cast<int>(credentials::longestText) + 1);
}

plans::Secret SecretField::secret() const
{
    return plans::Secret(QStringView(text()).trimmed().toUtf8());
}

void SecretField::forget()
{
    // clear() would keep the letters to be undone.
    setText(QString());
}

} // namespace ui
