#pragma once

#include <QCoreApplication>

class QWizard;

namespace ui {

/** The buttons that all wizards of the intake have, with their words. */
class ImportButtons
{
    Q_DECLARE_TR_FUNCTIONS(ui::ImportButtons)

public:
    /** Places the buttons of @p wizard, and lets them say why one cannot go on. Its pages must be there. */
    static void layOut(QWizard &wizard);

    /** Says the words, @p commit being those of the button that imports. */
    static void say(QWizard &wizard, const QString &commit);

private:
    static void explain(QWizard &wizard);
};

} // namespace ui
