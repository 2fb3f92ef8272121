#pragma once

#include "cards.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace ui {

/** What stands on a card. */
struct CardText {
    QString title;
    QString value;
    QStringList facts; ///< At most two lines.
    QString note; ///< What is not certain about it, or is so beside it; for the tooltip.
    QString orderId; ///< The order behind it, or empty.
};

/** How the free plan became known, or why it did not. */
enum class FreePlanReading { Read, NotOffered, Failed };

/** The cards of a device in words. */
class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::CardWords)

public:
    /** The words of each card. */
    static CardText inForce(const plans::Cards &cards);
    static CardText next(const plans::Cards &cards);
    static CardText freePlan(const plans::Cards &cards, FreePlanReading reading);
    static CardText latest(const plans::Cards &cards);

    /** The four titles, in the order above, for cards without anything known. */
    static QStringList titles();

    /** On a card of whose matter nothing is known. */
    static QString notRead();

private:
    static QString planOf(const plans::HeldPlan &held);
    static QString undated(int plans);
    static QString frozen(int orders);
};

} // namespace ui
