#include "desk.h"
#include "device_calls.h"

#include <QSet>

#include <algorithm>
#include <vector>

// How the devices of a project are read, and who is bound to one. Requests are named before they are awaited, as in
// desk.cpp.

namespace desk {

namespace {

constexpr int productPageSize = 50;
constexpr int devicePageSize = 200; // The most the platform gives (API facts, Devices).
constexpr int bindingPageSize = 50;

constexpr plans::DeviceStatus deviceStatuses[] = {plans::DeviceStatus::Online, plans::DeviceStatus::Offline,
    plans::DeviceStatus::NeverActive, plans::DeviceStatus::Disabled};

} // namespace

/** Devices as their pages come, each once: one whose state changes between two answers is in both. */
class Desk::CollectedDevices
{
public:
    void add(const QList<plans::Device> &more)
    {
        for (const plans::Device &device : more) {
            const qsizetype known = m_ids.size();
            m_ids.insert(device.iotId);
            if (m_ids.size() > known)
                devices.append(device);
        }
    }

    QList<plans::Device> devices;

private:
    QSet<QString> m_ids;
};

QCoro::Task<Result<QList<plans::Device>>> Desk::devices()
{
    const Result<QList<plans::Product>> products = co_await this->products();
    if (!products)
        co_return tl::unexpected(products.error());
    auto reading = std::make_shared<ProjectReading>();
    co_return co_await devicesOf(*products, reading);
}

QCoro::Task<Result<QList<plans::Device>>> Desk::devicesOf(
    QList<plans::Product> products, std::shared_ptr<ProjectReading> reading)
{
    auto devices = std::make_shared<CollectedDevices>();
    for (const plans::Product &product : std::as_const(products)) {
        std::vector<QCoro::Task<Result<void>>> parts;
        for (const plans::DeviceStatus status : deviceStatuses)
            parts.push_back(collect(product.productKey, status, devices, reading));
        for (QCoro::Task<Result<void>> &part : parts) {
            const Result<void> collected = co_await part;
            if (!collected) {
                reading->stop();
                co_return tl::unexpected(collected.error());
            }
        }
        reading->countProduct();
    }
    co_return std::move(devices->devices);
}

QCoro::Task<Result<QList<plans::Product>>> Desk::products()
{
    QList<plans::Product> products;
    for (int page = 1;; ++page) {
        const linkvisual::QueryProducts query{page, productPageSize};
        const Result<QList<plans::Product>> some = co_await m_client.call(query);
        if (!some)
            co_return tl::unexpected(some.error());
        // A service that gives the same page again and again would otherwise never be done.
        const bool nothingNew = std::all_of(some->begin(), some->end(),
            [&products](const plans::Product &product) { return products.contains(product); });
        if (nothingNew)
            co_return products;
        products += *some;
        if (some->size() < productPageSize)
            co_return products;
    }
}

QCoro::Task<Result<void>> Desk::collect(QString productKey, plans::DeviceStatus status,
    std::shared_ptr<CollectedDevices> devices, std::shared_ptr<ProjectReading> reading)
{
    QString first;
    qsizetype count = 0;
    for (int page = 1; !reading->isStopped(); ++page) {
        const linkvisual::QueryThings query{productKey, status, page, devicePageSize};
        const Result<linkvisual::ThingsPage> some = co_await m_client.call(query);
        if (!some)
            co_return tl::unexpected(some.error());
        // A service that gives the same page again and again would otherwise never be done.
        if (some->devices.isEmpty() || some->devices.first().iotId == first)
            break;
        if (page == 1)
            first = some->devices.first().iotId;
        devices->add(some->devices);
        count += some->devices.size();
        reading->countDevices(some->devices.size());
        if (some->total ? count >= *some->total : some->devices.size() < devicePageSize)
            break;
    }
    co_return Result<void>();
}

QCoro::Task<Result<QList<plans::Binding>>> Desk::bindings(QString iotId)
{
    QList<plans::Binding> bindings;
    for (int page = 1;; ++page) {
        const linkvisual::QueryBindings query{iotId, page, bindingPageSize};
        const Result<plans::Page<plans::Binding>> some = co_await m_client.call(query);
        if (!some)
            co_return tl::unexpected(some.error());
        // A service that gives the same page again and again would otherwise never be done.
        const bool nothingNew = std::all_of(some->rows.begin(), some->rows.end(),
            [&bindings](const plans::Binding &binding) { return bindings.contains(binding); });
        if (nothingNew)
            co_return bindings;
        bindings += some->rows;
        if (bindings.size() >= some->total)
            co_return bindings;
    }
}

} // namespace desk
