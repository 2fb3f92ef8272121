#pragma once

#include "call.h"

/** A read that no platform offers: a new call needs nothing but such a struct. */
struct TestRead {
    using Reply = int;
    static constexpr linkvisual::CallAddress address{"/test/thing/read", "1.0.0", "1.0.2"};
    static constexpr linkvisual::CallDescription description{
        .name = QLatin1StringView("thing/read"), .livingIot = address, .rtcx = {}};

    int size = 1;

    linkvisual::Parameters parameters(const linkvisual::CallContext &) const
    {
        return linkvisual::Parameters().number(QLatin1StringView("size"), size, {1, 50});
    }

    int read(const QJsonValue &data, const linkvisual::CallContext &, linkvisual::ReadFailure &failure) const
    {
        return linkvisual::JsonReader(data, QLatin1StringView("data"), failure).count(QLatin1StringView("value"));
    }
};

/** A write of the same kind. */
struct TestWrite : TestRead {
    static constexpr linkvisual::CallDescription description{.name = QLatin1StringView("thing/write"),
        .effect = linkvisual::Effect::Write,
        .livingIot = {"/test/thing/write", "1.0.0", "1.0.0"},
        .rtcx = {}};
};
