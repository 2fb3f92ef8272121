#pragma once

#include "http_message.h"

namespace sandbox {

/** What the server would have signed for @p request (API facts, Signing). */
QByteArray serverStringToSign(const HttpRequest &request);

/** Base64 of the HMAC-SHA256 of @p stringToSign under @p secret. */
QByteArray serverSignature(const QByteArray &stringToSign, const QByteArray &secret);

/** Whether Content-MD5 is that of the body; a body without one does not pass (assumed). */
bool isContentMd5Right(const HttpRequest &request);

} // namespace sandbox
