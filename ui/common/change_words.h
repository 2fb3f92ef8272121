#pragma once

#include "changes.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace ui {

/** What became different since somebody looked, in words. */
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ChangeWords)

public:
    /** All of @p changes in one line: `1 order added, 1 frozen`. */
    static QString summary(const QList<plans::Change> &changes);

    /** The line with when that was. @p since UTC */
    static QString sentence(const QList<plans::Change> &changes, const QDateTime &since);

    /** What became different of each order, by its id, one line each. */
    static QHash<QString, QString> notes(const QList<plans::Change> &changes);

    /** One of them, with the order it is about. */
    static QString line(const plans::Change &change);

private:
    static QString freePlan(const plans::Change &change);
    static QString statusSummary(const QList<plans::Change> &changes);
    static QString note(const plans::Change &change);
};

} // namespace ui
