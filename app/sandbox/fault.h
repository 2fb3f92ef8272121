#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

#include <optional>

namespace sandbox {

/** One thing that goes wrong on purpose. */
struct Fault {
    QString call; ///< The last two parts of a path, such as commodity/buy, or * for every call.
    QString kind; ///< refuse, http, close, reset, stall, truncate, garbage, wrong-types, null-data, huge, redirect,
                  ///< slow, throttle, hostile.
    QString value; ///< The code of refuse or, if it refuses, of hostile; the status of http; otherwise empty.
    bool afterEffect = false; ///< Whether the call does its work first, as those that tell the truth always do.
    int count = -1; ///< How often it happens; negative: always.

    /** Whether what is answered is right: late, or in hostile words. */
    bool isTrue() const { return kind == u"slow" || (kind == u"hostile" && value.isEmpty()); }

    friend bool operator==(const Fault &, const Fault &) = default;
};

/** Every kind of fault. */
const QStringList &faultKinds();

/** Reads CALL=KIND[=VALUE][@before|@after][:COUNT]; an error is a sentence for the person who typed it. */
tl::expected<Fault, QString> parseFault(QStringView text);

/** Whether kind and value fit; the error is a sentence. */
tl::expected<Fault, QString> checkFault(Fault fault);

/** The faults that are still to happen. */
class FaultList
{
public:
    explicit FaultList(QList<Fault> faults = {})
        : m_faults(std::move(faults))
    {
    }

    void add(const Fault &fault) { m_faults.append(fault); }

    void clear() { m_faults.clear(); }

    /** The first fault meant for @p path, counted down, if there is one. */
    std::optional<Fault> take(const QString &path);

private:
    QList<Fault> m_faults;
};

} // namespace sandbox
