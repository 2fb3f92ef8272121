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
