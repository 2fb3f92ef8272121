#pragma once

#include "moving_clock.h"

#include <QRandomGenerator>

/** Devices of the demo that random writes are made on, and random writes. */
class SoakWorld
{
public:
    /** @param random decides everything */
    SoakWorld(DemoPlatform &platform, QRandomGenerator &random);

    /** A decision that may or may not make sense; @p number makes its user one that nobody else is. */
    desk::Intent anyIntent(int number);

    /** Something that goes wrong with the write @p call, or nothing. */
    std::optional<sandbox::Fault> anyFault(const QString &call);

    /** What somebody else buys for the device at the same time, or nothing. */
    std::optional<desk::BuyIntent> anyForeignPurchase(const desk::Intent &intent);

    bool chance(int percent) { return m_random.bounded(100) < percent; }

    template <typename T>
    T oneOf(const QList<T> &choices)
    {
        return choices.at(m_random.bounded(static_cast<int>(choices.size())));
    }

private:
    QString anyOrder(const QString &iotId);

    DemoPlatform &m_platform;
    QRandomGenerator &m_random;
};

/** What the platform holds of the devices of a write at one moment, to tell how often the write was carried out. */
class SoakTruth
{
public:
    SoakTruth(const DemoPlatform &platform, desk::Intent intent);

    /** How often it was carried out since; nothing where that cannot be seen. */
    std::optional<int> happened() const;

private:
    QHash<QString, QJsonObject> ordersOf(const QString &iotId) const;
    int differing(const char *field) const;

    const DemoPlatform &m_platform;
    desk::Intent m_intent;
    QHash<QString, QJsonObject> m_before; ///< By order id.
};
