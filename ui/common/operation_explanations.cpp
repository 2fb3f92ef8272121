#include "error_words.h"
#include "forecast_check.h"
#include "formats.h"
#include "listed.h"
#include "operation_words.h"
#include "plain_text.h"
#include "remedy.h"

// Why an operation stands as it does, and what to do next.

namespace ui {

using desk::Obstacle;
using desk::OperationState;

namespace {

constexpr qsizetype mostOfAName = 60;

/** The lines that say something, one below the other. */
QString lines(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u'\n');
}

} // namespace

QString OperationWords::explanation(const desk::Operation &operation)
{
    if (desk::isUnwritten(operation))
        return unwritten(operation);
    switch (operation.state) {
    case OperationState::Settled:
        return lines({settled(operation), forecast(operation)});
    case OperationState::Matched:
        if (!operation.surplus.isEmpty())
            //: %1 numbers of orders.
            return tr(
                "Suspended as surplus: %1. The remaining orders match this purchase. Confirm it, or close it with a "
                "reason if somebody else did that.")
                .arg(onOneLine(listed(operation.surplus)));
        return tr("No clear answer came, but exactly what it does is there now. Confirm it, or close it with a reason "
                  "if somebody else did that.");
    case OperationState::Duplicate:
        return duplicate(operation);
    case OperationState::DidNotHappen:
        return tr("Nothing of it was seen until its request had expired. It goes on being watched, and is opened again "
                  "should it show after all.");
    case OperationState::Unknown:
    case OperationState::NotSeen:
        return unknown(operation);
    case OperationState::Answered:
        if (!operation.underWay)
            return lines({tr("The platform accepted it, but a fresh reading of the device does not show it."),
                unclear(operation),
                tr("It is read again from time to time. If you know better, close it with a reason.")});
        break;
    case OperationState::Refused:
    case OperationState::NotSent:
        // What was refused was sent; that it is not recorded yet must not hide why.
        if (operation.obstacle && operation.state == OperationState::NotSent)
            return obstacle(operation);
        if (operation.error) {
            const ErrorText words = ErrorWords::describe(*operation.error);
            return lines({tr("Nothing was changed.") + u' ' + words.title, words.why,
                ErrorWords::platformWords(*operation.error), words.next});
        }
        if (operation.state == OperationState::NotSent)
            return tr("PlanDesk ended before it was sent. Nothing was changed.");
        return tr("Nothing was changed.");
    default:
        break;
    }
    return tr("You can close this window. The change goes on, and the main window tells how it ends.");
}

/** What came, while the record does not take it. */
QString OperationWords::unwritten(const desk::Operation &operation)
{
    const QString order = onOneLine(operation.orderId, mostOfAName);
    QString came = tr("It was sent, and no clear answer came.");
    if (operation.state == OperationState::Answered)
        //: %1 an order's number.
        came = order.isEmpty() ? tr("The platform accepted it.") : tr("The platform accepted it: order %1.").arg(order);
    return lines({came,
        tr("The activity record cannot be written, which is tried again and again; nothing is sent again. Check the "
           "disk and the data folder, and leave PlanDesk open until then.")});
}

QString OperationWords::forecast(const desk::Operation &operation)
{
    if (!operation.forecast || !operation.order)
        return {};
    const auto term = [](const plans::Term &dates) {
        //: From when until when a plan runs.
        return tr("%1 to %2").arg(Formats::dateTime(dates.begin), Formats::dateTime(dates.end));
    };
    switch (desk::forecastOutcome(operation)) {
    case desk::ForecastOutcome::AsForecast:
        //: %1 from when until when.
        return tr("The platform's dates are as assumed: %1.").arg(term(*desk::termOf(*operation.order)));
    case desk::ForecastOutcome::Differs:
        //: %1 and %2 from when until when.
        return tr("The platform's dates are not as assumed: %1 was assumed, and it is %2.")
            .arg(term(*operation.forecast), term(*desk::termOf(*operation.order)));
    case desk::ForecastOutcome::NotCompared:
        break;
    }
    return tr("The platform has not reported the dates, so what was assumed could not be compared.");
}

/** What to do about more than was wanted, and how far that has come. */
QString OperationWords::duplicate(const desk::Operation &operation)
{
    if (!std::holds_alternative<desk::BuyIntent>(operation.intent))
        return tr("The platform shows more than this change should have made, so it may have been carried out twice. "
                  "Compare the orders. Once it is closed with a reason, the surplus order can be suspended.");
    if (!operation.remedy)
        return tr("The platform shows more than this change should have made, so it may have been carried out twice. "
                  "Compare the orders and suspend the surplus one here, or close it with a reason.");
    // How it stands, and in one line where it goes on by itself.
    const desk::Operation &remedy = *operation.remedy;
    const bool stands = !desk::isOpen(remedy.state) || !remedy.underWay;
    return lines(
        {tr("The platform shows more than this change should have made, so it may have been carried out twice."),
            title(remedy), stands && remedy.state != OperationState::Settled ? explanation(remedy) : QString()});
}

/** Why reading does not tell. */
QString OperationWords::unclear(const desk::Operation &operation)
{
    if (operation.verdict != desk::Verdict::Unclear)
        return {};
    if (std::holds_alternative<desk::SuspendIntent>(operation.intent))
        return tr(
            "The version of the order list in use may be unable to show a frozen order, so a person has to find out.");
    if (std::holds_alternative<desk::TransferIntent>(operation.intent))
        return tr("Only half of it is there: look at the orders of both devices.");
    return tr("What can be read does not tell whether it happened, so a person has to find out.");
}

QString OperationWords::unknown(const desk::Operation &operation)
{
    const bool buy = std::holds_alternative<desk::BuyIntent>(operation.intent);
    QStringList texts{buy
            ? tr("It was sent, and no clear answer came. Do not buy again; read the device's orders and compare.")
            : tr("It was sent, and no clear answer came. Do not do it again; read the device again and compare.")};
    if (operation.state == OperationState::NotSeen)
        texts << tr("A fresh reading does not show it, but it may still come: a request lives for 15 minutes.");
    texts << unclear(operation);
    if (operation.error) {
        // Not what to do next for a reading that failed: that would be to try again.
        const ErrorText words = ErrorWords::describe(*operation.error);
        texts << words.title + QStringLiteral(" · ") + words.why << ErrorWords::platformWords(*operation.error);
    }
    return lines(texts);
}

QString OperationWords::obstacle(const desk::Operation &operation)
{
    switch (*operation.obstacle) {
    case Obstacle::OtherPlatform:
        return tr("The device is on another platform than this profile's. Open the profile it was changed with.");
    case Obstacle::DeviceBusy:
        return lines(
            {tr("Another change of this device is not finished yet. Wait for it, or find out how it ended, and "
                "then start again. Nothing was changed."),
                whoHolds(operation)});
    case Obstacle::FactsChanged:
        return tr("The device's plans are not as they were when this was decided. Read the device again and decide "
                  "anew. Nothing was changed.");
    case Obstacle::ProfileGone:
        return tr("This profile was deleted meanwhile. Nothing was changed.");
    case Obstacle::ReadOnly:
        return tr("This profile may not change anything. Nothing was changed.");
    case Obstacle::Locked:
        return tr("Changes are locked. Unlock them with a reason, and start again. Nothing was changed.");
    case Obstacle::OverLimit:
        return lines({operation.limit ? overLimit(*operation.limit) : QString(), tr("Nothing was changed.")});
    case Obstacle::JournalFailed:
        break;
    }
    return tr("The activity record cannot be written, and without it nothing is sent. Check the disk and the data "
              "folder. Nothing was changed.");
}

QString OperationWords::whoHolds(const desk::Operation &operation)
{
    if (!operation.holder)
        return {};
    const QJsonObject first = operation.holder->reserved.object();
    const QString operatorName = onOneLine(first[QLatin1String("operator")].toString());
    const QString user = onOneLine(first[QLatin1String("user")].toString());
    const QString who = operatorName.isEmpty() ? user : operatorName;
    const QString computer = onOneLine(first[QLatin1String("computer")].toString());
    const QString since = Formats::dateTime(operation.holder->reserved.at);
    //: Who is changing a device: %1 a person, %2 a computer, %3 date and time.
    return tr("It was begun by %1 on %2 at %3.").arg(who, computer, since);
}

QString OperationWords::overLimit(const desk::OverLimit &limit)
{
    const auto amount
        = [](const QString &text) { return Formats::money(plans::Money::fromDecimal(text).value_or(plans::Money())); };
    switch (limit.kind) {
    case desk::OverLimit::Kind::Copies:
        return tr("%1 copies are more than the %2 that this profile may buy at once.").arg(limit.wanted, limit.allowed);
    case desk::OverLimit::Kind::PricePerOperation:
        return tr("About %1 is more than the %2 that this profile may spend at once.")
            .arg(amount(limit.wanted), amount(limit.allowed));
    case desk::OverLimit::Kind::PricePerDay:
        break;
    }
    return tr(
        "It would make about %1 today, purchases with an unknown outcome included, and this profile may spend %2 a "
        "day.")
        .arg(amount(limit.wanted), amount(limit.allowed));
}

/** How it ended; what only confirms is said in the person's language, what was typed as it was typed. */
QString OperationWords::settled(const desk::Operation &operation)
{
    if (operation.settledReason.isEmpty())
        return tr("It was seen in a fresh reading of the device.");
    if (operation.settledReason != confirmation(operation))
        return tr("Closed by a person: %1").arg(Formats::shown(operation.settledReason));
    if (operation.orderId.isEmpty())
        return tr("A person confirmed it as it was read.");
    //: %1 number of an order.
    return tr("A person confirmed that it is order %1.").arg(onOneLine(operation.orderId));
}

QString OperationWords::confirmation(const desk::Operation &operation)
{
    return operation.orderId.isEmpty() ? QStringLiteral("confirmed as it was read")
                                       : QStringLiteral("confirmed to be order %1").arg(operation.orderId);
}

} // namespace ui
