#include "known_plans.h"

#include "book.h"
#include "desk.h"

#include <QLoggingCategory>

namespace desk {

Q_LOGGING_CATEGORY(plansLog, "plandesk.plans")

KnownPlans::KnownPlans(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

KnownPlans::~KnownPlans() = default;

void KnownPlans::keepIn(storage::Book &book)
{
    m_book = &book;
    QCoro::connect(book.catalogues(), this, [this](const storage::Result<QList<storage::Catalogue>> &kept) {
        if (!kept) {
            qCWarning(plansLog) << "The book does not tell the plans on sale:" << kept.error().detail;
            return;
        }
        for (const storage::Catalogue &catalogue : *kept) {
            // The platform may have been quicker than the disk.
            if (!m_catalogues.contains(catalogue.category))
                m_catalogues.insert(catalogue.category, catalogue);
        }
        putTogether();
    });
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
        learn({category, m_desk.client().platformTime(), *catalogue});
    });
}

void KnownPlans::learn(const storage::Catalogue &catalogue)
{
    m_catalogues.insert(catalogue.category, catalogue);
    putTogether();
    if (!m_book)
        return;
    QCoro::connect(m_book->keep(catalogue), this, [](const storage::Result<void> &kept) {
        if (!kept)
            qCWarning(plansLog) << "The book does not keep the plans on sale:" << kept.error().detail;
    });
}

std::optional<storage::Catalogue> KnownPlans::catalogue(plans::Category category) const
{
    const auto found = m_catalogues.constFind(category);
    return found == m_catalogues.cend() ? std::nullopt : std::optional(*found);
}

void KnownPlans::putTogether()
{
    m_plans.clear();
    for (const storage::Catalogue &catalogue : std::as_const(m_catalogues))
        m_plans += catalogue.plans;
    Q_EMIT changed();
}

} // namespace desk
