#pragma once

#include "write_gate.h"

/** A gate that lets every permit through once. */
class OpenGate : public linkvisual::WriteGate
{
public:
    linkvisual::WritePermit permit() { return issue(QStringLiteral("operation")); }

    tl::expected<void, QString> admit(
        const linkvisual::WritePermit &, const linkvisual::CallDescription &, const QJsonObject &) override
    {
        if (refusal.isEmpty())
            return {};
        return tl::unexpected(refusal);
    }

    QString refusal; ///< Said to every write when not empty.
};
