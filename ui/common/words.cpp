#include "words.h"

#include "formats.h"
#include "plain_text.h"

namespace ui {

QString Words::notReported()
{
    //: Stands where the platform's answer lacks a field.
    return tr("not reported");
}

QString Words::unknown(int number)
{
    //: A number of the platform that nobody documents.
    return tr("Unknown (%1)").arg(number);
}

QString Words::state(plans::OrderState state, int number)
{
    switch (state) {
    case plans::OrderState::InForce:
        //: State of an order.
        return tr("in force");
    case plans::OrderState::Waiting:
        //: State of an order: its start lies ahead.
        return tr("waiting");
    case plans::OrderState::Overdue:
        //: State of an order: its end has passed, but the platform does not call it expired yet.
        return tr("end passed");
    case plans::OrderState::Undated:
        //: State of an order: in force or waiting, the platform does not say which.
        return tr("valid");
    case plans::OrderState::Expired:
        //: State of an order.
        return tr("expired");
    case plans::OrderState::Frozen:
        //: State of an order that was suspended.
        return tr("frozen");
    case plans::OrderState::BeingCreated:
        //: State of an order.
        return tr("being created");
    case plans::OrderState::Unknown:
        break;
    }
    return unknown(number);
}

QString Words::payment(const plans::Reported<plans::OpenEnum<plans::PaymentStatus>> &payment)
{
    if (!payment)
        return notReported();
    const auto documented = payment->documented();
    if (!documented)
        return unknown(payment->number());
    switch (*documented) {
    case plans::PaymentStatus::Unpaid:
        return tr("unpaid");
    case plans::PaymentStatus::Paid:
        return tr("paid");
    case plans::PaymentStatus::Paying:
        //: Payment state: the payment is under way.
        return tr("paying");
    }
    return unknown(payment->number());
}

QString Words::kind(const plans::Reported<plans::OpenEnum<plans::OrderKind>> &kind)
{
    if (!kind)
        return notReported();
    const auto documented = kind->documented();
    if (!documented)
        return unknown(kind->number());
    //: Where an order came from.
    return *documented == plans::OrderKind::Purchased ? tr("purchased") : tr("free");
}

QString Words::planType(const plans::Reported<plans::OpenEnum<plans::PlanType>> &type)
{
    if (!type)
        return notReported();
    const auto documented = type->documented();
    if (!documented)
        return unknown(type->number());
    //: Type of a plan: records all day, or clips around events.
    return *documented == plans::PlanType::Continuous ? tr("Continuous") : tr("Event");
}

QString Words::category(plans::Category category)
{
    //: Category of devices.
    return category == plans::Category::Camera ? tr("Camera") : tr("Doorbell");
}

QString Words::connection(const plans::Reported<plans::OpenEnum<plans::DeviceStatus>> &status)
{
    if (!status)
        return notReported();
    const auto documented = status->documented();
    if (!documented)
        return unknown(status->number());
    switch (*documented) {
    case plans::DeviceStatus::NeverActive:
        //: Connection of a device: it was never switched on.
        return tr("never active");
    case plans::DeviceStatus::Online:
        return tr("online");
    case plans::DeviceStatus::Offline:
        return tr("offline");
    case plans::DeviceStatus::Disabled:
        //: Connection of a device.
        return tr("disabled");
    }
    return unknown(status->number());
}

QString Words::environment(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Sandbox:
        return tr("SANDBOX");
    case EnvironmentKind::Test:
        return tr("TEST");
    case EnvironmentKind::Production:
        break;
    }
    return tr("PRODUCTION");
}

QString Words::environment(const QString &recorded)
{
    if (recorded == QLatin1String("sandbox"))
        return environment(EnvironmentKind::Sandbox);
    if (recorded == QLatin1String("test"))
        return environment(EnvironmentKind::Test);
    if (recorded == QLatin1String("production"))
        return environment(EnvironmentKind::Production);
    return onOneLine(recorded);
}

QString Words::planTitle(const plans::Plan &plan)
{
    if (!plan.lifecycleDays)
        return planType(plan.type);
    if (!plan.type)
        return daysKept(plan.lifecycleDays);
    //: A plan: %1 its type, %2 how long recordings are kept.
    return tr("%1 · %2").arg(planType(plan.type), daysKept(plan.lifecycleDays));
}

QString Words::daysKept(const plans::Reported<int> &days)
{
    //: How long a recording is kept.
    return days ? tr("%n day(s) kept", nullptr, *days) : notReported();
}

QString Words::daysKeptShort(int days)
{
    //: How long a recording is kept, in a narrow column.
    return tr("%n d", "days kept", days);
}

QString Words::months(const plans::Reported<int> &months)
{
    //: A plan's service term.
    return months ? tr("%n month(s)", nullptr, *months) : notReported();
}

QString Words::price(const plans::Reported<plans::Money> &price)
{
    return price ? Formats::money(*price) : notReported();
}

QString Words::reported(const plans::Reported<QString> &text)
{
    return text ? onOneLine(*text) : notReported();
}

} // namespace ui
