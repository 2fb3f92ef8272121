#pragma once

#include "change_wizard.h"
#include "desk_fixture.h"

/** What tests do with a wizard that changes something, as a person would. */
namespace hand {

/** Why the page shown cannot be left, as it says. */
QString obstacle(const QWizard *wizard);

/** Goes on from the page shown as soon as that can be done; false when it never can. */
bool goOn(QWizard *wizard);

/** Waits until the page shown has read what it needs. */
bool becomesRead(const QWizard *wizard);

/** Presses Return again and again, wherever the cursor is. */
void holdReturn(QWizard *wizard);

/** Presses the button that makes the change, again and again, and Return as well. */
void pressChangeOften(QWizard *wizard);

/** Whether the one operation there is has ended. */
bool ended(DeskFixture &desk);

/** Whether all windows change their language and back, with nothing of @p wizard clipped; what is wrong, or nothing. */
QString changeLanguage(DeskFixture &desk, const QWizard *wizard);

} // namespace hand
