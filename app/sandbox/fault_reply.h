#pragma once

#include "fault.h"
#include "http_message.h"

namespace sandbox {

/** Spoils @p reply, the true answer to @p path, as @p fault says. @p baseUrl is the sandbox's own address. */
void applyFault(const Fault &fault, const QByteArray &path, const QString &baseUrl, HttpReply &reply);

} // namespace sandbox
