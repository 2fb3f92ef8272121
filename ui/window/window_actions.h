#pragma once

#include <QAction>
#include <QList>
#include <QMap>
#include <QObject>

namespace ui {

class Theme;

/** Every action of the main window, made from one table. */
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum Id {
        OperatorName,
        Quit,
        QuickOpen,
        Refresh,
        Find,
        ShowDevices,
        ShowCatalogue,
        ShowOrders,
        ShowActivity,
        Buy,
        StartOrder,
        Transfer,
        Suspend,
        BindOrder,
        ClaimFreePlan,
        StartFreePlan,
        ReplaceDevice,
        CopyIotId,
        Keys,
        CopyDiagnostics,
        Count
    };

    /** Which menu an action stands in. */
    enum class Menu { File, Device, View, Help };

    WindowActions(const Theme &theme, QObject *parent);

    /** The action @p id. */
    QAction *at(Id id) const { return m_actions.at(id); }

    /** The actions of @p menu in their order. */
    QList<QAction *> of(Menu menu) const;

    /** Disables an action and says @p why in its tooltip; an empty text enables it. */
    void forbid(Id id, const QString &why);

    /** Disables what needs a session, until there is one. */
    void awaitSession();

    /** Says all texts in the language that is on now, but not why an action is forbidden: forbid() again. */
    void retranslate();

private:
    void say(Id id);

    QList<QAction *> m_actions; ///< By Id.
    QMap<Id, QString> m_obstacles; ///< Why an action is forbidden.
};

} // namespace ui
