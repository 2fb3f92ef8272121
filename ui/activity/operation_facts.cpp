#include "operation_facts.h"

#include "formats.h"
#include "listed.h"
#include "operation_record.h"
#include "operation_words.h"
#include "plain_text.h"
#include "record_fields.h"
#include "words.h"
#include "write_call.h"

#include <QLocale>

namespace ui {

QList<Field> OperationFacts::of(const desk::RecordedOperation &recorded, const QString &deviceName, Phones phones)
{
    const desk::Operation &operation = recorded.operation;
    QList<Field> fields{recordField(QStringLiteral("kind"), tr("Change"), OperationWords::kind(recorded.kind)),
        recordField(QStringLiteral("deviceName"), tr("Device"), deviceName),
        recordIdentifier(QStringLiteral("iotId"), tr("Device ID"), operation.device().iotId)};
    if (const auto *transfer = std::get_if<desk::TransferIntent>(&operation.intent)) {
        fields << recordField(QStringLiteral("targetName"), tr("Target device"), transfer->targetDeviceName)
               << recordIdentifier(QStringLiteral("targetIotId"), tr("Target device ID"), transfer->targetIotId);
    }
    if (const auto *buy = std::get_if<desk::BuyIntent>(&operation.intent); buy != nullptr && recorded.isKnownKind)
        fields << purchase(recorded, *buy);
    if (const QStringList orders = recorded.orders(); !orders.isEmpty())
        fields << recordIdentifier(QStringLiteral("orderId"), tr("Order"), listed(orders));
    if (!operation.surplus.isEmpty()) {
        fields << recordIdentifier(QStringLiteral("surplus"), tr("Suspended as surplus"), listed(operation.surplus));
    }
    fields << recordField(QStringLiteral("reason"), tr("Reason"), desk::reasonOf(operation.intent))
           << recordTime(QStringLiteral("startedAt"), tr("Begun"), operation.startedAt)
           << recordField(QStringLiteral("person"), tr("Begun by"), recorded.person())
           //: The name that a person entered for the activity record.
           << recordField(QStringLiteral("operator"), tr("Entered name"), recorded.operatorName)
           << recordField(QStringLiteral("user"), tr("Login name"), recorded.systemUser)
           << recordField(QStringLiteral("computer"), tr("Computer"), recorded.computer)
           << recordField(QStringLiteral("profile"), tr("Profile"), recorded.profile)
           << recordField(QStringLiteral("environment"), tr("Environment"), Words::environment(recorded.environment))
           << recordField(QStringLiteral("host"), tr("Platform's host"), operation.device().host)
           << recordIdentifier(QStringLiteral("operation"), tr("Change ID"), operation.id)
           << recordIdentifier(QStringLiteral("tag"), tr("Its short form"), desk::shortIdOf(operation.id));
    for (Field &field : fields)
        field = withPhones(field, phones);
    return fields;
}

QList<Field> OperationFacts::purchase(const desk::RecordedOperation &recorded, const desk::BuyIntent &buy)
{
    Field price = recordField(QStringLiteral("estimatedTotal"), tr("Price"),
        recorded.estimate ? Formats::money(*recorded.estimate) : QString());
    price.toolTip = tr("Estimated: price × copies, as they were shown");
    return {recordField(QStringLiteral("planName"), tr("Plan"), Words::planTitle(buy.plan)),
        recordIdentifier(QStringLiteral("specification"), tr("Specification"), buy.plan.specification),
        recordField(QStringLiteral("copies"), tr("Copies"), QLocale().toString(buy.copies)), price,
        recordField(QStringLiteral("userName"), tr("User name"), buy.userName)};
}

} // namespace ui
