#pragma once

#include "desk.h"

namespace tables {
class PlanTable;
}

namespace ui {

/** Asks which of a table's plans can be bought for a device, and notes the answers in the table. */
class PlanAvailability : public QObject
{
    Q_OBJECT

public:
    /** Both references must outlive it. */
    PlanAvailability(desk::Desk &desk, tables::PlanTable &table, QObject *parent = nullptr);

    /** Asks for every plan of the table (seeds, commodity/check); answers to earlier questions are dropped. */
    void ask(const plans::Device &device);

    /** Nothing is known any more, and answers under way are dropped. */
    void forget();

    /** Whom it was asked for; nothing: nobody. */
    const std::optional<plans::Device> &device() const { return m_device; }

    /** When it was asked, in the platform's time. */
    const QDateTime &askedAt() const { return m_askedAt; }

    /** How many answers are under way. */
    int open() const { return m_open; }

    /** Why the latest plan that could not be checked could not. */
    const std::optional<linkvisual::ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void check(const plans::Plan &plan);

    desk::Desk &m_desk;
    tables::PlanTable &m_table;
    std::optional<plans::Device> m_device;
    QDateTime m_askedAt;
    std::optional<linkvisual::ApiError> m_error;
    int m_open = 0;
    int m_question = 0; ///< The number of the latest question; answers to others are dropped.
};

} // namespace ui
