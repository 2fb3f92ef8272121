#pragma once

#include "demo_platform.h"
#include "intent.h"

#include <QStringList>

#include <functional>

/** One write of the demo, and what the platform itself says of it. */
struct SampleWrite {
    desk::Intent intent;
    QString call; ///< The end of its path, such as `status/set`.
    std::function<int()> happened; ///< How often it was carried out since the sample was made.
};

/** The names of all kinds of writes. */
QStringList sampleNames();

/** The write @p name, which can succeed on @p platform, which must outlive it; what it needs there is brought about. */
SampleWrite sampleWrite(const DemoPlatform &platform, const QString &name);

/** A plan of the demo's catalogue that any camera may buy. */
desk::BuyIntent purchase(const QString &iotId, int copies = 1);

/** Buys what @p intent says outside of any journal, as another program would. */
void buyElsewhere(const DemoPlatform &platform, const desk::BuyIntent &intent);

/** A camera of the demo without orders, and others. */
inline const QString emptyCamera = QStringLiteral("gF9hJ2kL5zX8cV1bN4m9000100");
inline const QString otherCamera = QStringLiteral("eW5rT8yU1iO4pA7sD0f7000100");
inline const QString busyCamera = QStringLiteral("HISTORY0000000000260000100");
