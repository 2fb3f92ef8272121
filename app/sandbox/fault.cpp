#include "fault.h"

#include <QHttpServerResponder>
#include <QMetaEnum>

namespace sandbox {

namespace {

bool isCall(const QString &call)
{
    const QStringList parts = call.split(u'/');
    return call == u"*" || (parts.size() == 2 && !parts.at(0).isEmpty() && !parts.at(1).isEmpty());
}

bool isHttpStatus(const QString &text)
{
    bool number = false;
    const int status = text.toInt(&number);
    const auto known = QMetaEnum::fromType<QHttpServerResponder::StatusCode>();
    return number && status >= 200 && known.valueToKey(status) != nullptr;
}

} // namespace

const QStringList &faultKinds()
{
    static const QStringList kinds{QStringLiteral("refuse"), QStringLiteral("http"), QStringLiteral("close"),
        QStringLiteral("reset"), QStringLiteral("stall"), QStringLiteral("truncate"), QStringLiteral("garbage"),
        QStringLiteral("wrong-types"), QStringLiteral("null-data"), QStringLiteral("huge"), QStringLiteral("redirect"),
        QStringLiteral("slow"), QStringLiteral("throttle"), QStringLiteral("hostile")};
    return kinds;
}

tl::expected<Fault, QString> checkFault(Fault fault)
{
    if (!isCall(fault.call)) {
        return tl::unexpected(
            QStringLiteral("fault call '%1' is neither * nor the last two parts of a path").arg(fault.call));
    }
    if (!faultKinds().contains(fault.kind)) {
        return tl::unexpected(
            QStringLiteral("fault kind '%1' is none of %2").arg(fault.kind, faultKinds().join(QStringLiteral(", "))));
    }
    bool number = false;
    fault.value.toInt(&number);
    if (fault.kind == u"refuse" && !number)
        return tl::unexpected(QStringLiteral("fault refuse needs a code, as in refuse=500"));
    if (fault.kind == u"hostile" && !number && !fault.value.isEmpty())
        return tl::unexpected(QStringLiteral("fault hostile takes a code, as in hostile=500, or nothing"));
    if (fault.kind == u"http" && !isHttpStatus(fault.value))
        return tl::unexpected(QStringLiteral("fault http needs an HTTP status, as in http=502"));
    const bool takesValue = fault.kind == u"refuse" || fault.kind == u"http" || fault.kind == u"hostile";
    if (!takesValue && !fault.value.isEmpty())
        return tl::unexpected(QStringLiteral("fault %1 takes no value").arg(fault.kind));
    if (fault.count == 0)
        return tl::unexpected(QStringLiteral("a fault that happens 0 times is none"));
    return fault;
}

tl::expected<Fault, QString> parseFault(QStringView text)
{
    Fault fault;
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0)
        return tl::unexpected(QStringLiteral("fault '%1' is not CALL=KIND").arg(text));
    fault.call = text.left(equals).toString();
    QStringView rest = text.mid(equals + 1);
    if (const qsizetype colon = rest.indexOf(u':'); colon >= 0) {
        bool number = false;
        fault.count = rest.mid(colon + 1).toInt(&number);
        if (!number || fault.count < 1)
            return tl::unexpected(QStringLiteral("fault '%1' has a count that is no number from 1").arg(text));
        rest = rest.left(colon);
    }
    if (const qsizetype at = rest.indexOf(u'@'); at >= 0) {
        const QStringView when = rest.mid(at + 1);
        if (when != u"before" && when != u"after")
            return tl::unexpected(QStringLiteral("fault '%1' is neither @before nor @after").arg(text));
        fault.afterEffect = when == u"after";
        rest = rest.left(at);
    }
    const qsizetype value = rest.indexOf(u'=');
    fault.kind = (value < 0 ? rest : rest.left(value)).toString();
    if (value >= 0)
        fault.value = rest.mid(value + 1).toString();
    return checkFault(std::move(fault));
}

std::optional<Fault> FaultList::take(const QString &path)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault &fault = m_faults[i];
        if (fault.call != u"*" && !path.endsWith(u'/' + fault.call))
            continue;
        const Fault taken = fault;
        if (fault.count > 0 && --fault.count == 0)
            m_faults.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

} // namespace sandbox
