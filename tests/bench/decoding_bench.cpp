// Decoding a page of 50 orders, as a ratio to QJsonDocument::fromJson alone on the same bytes.

#include "measuring.h"
#include "order_calls.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using linkvisual::CallContext;
using linkvisual::QueryOrders;
using linkvisual::ReadFailure;
using Clock = std::chrono::steady_clock;

constexpr int ordersPerPage = 50;
constexpr int repetitions = 2000;

/** A reply as the contract describes it (seeds, order/query 1.0.3). */
QByteArray replyWithFullPage()
{
    QJsonArray orders;
    for (int i = 0; i < ordersPerPage; ++i) {
        orders.append(QJsonObject{
            {QStringLiteral("orderId"), QStringLiteral("2022101316550%1").arg(4'000'000 + i)},
            {QStringLiteral("commodityCode"), QStringLiteral("ilopLVCloudResource")},
            {QStringLiteral("specification"), QStringLiteral("eventResource_7")},
            {QStringLiteral("copies"), 1 + i % 3},
            {QStringLiteral("startTime"), QStringLiteral("2022-10-11 10:00:00")},
            {QStringLiteral("endTime"), QStringLiteral("2022-11-11 10:00:00")},
            {QStringLiteral("startTimeUTC"), QStringLiteral("2022-10-11T02:00:00Z")},
            {QStringLiteral("endTimeUTC"), QStringLiteral("2022-11-11T02:00:00Z")},
            {QStringLiteral("expired"), i % 2},
            {QStringLiteral("paymentStatus"), 1},
            {QStringLiteral("price"), QStringLiteral("35.0")},
            {QStringLiteral("commodityType"), 1 + i % 2},
        });
    }
    const QJsonObject data{
        {QStringLiteral("pageNo"), 0},
        {QStringLiteral("pageSize"), ordersPerPage},
        {QStringLiteral("pageCount"), 20},
        {QStringLiteral("total"), 1000},
        {QStringLiteral("orderList"), orders},
    };
    const QJsonObject envelope{
        {QStringLiteral("id"), QStringLiteral("4de2c367-c1db-417c-aa15-8c585e595d92")},
        {QStringLiteral("code"), 200},
        {QStringLiteral("message"), QJsonValue()},
        {QStringLiteral("localizedMsg"), QJsonValue()},
        {QStringLiteral("data"), data},
    };
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

template <typename Work>
double microseconds(Work work)
{
    const auto begun = Clock::now();
    work();
    return std::chrono::duration<double, std::micro>(Clock::now() - begun).count();
}

} // namespace

int main()
{
    const QByteArray reply = replyWithFullPage();
    const QueryOrders request{.iotId = QStringLiteral("QIuozfUcxRX6frOTO4dKz20000"), .pageSize = ordersPerPage};
    const CallContext context{linkvisual::Service::LivingIot, QVersionNumber(1, 0, 3)};

    // Taken in turns, so that a slower spell of the machine meets both alike.
    std::vector<double> parsing;
    std::vector<double> decoding;
    qsizetype decoded = 0;
    for (int i = 0; i < repetitions; ++i) {
        parsing.push_back(microseconds([&] { decoded += QJsonDocument::fromJson(reply).isNull() ? 1 : 0; }));
        decoding.push_back(microseconds([&] {
            ReadFailure failure;
            const QJsonDocument document = QJsonDocument::fromJson(reply);
            const auto page = request.read(document.object().value(QLatin1StringView("data")), context, failure);
            decoded += failure.text ? 0 : page.rows.size();
        }));
    }
    if (decoded != qsizetype(repetitions) * ordersPerPage) {
        std::fputs("the page could not be decoded\n", stderr);
        return 1;
    }
    std::printf(
        "decoding a page of 50 orders: %.2f × QJsonDocument::fromJson (aim ≤ 2)\n", median(decoding) / median(parsing));
    return 0;
}
