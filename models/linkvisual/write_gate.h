#pragma once

#include "call.h"

#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

#include <utility>

namespace linkvisual {

/** Leave to post one write once. Made by a WriteGate alone; moves, never copies. */
class WritePermit
{
public:
    WritePermit(WritePermit &&other) noexcept
        : m_operationId(std::exchange(other.m_operationId, QString()))
    {
    }

    WritePermit(const WritePermit &) = delete;
    WritePermit &operator=(const WritePermit &) = delete;
    WritePermit &operator=(WritePermit &&) = delete;
    ~WritePermit() = default;

    /** The journal's operation that the write belongs to; empty once the permit was moved on. */
    const QString &operationId() const { return m_operationId; }

private:
    friend class WriteGate;

    explicit WritePermit(QString operationId)
        : m_operationId(std::move(operationId))
    {
    }

    QString m_operationId;
};

/** Asked by the client before every write, so that no window can go round the rules. */
class WriteGate
{
public:
    virtual ~WriteGate() = default;

    /**
     * Decides whether the write may be posted now, and uses the permit up: a second question with it is refused.
     *
     * @param permit what the caller was given for this write
     * @param description the call
     * @param parameters what will be sent
     * @return nothing, or the reason why not, in English for the record
     */
    virtual tl::expected<void, QString> admit(
        const WritePermit &permit, const CallDescription &description, const QJsonObject &parameters)
        = 0;

protected:
    /** A permit for the operation @p operationId; for implementations alone. */
    static WritePermit issue(QString operationId) { return WritePermit(std::move(operationId)); }
};

} // namespace linkvisual
