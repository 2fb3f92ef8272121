#pragma once

#include "api_error.h"
#include "envelope.h"
#include "http_post.h"

#include <QByteArray>
#include <tl/expected.hpp>

namespace linkvisual {

/**
 * Tells a success from every kind of failure, and says what is known of a write that failed.
 *
 * @param answer what the network brought
 * @param about an error with the facts of the call filled in: path, version, envelope id
 * @param signedText our string to sign, to be compared when the gateway refuses the signature
 * @return the envelope when its code is 200
 */
tl::expected<Envelope, ApiError> readAnswer(const HttpAnswer &answer, ApiError about, const QByteArray &signedText);

/** @p about with what the headers of @p answer tell: status, request id, Retry-After. */
ApiError withHeaders(const HttpAnswer &answer, ApiError about);

} // namespace linkvisual
