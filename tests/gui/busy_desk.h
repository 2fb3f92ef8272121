#pragma once

#include "desk_fixture.h"

/** A desk on which much has happened, for tests of how pages look and work when they have most to say. */
namespace busy {

/** The device of the demo that has had most orders. */
inline const QString device = QStringLiteral("6vw0OrGyHFSW6EQA000100");

/** All letters are @p points large from now on. */
void setLetters(int points);

/** Goes to the orders seen here, of which there are many once device was shown, and chooses the first; false: none
 * came.
 */
bool showSeenOrders(DeskFixture &desk);

/**
 * Goes to the changes, and chooses the only one there is then: freezing the first of the orders that showSeenOrders()
 * shows, with an outcome that is not known, so that all can be done with it. False when it never comes to that.
 */
bool showUnknownOutcome(DeskFixture &desk);

} // namespace busy
