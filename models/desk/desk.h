#pragma once

#include "account_search.h"
#include "client.h"
#include "device.h"
#include "device_key.h"
#include "free_plan.h"
#include "known_plans.h"
#include "order.h"
#include "order_pages.h"
#include "page.h"
#include "plan.h"
#include "project_reading.h"
#include "snapshot.h"

#include <QObject>

#include <memory>

namespace desk {

template <typename T>
using Result = linkvisual::Result<T>;

/** Everything that is asked of the platform without changing it. */
class Desk : public QObject
{
    Q_OBJECT

public:
    /** @param client must outlive the desk */
    explicit Desk(linkvisual::Client &client, QObject *parent = nullptr);

    /**
     * All devices of the project: its products, their devices in each connection state, every page, each device once
     * (API facts, Devices: productList/get and things/get).
     */
    QCoro::Task<Result<QList<plans::Device>>> devices();

    /** The products of the project, every page (API facts, Devices: productList/get). */
    QCoro::Task<Result<QList<plans::Product>>> products();

    /**
     * All devices of @p products, as devices() reads them: one product after the other, its four states at once.
     *
     * @param reading follows and stops the reading
     */
    QCoro::Task<Result<QList<plans::Device>>> devicesOf(
        QList<plans::Product> products, std::shared_ptr<ProjectReading> reading);

    /**
     * One page of a device's orders.
     *
     * @param index from 0
     * @param size 1 to 50
     * @param status only orders of this status; for services that can filter (RTCX), elsewhere an error
     * (InvalidParameter)
     */
    QCoro::Task<Result<plans::Page<plans::Order>>> orders(
        QString iotId, int index, int size, std::optional<plans::OrderStatus> status = {});

    /** Whether the platform itself can give orders of @p status alone (seeds, RTCX order/query); nothing: all orders.
     */
    bool filtersBy(std::optional<plans::OrderStatus> status) const;

    /**
     * One page of a device's orders that fits those taken before: the platform's, or once pages do not fit together
     * or the platform cannot filter, one made here of allOrders().
     *
     * @param pages takes what is read
     * @param index from 0
     */
    QCoro::Task<Result<plans::Page<plans::Order>>> page(std::shared_ptr<OrderPages> pages, int index);

    /** Every field of one order (seeds, order/get). */
    QCoro::Task<Result<plans::Order>> order(QString iotId, QString orderId);

    /**
     * All orders of a device, read so that none is missed or counted twice: the total agreed on every page and equals
     * the number of distinct order ids, or else it is read again, three times at most, and then an error
     * (UnexpectedReply). After the first page a few are read at the same time.
     */
    QCoro::Task<Result<QList<plans::Order>>> allOrders(QString iotId);

    /** The free plan of a device, claimed or not (seeds, freecloudstorage/get); NotOffered for RTCX. */
    QCoro::Task<Result<plans::FreePlan>> freePlan(QString iotId);

    /**
     * All plans of a device: its orders as allOrders() reads them, and its free plan where the service offers that
     * question, both at the same time.
     */
    QCoro::Task<Result<plans::Snapshot>> snapshot(QString iotId);

    /** The accounts bound to a device, its administrator among them (API facts, Devices: binding/query). */
    QCoro::Task<Result<QList<plans::Binding>>> bindings(QString iotId);

    /** The plans on sale in @p category (seeds, commodity/query). */
    QCoro::Task<Result<QList<plans::Plan>>> catalogue(plans::Category category);

    /** Whether the platform tells plans for cameras from those for doorbells; otherwise Camera stands for all. */
    bool knowsCategories() const;

    /**
     * Whether the platform told of @p plan what buying it needs: how to call it, its type and its price. RTCX sells by
     * specification alone, as far as anybody has seen.
     */
    bool canBuy(const plans::Plan &plan) const;

    /** Whether the platform can be asked with isAvailable() at all; RTCX cannot. */
    bool tellsAvailability() const;

    /** The plans on sale as everybody shares them; read() has to be called for them to come. */
    KnownPlans &knownPlans() { return m_knownPlans; }

    /** Whether @p plan can be bought for the device (seeds, commodity/check). */
    QCoro::Task<Result<bool>> isAvailable(QString iotId, plans::Plan plan);

    /**
     * The accounts of the app that @p text means, all of them looked through, 50,000 at most (API facts,
     * queryIdentityByPage); NotOffered for RTCX.
     *
     * @param search follows and stops the reading
     */
    QCoro::Task<Result<FoundAccounts>> accountsMatching(QString text, std::shared_ptr<AccountSearch> search);

    /** The devices bound to @p account, every page (API facts, Devices: queryByUser); NotOffered for RTCX. */
    QCoro::Task<Result<QList<plans::Device>>> devicesOf(plans::Account account);

    const linkvisual::Client &client() const { return m_client; }

    /** Under which key the journal locks a device of this platform. */
    storage::DeviceKey keyOf(const QString &iotId) const;

private:
    class CollectedDevices;

    QCoro::Task<Result<void>> collect(QString productKey, plans::DeviceStatus status,
        std::shared_ptr<CollectedDevices> devices, std::shared_ptr<ProjectReading> reading);
    QCoro::Task<Result<std::optional<QList<plans::Order>>>> allOrdersAtOnce(QString iotId);

    linkvisual::Client &m_client;
    KnownPlans m_knownPlans{*this};
};

} // namespace desk
