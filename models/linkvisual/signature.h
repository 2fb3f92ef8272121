#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace linkvisual {

/** A header that is signed: its lower-case name and its value. */
using SignedHeader = std::pair<QByteArray, QByteArray>;

/** The parts of a request that its signature covers (API facts, Signing). */
struct SignedParts {
    QByteArray method = QByteArrayLiteral("POST");
    QByteArray accept;
    QByteArray contentMd5; ///< Empty when there is no body.
    QByteArray contentType; ///< The exact header value.
    QByteArray date; ///< Empty when the header is not sent.
    QList<SignedHeader> headers; ///< The x-ca-* headers that are signed, in any order.
    QByteArray pathAndQuery; ///< As it stands on the request line.
};

/** The string to sign, in UTF-8 with lines joined by a line feed. */
QByteArray stringToSign(const SignedParts &parts);

/** The value of x-ca-signature: base64 of HMAC-SHA256 of @p text under @p appSecret. */
QByteArray signature(const QByteArray &text, const QByteArray &appSecret);

/** The value of x-ca-signature-headers: the signed names, sorted and joined by commas. */
QByteArray signedHeaderNames(const QList<SignedHeader> &headers);

/** The value of Content-MD5: base64 of the MD5 of the exact bytes of @p body. */
QByteArray contentMd5(const QByteArray &body);

/** Both strings to sign after a refused signature, line by line. */
struct SignatureComparison {
    QStringList ours;
    QStringList server;

    /** The indexes of the lines that differ; none means that both are the same and the secret is wrong. */
    QList<qsizetype> differingLines() const;

    friend bool operator==(const SignatureComparison &, const SignatureComparison &) = default;
};

/**
 * Compares our string with the one that the gateway quotes in X-Ca-Error-Message:
 * ``Invalid Signature, Server StringToSign:`POST#…` `` with line feeds shown as `#`.
 *
 * @return nothing when @p gatewayMessage quotes no string
 */
std::optional<SignatureComparison> compareSignatures(const QByteArray &ourString, const QString &gatewayMessage);

} // namespace linkvisual
