// Any bytes as the body of a reply: an envelope, or the reason why not. What is kept of it for a ticket is bounded.

#include "api_error.h"
#include "envelope.h"
#include "fuzz_target.h"

using namespace linkvisual;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto envelope = readEnvelope(body);
    FUZZ_REQUIRE(envelope || !envelope.error().isEmpty());
    const QByteArray kept = withoutSecrets(body);
    FUZZ_REQUIRE(kept.size() <= 16 * 1024);
    FUZZ_REQUIRE(!kept.contains("\"deviceSecret\":\"k"));
    return 0;
}
