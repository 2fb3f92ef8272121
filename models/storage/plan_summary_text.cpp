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
    const auto flag = [](bool on) { return on ? QStringLiteral("1") : QStringLiteral("0"); };
    QStringList parts{timeText(summary.readAt), QString::number(summary.undated), flag(summary.frozen),
        flag(summary.unpaid), flag(summary.unclear)};
    for (const plans::TimeSpan &span : summary.covered)
        parts << timeText(span.start) + u':' + timeText(span.end);
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
    summary.frozen = parts.at(2) == u"1";
    summary.unpaid = parts.at(3) == u"1";
    summary.unclear = parts.at(4) == u"1";
    for (const QStringView span : parts.sliced(5)) {
        const qsizetype colon = span.indexOf(u':');
        if (colon < 0)
            return std::nullopt;
        summary.covered.append({timeFromText(span.first(colon)), timeFromText(span.sliced(colon + 1))});
    }
    return summary;
}

} // namespace storage
