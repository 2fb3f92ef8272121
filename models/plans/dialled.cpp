#include "dialled.h"

namespace plans {

QString dialled(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.digitValue() >= 0)
            digits += QChar(u'0' + character.digitValue());
        else if (!character.isSpace() && !QStringView(u"-+()").contains(character))
            return {};
    }
    for (const auto country : {QLatin1StringView("0086"), QLatin1StringView("86")}) {
        if (digits.startsWith(country) && digits.size() > 11)
            return digits.mid(country.size());
    }
    return digits;
}

QString ungrouped(const QString &text)
{
    constexpr qsizetype fewest = 7;
    const QString digits = dialled(text);
    return digits.size() < fewest || digits == text.trimmed() ? QString() : digits;
}

} // namespace plans
