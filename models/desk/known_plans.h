#pragma once

#include "book_values.h"

#include <QMap>
#include <QObject>
#include <QPointer>

namespace storage {
class Book;
}

namespace desk {

class Desk;

/**
 * The plans on sale in all categories, asked for once for everybody who only wants to know what a plan is called. Until
 * the platform has told, those that it told at an earlier start stand in.
 */
class KnownPlans : public QObject
{
    Q_OBJECT

public:
    /** @param desk must outlive the plans */
    explicit KnownPlans(Desk &desk, QObject *parent = nullptr);
    ~KnownPlans() override;

    /** Takes from @p book, which is open, what was kept there, and keeps there what the platform tells from now on. */
    void keepIn(storage::Book &book);

    /** Asks the platform for what it has not told yet; what failed before is tried again. */
    void read();

    /** Takes down what the platform has just told somebody else. */
    void learn(const storage::Catalogue &catalogue);

    /** What the platform has told last, of all categories. */
    const QList<plans::Plan> &plans() const { return m_plans; }

    /** What it has told last of @p category, and when; nothing: it never has. */
    std::optional<storage::Catalogue> catalogue(plans::Category category) const;

Q_SIGNALS:
    void changed();

private:
    void read(plans::Category category);
    void putTogether();

    Desk &m_desk;
    QPointer<storage::Book> m_book;
    QMap<plans::Category, storage::Catalogue> m_catalogues;
    QList<plans::Plan> m_plans;
    QList<plans::Category> m_asked; ///< Told, or being asked for.
};

} // namespace desk
