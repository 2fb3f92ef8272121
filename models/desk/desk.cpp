#include "desk.h"

#include "catalogue_calls.h"
#include "free_plan_calls.h"
#include "order_calls.h"
#include "plan_calls.h"

#include <QSet>

#include <vector>

// Requests are named before they are awaited: GCC 12 destroys a braced value that stands in a co_await expression
// twice.

namespace desk {

namespace {

constexpr int orderPageSize = 50; // The most the platform gives (seeds, order/query).
constexpr int snapshotAttempts = 3;
constexpr int pagesAtOnce = 4;

/** Puts the pages of a device's orders together, and sees whether they are of one list. */
class CollectedOrders
{
public:
    explicit CollectedOrders(const plans::Page<plans::Order> &first)
        : m_total(first.total)
    {
        add(first);
    }

    void add(const plans::Page<plans::Order> &page)
    {
        const qsizetype known = m_ids.size();
        for (const plans::Order &order : page.rows)
            m_ids.insert(order.orderId);
        m_orders += page.rows;
        // Nothing new on a page means that the orders moved, or that the service gives the same page for ever.
        const bool nothingNew = m_ids.size() == known && m_total > 0;
        m_agree = m_agree && page.total == m_total && !nothingNew;
    }

    bool agree() const { return m_agree; }

    /** All orders, or nothing when the pages are not of one list. */
    std::optional<QList<plans::Order>> all() const
    {
        const bool whole = m_agree && m_orders.size() == m_total && m_ids.size() == m_total;
        return whole ? std::optional(m_orders) : std::nullopt;
    }

private:
    QList<plans::Order> m_orders;
    QSet<QString> m_ids;
    int m_total;
    bool m_agree = true;
};

} // namespace

Desk::Desk(linkvisual::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

storage::DeviceKey Desk::keyOf(const QString &iotId) const
{
    const linkvisual::Endpoint &endpoint = m_client.endpoint();
    const bool rtcx = endpoint.service == linkvisual::Service::Rtcx;
    return {rtcx ? QStringLiteral("rtcx") : QStringLiteral("living-iot"), endpoint.baseUrl.host().toLower(), iotId};
}

QCoro::Task<Result<plans::Page<plans::Order>>> Desk::orders(
    QString iotId, int index, int size, std::optional<plans::OrderStatus> status)
{
    const linkvisual::QueryOrders query{iotId, index, size, status};
    return m_client.call(query);
}

bool Desk::filtersBy(std::optional<plans::OrderStatus> status) const
{
    return !status
        || (m_client.endpoint().service == linkvisual::Service::Rtcx && *status != plans::OrderStatus::BeingCreated);
}

QCoro::Task<Result<plans::Page<plans::Order>>> Desk::page(std::shared_ptr<OrderPages> pages, int index)
{
    if (!pages->isWhole() && filtersBy(pages->status())) {
        const Result<plans::Page<plans::Order>> page
            = co_await orders(pages->iotId(), index, pages->size(), pages->status());
        // Another page may have needed all orders meanwhile.
        if (!pages->isWhole() && (!page || pages->take(*page)))
            co_return page;
    }
    if (!pages->isWhole()) {
        const Result<QList<plans::Order>> all = co_await allOrders(pages->iotId());
        if (!all)
            co_return tl::unexpected(all.error());
        pages->takeAll(*all);
    }
    co_return pages->page(index);
}

QCoro::Task<Result<plans::Order>> Desk::order(QString iotId, QString orderId)
{
    const linkvisual::GetOrder query{iotId, orderId};
    return m_client.call(query);
}

QCoro::Task<Result<QList<plans::Order>>> Desk::allOrders(QString iotId)
{
    for (int attempt = 1; attempt <= snapshotAttempts; ++attempt) {
        const Result<std::optional<QList<plans::Order>>> read = co_await allOrdersAtOnce(iotId);
        if (!read)
            co_return tl::unexpected(read.error());
        if (*read)
            co_return **read;
    }
    linkvisual::ApiError error;
    error.kind = linkvisual::ErrorKind::UnexpectedReply;
    error.path = QLatin1String(linkvisual::QueryOrders::description.at(m_client.endpoint().service).path);
    error.detail = QStringLiteral("data.total: it differed from page to page or from the number of orders, %1 times")
                       .arg(snapshotAttempts);
    error.at = m_client.platformTime();
    co_return tl::unexpected(error);
}

/** All orders, or nothing when they changed while they were read. */
QCoro::Task<Result<std::optional<QList<plans::Order>>>> Desk::allOrdersAtOnce(QString iotId)
{
    const Result<plans::Page<plans::Order>> first = co_await orders(iotId, 0, orderPageSize);
    if (!first)
        co_return tl::unexpected(first.error());
    CollectedOrders pages(*first);
    const int count = first->pageCount();
    for (int next = 1; next < count && pages.agree(); next += pagesAtOnce) {
        // A few are under way at once, so that a total out of all reason asks for a few pages too many and no more.
        std::vector<QCoro::Task<Result<plans::Page<plans::Order>>>> some;
        for (int index = next; index < qMin(next + pagesAtOnce, count); ++index)
            some.push_back(orders(iotId, index, orderPageSize));
        std::optional<linkvisual::ApiError> error;
        for (QCoro::Task<Result<plans::Page<plans::Order>>> &one : some) {
            const Result<plans::Page<plans::Order>> page = co_await one;
            if (page)
                pages.add(*page);
            else if (!error)
                error = page.error();
        }
        if (error)
            co_return tl::unexpected(*error);
    }
    co_return pages.all();
}

QCoro::Task<Result<plans::FreePlan>> Desk::freePlan(QString iotId)
{
    const linkvisual::GetFreePlan query{iotId};
    return m_client.call(query);
}

QCoro::Task<Result<plans::Snapshot>> Desk::snapshot(QString iotId)
{
    QCoro::Task<Result<plans::FreePlan>> askedFreePlan = freePlan(iotId);
    const Result<QList<plans::Order>> orders = co_await allOrders(iotId);
    const Result<plans::FreePlan> freePlan = co_await askedFreePlan;
    if (!orders)
        co_return tl::unexpected(orders.error());
    const bool offered = freePlan || freePlan.error().kind != linkvisual::ErrorKind::NotOffered;
    if (!freePlan && offered)
        co_return tl::unexpected(freePlan.error());
    plans::Snapshot snapshot;
    snapshot.readAt = m_client.platformTime();
    snapshot.orders = *orders;
    if (freePlan)
        snapshot.freePlan = *freePlan;
    co_return snapshot;
}

QCoro::Task<Result<QList<plans::Plan>>> Desk::catalogue(plans::Category category)
{
    const linkvisual::QueryCatalogue query{category};
    return m_client.call(query);
}

bool Desk::knowsCategories() const
{
    const auto context = m_client.contextOf(linkvisual::QueryCatalogue::description);
    return context && linkvisual::QueryCatalogue::knowsCategories(*context);
}

bool Desk::canBuy(const plans::Plan &plan) const
{
    const auto context = m_client.contextOf(linkvisual::BuyPlan::description);
    const bool byCode = !context || context->service == linkvisual::Service::LivingIot;
    return !(byCode && plan.commodityCode.isEmpty()) && !plan.specification.isEmpty() && plan.type && plan.price;
}

bool Desk::tellsAvailability() const
{
    const auto context = m_client.contextOf(linkvisual::CheckAvailability::description);
    return context || context.error().kind != linkvisual::ErrorKind::NotOffered;
}

QCoro::Task<Result<bool>> Desk::isAvailable(QString iotId, plans::Plan plan)
{
    const linkvisual::CheckAvailability query{iotId, plan.commodityCode, plan.specification};
    return m_client.call(query);
}

} // namespace desk
