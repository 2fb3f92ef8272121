#include "known_plans.h"

#include "desk.h"

namespace desk {

KnownPlans::KnownPlans(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void KnownPlans::read()
{
    read(plans::Category::Camera);
    read(plans::Category::Doorbell);
}

void KnownPlans::read(plans::Category category)
{
    if (m_asked.contains(category))
        return;
    m_asked.append(category);
    QCoro::connect(m_desk.catalogue(category), this, [this, category](const Result<QList<plans::Plan>> &catalogue) {
        if (!catalogue) {
            m_asked.removeOne(category);
            return;
        }
        m_plans += *catalogue;
        Q_EMIT changed();
    });
}

} // namespace desk
