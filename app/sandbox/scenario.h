#pragma once

#include "world.h"

#include <tl/expected.hpp>

#include <memory>

namespace sandbox {

/**
 * What the sandbox starts with. A pure function of its name and its today, so that the same two always give the same
 * world, and a fleet of 100,000 needs no memory until somebody looks at a device.
 */
class Scenario
{
public:
    virtual ~Scenario() = default;

    const QList<Product> &products() const { return m_products; }

    virtual int deviceCount() const = 0;

    /** Device @p index, 0 ≤ index < deviceCount(). */
    virtual Device device(int index) const = 0;

    /** Connection status and product of device @p index, cheaper than the device. */
    virtual int productOf(int index) const = 0;
    virtual int statusOf(int index) const = 0;

    /** The device with this id, or -1. */
    virtual int indexOf(const QString &iotId) const = 0;

    /** Who had device @p index and what was ordered for it when the scenario began. */
    virtual Holding holding(int index) const = 0;

    /** The accounts that device @p index is bound to at first, the administrator first; cheaper than the holding. */
    virtual QStringList boundAccounts(int index) const = 0;

    virtual int accountCount() const = 0;
    virtual Account account(int index) const = 0;

    /** The account with this identity, or -1. */
    virtual int accountIndexOf(const QString &identityId) const = 0;

protected:
    Scenario();

private:
    QList<Product> m_products;
};

/** Makes demo, empty or fleet=N (0 ≤ N ≤ 100,000) dated around @p today (UTC milliseconds); the error is a sentence. */
tl::expected<std::unique_ptr<Scenario>, QString> makeScenario(const QString &name, qint64 today);

} // namespace sandbox
