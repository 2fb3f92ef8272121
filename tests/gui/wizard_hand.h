#pragma once

#include "change_wizard.h"
#include "desk_fixture.h"

/** What tests do with a wizard that changes something, as a person would. */
namespace hand {

/** One of the wizards, at a place of the demo where what it does can be done. */
struct Wizard {
    const char *name;
    const char *action; ///< Of the menu; `buy`: the button in the window.
    QString device;
    QString order; ///< What the badge of its order says; empty: it is about none.
    QString target; ///< The device that gets something; empty: there is none.
    const char *call; ///< What it posts.
};

/** All of them. */
const QList<Wizard> &wizards();

/** The one called @p name. */
Wizard wizard(const QString &name);

/** Shows the device of @p which and opens the wizard, on its first page; nothing when that cannot be done. */
ui::ChangeWizard *open(DeskFixture &desk, const Wizard &which);

/** Gives what the page shown asks for before one can go on. */
void fill(ui::ChangeWizard *wizard, const Wizard &which);

/** Goes on to the page of effects, and gives what it asks for; false when the change cannot be made then. */
bool goToEffect(ui::ChangeWizard *wizard, const Wizard &which);

/** Waits until the change can be made, and looks at all that has to be seen for it; false when it never can. */
bool canChange(const QWizard *wizard);

/** Looks at all of the page shown, from its top to its end. */
void lookDown(const QWizard *wizard);

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

/** All that @p key, which is Tab or its opposite, comes to from where the focus is, until it is there again. */
QWidgetList stopsOfTab(QWizard *wizard, Qt::Key key);

/** How they are called, or what they are. */
QStringList namesOf(const QWidgetList &stops);

/** The first of @p stops that is not below or right of the one before, on the page shown; empty: there is none. */
QString stopOutOfOrder(const QWizard *wizard, const QWidgetList &stops);

/** Whether the one operation there is has ended. */
bool ended(DeskFixture &desk);

/** Whether all windows change their language and back, with nothing of @p wizard clipped; what is wrong, or nothing. */
QString changeLanguage(DeskFixture &desk, const QWizard *wizard);

} // namespace hand
