#pragma once

#include <QString>
#include <QWizard>

class QAbstractButton;
class QAbstractItemView;
class QWidget;

namespace tour {

/** Does with a window what a person would: presses keys and buttons, by real events. */
class Hand
{
public:
    /** The widget @p name in any shown window, or nothing. */
    static QWidget *find(const QString &name);

    /** Presses and releases the left mouse button in the middle of @p widget; false when there is none to press. */
    static bool click(QWidget *widget);

    /** Does what the action @p name of the main window does; false when it cannot be done now. */
    static bool trigger(const QString &name);

    /** Presses the row of @p view; false when it has no such row. */
    static bool clickRow(QAbstractItemView *view, int row);

    /** Types @p text into @p widget after what it holds was marked. */
    static bool type(QWidget *widget, const QString &text);

    static bool press(QWidget *widget, Qt::Key key);

    /** The button of the wizard @p name, or nothing while it is not shown or cannot be pressed. */
    static QAbstractButton *button(const char *name, QWizard::WizardButton which);

    /** Whether the wizard @p name can make its change; looks further down its page until it can, as it asks for. */
    static bool canChange(const char *name);

    /** Presses Next in @p wizard until the widget @p name is there, one press a turn. */
    static bool goOnTo(const char *wizard, const char *name);
};

} // namespace tour
