#include "tags.h"

#include <algorithm>

namespace plans {

namespace {

bool isSeparator(QChar character)
{
    return QStringView(u",;，；、").contains(character);
}

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r' || character == QChar::LineSeparator;
}

} // namespace

QStringList tagsIn(const QString &text)
{
    const bool lines = std::any_of(text.begin(), text.end(), isLineEnd);
    QStringList tags;
    QString tag;
    const auto take = [&tags, &tag] {
        const QString found = std::exchange(tag, {}).trimmed();
        if (!found.isEmpty() && !tags.contains(found))
            tags << found;
    };
    for (const QChar character : text) {
        if (lines ? isLineEnd(character) : isSeparator(character))
            take();
        else
            tag += character;
    }
    take();
    return tags;
}

QString textOf(const QStringList &tags)
{
    const bool plain = std::none_of(
        tags.begin(), tags.end(), [](const QString &tag) { return std::any_of(tag.begin(), tag.end(), isSeparator); });
    if (plain)
        return tags.join(QStringLiteral("; "));
    // The line end behind the last one tells a single tag from several.
    return tags.join(u'\n') + u'\n';
}

} // namespace plans
