#include "plan_availability.h"

#include "plan_table.h"

namespace ui {

using tables::Availability;

PlanAvailability::PlanAvailability(desk::Desk &desk, tables::PlanTable &table, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_table(table)
{
}

void PlanAvailability::ask(const plans::Device &device)
{
    ++m_question;
    m_device = device;
    m_askedAt = m_desk.client().platformTime();
    m_error.reset();
    const QList<plans::Plan> plans = m_table.plans();
    const bool told = m_desk.tellsAvailability();
    m_open = 0;
    for (const plans::Plan &plan : plans) {
        if (!m_desk.canBuy(plan))
            continue; // There is no way to ask either.
        if (told)
            check(plan);
        else
            m_table.setAvailability(plan, Availability::NotTold);
    }
    Q_EMIT changed();
}

void PlanAvailability::forget()
{
    ++m_question;
    m_device.reset();
    m_error.reset();
    m_open = 0;
    m_table.forgetAvailability();
    Q_EMIT changed();
}

void PlanAvailability::check(const plans::Plan &plan)
{
    ++m_open;
    m_table.setAvailability(plan, Availability::Asking);
    QCoro::connect(m_desk.isAvailable(m_device->iotId, plan), this,
        [this, plan, question = m_question](const desk::Result<bool> &available) {
            if (question != m_question)
                return;
            --m_open;
            if (!available)
                m_error = available.error();
            m_table.setAvailability(plan,
                !available       ? Availability::Failed
                    : *available ? Availability::Available
                                 : Availability::NotAvailable);
            Q_EMIT changed();
        });
}

} // namespace ui
