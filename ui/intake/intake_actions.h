#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

namespace ui {

class Theme;

/** Every action with which devices come into the book, are changed there and leave it, made from one table. */
class IntakeActions : public QObject
{
    Q_OBJECT

public:
    enum Id { Add, Edit, Remove, Undo, ImportFile, ImportProject, ExportAll, ExportMarked, Count };

    IntakeActions(const Theme &theme, QObject *parent);

    QAction *at(Id id) const { return m_actions.at(id); }

    /** Enables an action, or says @p why it cannot be used in its tooltip. */
    void forbid(Id id, const QString &why);

    /** Says all texts in the language that is on now, but not why an action is forbidden: forbid() again. */
    void retranslate();

private:
    void say(Id id);

    QList<QAction *> m_actions; ///< By Id.
    QHash<Id, QString> m_obstacles; ///< Why an action is forbidden.
};

} // namespace ui
