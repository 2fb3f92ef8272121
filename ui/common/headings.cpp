#include "headings.h"

#include "device.h"
#include "environment.h"
#include "formats.h"
#include "plain_text.h"
#include "words.h"

namespace ui {

QString windowTitle(const QString &subject, const Environment &environment)
{
    QStringList parts{subject, Words::environment(environment.kind), onOneLine(environment.profileName)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" — "));
}

QString deviceSubject(const plans::Device &device)
{
    return QStringLiteral("%1 · %2").arg(Formats::shown(device.displayName()), device.iotId);
}

} // namespace ui
