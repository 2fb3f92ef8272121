#include "receipt_words.h"

#include "formats.h"
#include "operation_words.h"
#include "plain_text.h"
#include "words.h"

namespace ui {

QString ReceiptWords::receipt(const desk::Operation &operation, const QDateTime &at)
{
    const desk::Intent &intent = operation.intent;
    QStringList lines{OperationWords::title(operation), OperationWords::explanation(operation),
        //: %1 date and time, %2 the zone.
        tr("As of %1, %2").arg(Formats::dateTime(at), Formats::zone()),
        //: %1 a device's name, %2 its ID.
        tr("Device: %1 (%2)").arg(Formats::shown(desk::deviceNameOf(intent)), onOneLine(desk::iotIdOf(intent)))};
    if (const auto *transfer = std::get_if<desk::TransferIntent>(&intent))
        //: %1 a device's name, %2 its ID.
        lines << tr("Target device: %1 (%2)")
                     .arg(Formats::shown(transfer->targetDeviceName), onOneLine(transfer->targetIotId));
    if (const auto *buy = std::get_if<desk::BuyIntent>(&intent)) {
        //: What was bought: %1 a plan, %2 the number of copies.
        lines << tr("Plan: %1 × %2").arg(onOneLine(Words::planTitle(buy->plan))).arg(buy->copies)
              << tr("User name: %1").arg(Formats::shown(buy->userName));
        if (const auto price = desk::estimatedPrice(intent))
            //: %1 an amount of money.
            lines << tr("Price, estimated: %1").arg(Formats::money(*price));
    }
    const QString subject = desk::subjectOf(intent);
    if (const QString orderId = operation.orderId.isEmpty() ? subject : operation.orderId; !orderId.isEmpty())
        //: %1 an order's number.
        lines << tr("Order: %1").arg(onOneLine(orderId));
    if (operation.order)
        //: When an order runs: %1 and %2 are times.
        lines
            << tr("From %1 to %2").arg(Formats::moment(operation.order->start), Formats::moment(operation.order->end));
    if (const QString &reason = desk::reasonOf(intent); !reason.isEmpty())
        lines << tr("Reason: %1").arg(Formats::shown(reason));
    //: %1 the number under which the activity record has a change.
    lines << tr("Activity record: %1").arg(operation.id);
    if (!operation.requestId.isEmpty())
        //: %1 the platform's number for a request.
        lines << tr("Request: %1").arg(onOneLine(operation.requestId));
    return lines.join(u'\n');
}

} // namespace ui
