#pragma once

#include "http_message.h"

namespace sandbox {

class Platform;

/** Whether @p path is one of the sandbox's own, under /_sandbox/. */
bool isControlPath(const QByteArray &path);

/**
 * Answers the sandbox's own, unsigned paths: GET requests, orders[?iotId=], icon/NAME; POST fault, clock, device, plan,
 * purchase (the parameters of a purchase, which then is somebody else's).
 * orders without an iotId is every order of every device: of a large fleet that takes seconds, so ask by iotId there.
 * Only @p loopback callers may; an error is an HTTP 400, 403 or 404 with {"error": sentence}.
 */
HttpReply answerControl(Platform &platform, const HttpRequest &request, bool loopback);

} // namespace sandbox
