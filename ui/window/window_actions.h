#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace ui {

class Theme;

/** Every action of the main window, made from one table. */
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum Id { Quit, Refresh, Find, ShowDevices, Buy, CopyIotId, Keys, Count };

    /** Which menu an action stands in. */
    enum class Menu { File, Device, View, Help };

    WindowActions(const Theme &theme, QObject *parent);

    QAction *at(Id id) const { return m_actions.at(id); }

    /** The actions of @p menu in their order. */
    QList<QAction *> of(Menu menu) const;

    /** Says all texts in the language that is on now. */
    void retranslate();

private:
    QList<QAction *> m_actions; ///< By Id.
};

} // namespace ui
