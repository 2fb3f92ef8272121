#include "forecast_words.h"

namespace ui {

using plans::Assumption;

QString ForecastWords::sentence(Assumption assumption)
{
    switch (assumption) {
    case Assumption::QueuesBehindOwnType:
        return tr("Assumed: it begins when the last plan of its type ends.");
    case Assumption::StartsAtOnce:
        return tr("Assumed: it begins at once; no plan of its type is in force or waiting.");
    case Assumption::LastsCalendarMonths:
        return tr("Assumed: it lasts whole calendar months; real terms differ by days.");
    case Assumption::PresentPlanUnknown:
        return tr("Not documented: what becomes of the plan in force when another starts now.");
    case Assumption::UndatedPlanAhead:
        return tr("Unknown: whether a plan without dates comes before it.");
    case Assumption::OtherTypeMayQueue:
        return tr("Not documented: whether it waits for plans of the other type.");
    case Assumption::KeepsLength:
        return tr("Assumed: it lasts as long as it had left.");
    case Assumption::UsedTimeUnknown:
        return tr("Not documented: what becomes of the time it was used.");
    case Assumption::TermNotReported:
        return tr("Unknown: when it begins and ends; the platform gave no dates.");
    case Assumption::FollowersMayMove:
        return tr("Not documented: whether the plans that wait behind it begin earlier then.");
    case Assumption::FreeOrderMayStay:
        return tr("Not documented: whether a free order can be moved; the platform may refuse.");
    case Assumption::FrozenRestUnknown:
        return tr("Not documented: what becomes of the time it had left.");
    case Assumption::FrozenRecordingsUnknown:
        return tr("Not documented: whether what it has recorded can still be watched.");
    }
    return {};
}

QStringList ForecastWords::sentences(const QList<Assumption> &assumptions)
{
    QStringList sentences;
    for (const Assumption assumption : assumptions)
        sentences << sentence(assumption);
    sentences << tr("The real dates are read afterwards.");
    return sentences;
}

} // namespace ui
