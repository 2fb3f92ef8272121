#pragma once

#include "call.h"

#include <QString>

#include <functional>
#include <optional>

/** A call of any type, for tables of calls: what it is, what it would send, and why a reply to it cannot be read. */
struct ErasedCall {
    linkvisual::CallDescription description;
    std::function<linkvisual::Parameters(const linkvisual::CallContext &)> parameters;
    std::function<std::optional<QString>(const QJsonValue &data, const linkvisual::CallContext &)> readFailure;
};

template <linkvisual::Call Request>
ErasedCall erased(const Request &request)
{
    return {Request::description,
        [request](const linkvisual::CallContext &context) { return request.parameters(context); },
        [request](const QJsonValue &data, const linkvisual::CallContext &context) {
            linkvisual::ReadFailure failure;
            static_cast<void>(request.read(data, context, failure));
            return failure.text;
        }};
}
