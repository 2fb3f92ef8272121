#pragma once

#include "forecast.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/** What a forecast takes for granted, in words. */
class ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ForecastWords)

public:
    /** A sentence for each of @p assumptions, and that the real dates are read afterwards. */
    static QStringList sentences(const QList<plans::Assumption> &assumptions);

private:
    static QString sentence(plans::Assumption assumption);
};

} // namespace ui
