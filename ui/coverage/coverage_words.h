#pragma once

#include "coverage.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace ui {

/** What stands in the coverage picture, and what is read of it. */
class CoverageWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::CoverageWords)

public:
    static QString title();
    static QString keys(); ///< How the picture is used from the keyboard.
    static QString today();
    static QString lane(plans::PlanType type);
    static QString withoutDates(); ///< Before the plans that have no place.
    static QString more(int count);
    static QString nothing(); ///< In a picture without a dated plan.
    static QString range(qint64 days); ///< `8 months` or `12 days`.

    /** What may stand in @p segment, the longest first, one line each. */
    static QStringList labels(const plans::CoverageSegment &segment);
    static QStringList labels(const plans::CoverageGap &gap);
    static QString label(const plans::ListedPlan &plan);

    /** What @p segment is: `Continuous · 7 days kept · in force`. */
    static QString name(const plans::CoverageSegment &segment);
    static QString name(const plans::CoverageGap &gap, plans::PlanType lane);

    /** Its dates and further facts, one a line. @p now is the coverage's moment. */
    static QString description(const plans::CoverageSegment &segment, const QDateTime &now);
    static QString description(const plans::CoverageGap &gap);
    static QString description(const plans::ListedPlan &plan);
};

} // namespace ui
