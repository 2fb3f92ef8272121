// Any JSON as the data of any call: it is read, or a failure names its place in the data. It never crashes.

#include "catalogue_calls.h"
#include "device_calls.h"
#include "free_plan_calls.h"
#include "fuzz_target.h"
#include "order_calls.h"
#include "plan_calls.h"
#include "token_calls.h"

#include <QJsonDocument>

using namespace linkvisual;

namespace {

template <Call Request>
void readAs(const QJsonValue &data, Service service, const char *version)
{
    const CallContext context{service, QVersionNumber::fromString(QLatin1StringView(version))};
    ReadFailure failure;
    static_cast<void>(Request{}.read(data, context, failure));
    if (!failure.text)
        return;
    const qsizetype end = failure.text->indexOf(QLatin1StringView(": "));
    FUZZ_REQUIRE(end > 0 && end + 2 < failure.text->size());
    const QString path = failure.text->left(end);
    FUZZ_REQUIRE(path.startsWith(QLatin1StringView("data")));
    FUZZ_REQUIRE(!path.endsWith(u'.') && !path.contains(QLatin1StringView("..")));
}

template <Call... Requests>
void readAsAll(const QJsonValue &data)
{
    const auto readEverywhere = [&data]<Call Request>(const Request &) {
        readAs<Request>(data, Service::LivingIot, Request::description.livingIot.version);
        readAs<Request>(data, Service::LivingIot, Request::description.livingIot.newestVersion);
        if (Request::description.rtcx.isOffered())
            readAs<Request>(data, Service::Rtcx, Request::description.rtcx.version);
    };
    (readEverywhere(Requests{}), ...);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    // In an array, because Qt parses no text or number that stands alone.
    const QByteArray json(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']');
    readAsAll<GetFreePlan, ClaimFreePlan, EnableFreePlan, QueryCatalogue, CheckAvailability, GetOrder, QueryOrders,
        BuyPlan, EnableOrder, TransferOrder, SuspendOrder, BindOrder, QueryProducts, QueryThings, GetThing,
        QueryBindings, QueryDevicesByUser, QueryAccounts, GetRegion, TakeToken, RefreshToken>(document.array().at(0));
    return 0;
}
