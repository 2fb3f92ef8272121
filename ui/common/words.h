#pragma once

#include "device.h"
#include "environment.h"
#include "open_enum.h"
#include "order.h"
#include "plan.h"
#include "reported.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/** What the platform's values are called, in the person's language. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Words)

public:
    /** For a field that the platform left out; never an empty text. */
    static QString notReported();

    /** A value nobody documents, as its number. */
    static QString unknown(int number);

    static QString state(plans::OrderState state, int number);
    static QString payment(const plans::Reported<plans::OpenEnum<plans::PaymentStatus>> &payment);
    static QString kind(const plans::Reported<plans::OpenEnum<plans::OrderKind>> &kind);
    static QString planType(const plans::Reported<plans::OpenEnum<plans::PlanType>> &type);
    static QString category(plans::Category category);
    static QString connection(const plans::Reported<plans::OpenEnum<plans::DeviceStatus>> &status);
    static QString environment(EnvironmentKind kind);

    /** The same for a word of the activity record, such as `production`; one that is not known stays as it is. */
    static QString environment(const QString &recorded);

    /** `Continuous · 7 days kept`, as far as it is reported. */
    static QString planTitle(const plans::Plan &plan);

    /** `7 days kept`. */
    static QString daysKept(const plans::Reported<int> &days);

    /** The same for narrow columns: `7 d`. */
    static QString daysKeptShort(int days);

    /** `1 month`. */
    static QString months(const plans::Reported<int> &months);

    /** `¥35.00`. */
    static QString price(const plans::Reported<plans::Money> &price);

    /** @p text of the platform on one line, or "not reported". */
    static QString reported(const plans::Reported<QString> &text);
};

} // namespace ui
