#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <tl/expected.hpp>

#include <limits>
#include <optional>

namespace sandbox {

/** A refusal in an HTTP 200 envelope. */
struct Refusal {
    int code = 0;
    QString message;
    QString localizedMessage; ///< Chinese.
};

/** The refusal with the platform's words for @p code (API facts, Envelope), or ours for an assumed one. */
Refusal refusal(int code);

/** Reads the parameters of a call strictly and remembers the first thing that is wrong (code 460). */
class Parameters
{
public:
    explicit Parameters(QJsonObject object = {})
        : m_object(std::move(object))
    {
    }

    bool has(const QString &name) const { return m_object.contains(name) && !m_object.value(name).isNull(); }

    /** A string that must be there and say something. */
    QString text(const QString &name);
    QString text(const QString &name, const QString &otherwise);

    int integer(const QString &name, int least, int most);
    int integer(const QString &name, int least, int most, int otherwise);

    /** The newest paging sends its numbers as strings (API facts, Versions). */
    int integerAsText(const QString &name, int least, int most, int otherwise);

    bool flag(const QString &name);
    bool flag(const QString &name, bool otherwise);

    /** What was wrong, if anything was. */
    const std::optional<Refusal> &refused() const { return m_refused; }

private:
    void refuse(const QString &name);

    QJsonObject m_object;
    std::optional<Refusal> m_refused;
};

/** One call after its envelope was read. */
struct Call {
    bool rtcx = false; ///< Of the RTCX service, otherwise of Living IoT.
    bool newest = false; ///< The newest version, where it has another shape than the seeds' one.
    QString cloudToken;
    Parameters parameters;
};

/** The data of a successful call, or why it was refused. */
using Answer = tl::expected<QJsonValue, Refusal>;

} // namespace sandbox
