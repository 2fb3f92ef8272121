#include "plan_summary_text.h"

#include <QStringList>

namespace storage {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QString::number(time.toMSecsSinceEpoch()) : QString();
}

QDateTime timeFromText(QStringView text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(text.toLongLong(), Qt::UTC);
}

} // namespace

QString textOf(const plans::PlanSummary &summary)
{
    QStringList parts{timeText(summary.readAt), QString::number(summary.undated),
        QString::number(summary.frozen.orders), QString::number(summary.unpaid.orders),
        summary.unclear ? QStringLiteral("1") : QStringLiteral("0")};
    const auto add = [&parts](const QString &kind, const QList<plans::TimeSpan> &spans) {
        for (const plans::TimeSpan &span : spans)
            parts << kind + timeText(span.start) + u':' + timeText(span.end);
    };
    add({}, summary.covered);
    add(QStringLiteral("f"), summary.frozen.spans);
    add(QStringLiteral("u"), summary.unpaid.spans);
    return parts.join(u';');
}

std::optional<plans::PlanSummary> summaryFromText(QStringView text)
{
    const QList<QStringView> parts = text.split(u';');
    if (parts.size() < 5)
        return std::nullopt;
    plans::PlanSummary summary;
    summary.readAt = timeFromText(parts.at(0));
    summary.undated = parts.at(1).toInt();
    summary.frozen.orders = parts.at(2).toInt();
    summary.unpaid.orders = parts.at(3).toInt();
    summary.unclear = parts.at(4) == u"1";
    for (QStringView span : parts.sliced(5)) {
        QList<plans::TimeSpan> &spans = span.startsWith(u'f') ? summary.frozen.spans
            : span.startsWith(u'u')                           ? summary.unpaid.spans
                                                              : summary.covered;
        if (&spans != &summary.covered)
            span = span.sliced(1);
        const qsizetype colon = span.indexOf(u':');
        if (colon < 0)
            return std::nullopt;
        spans.append({timeFromText(span.first(colon)), timeFromText(span.sliced(colon + 1))});
    }
    return summary;
}

} // namespace storage
