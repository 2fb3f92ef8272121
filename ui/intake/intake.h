#pragma once

#include "environment.h"
#include "intake_actions.h"

#include <QStringList>

#include <functional>

namespace desk {
class Desk;
}

namespace storage {
class Book;
}

namespace ui {

class DeviceExport;
class Removal;
class Theme;

/** What the intake works with. All must outlive it. */
struct IntakeParts {
    desk::Desk &desk;
    storage::Book &book;
    const Theme &theme;
    Environment environment;
};

/** Brings devices into the book, changes them there, and takes them out: the actions, and what they open. */
class Intake : public QObject
{
    Q_OBJECT

public:
    /**
     * @param marked the devices that are marked in the list
     * @param window over which dialogs are shown; owns the intake
     */
    Intake(const IntakeParts &parts, std::function<QStringList()> marked, QWidget *window);

    /** On the marked devices. */
    QList<QAction *> selectionActions() const;

    /** On the whole book. */
    QList<QAction *> listActions() const;

    /** Those for single devices, in the order of a menu. */
    QList<QAction *> deviceActions() const;

    /** Those for whole tables, in the order of a menu. */
    QList<QAction *> tableActions() const;

    Removal &removal() { return *m_removal; }

    DeviceExport &deviceExport() { return *m_export; }

    /** So many devices are marked and can be reached by a person now. */
    void setMarkedCount(int count);

    /** Says all texts in the language that is on now. */
    void retranslate();

Q_SIGNALS:
    /** A person wants to see a device that is in the book, or will be in a moment. */
    void deviceWanted(const QString &iotId);

private:
    void add();
    void edit();
    void importFile();
    void importProject();
    void permit();

    IntakeParts m_parts;
    std::function<QStringList()> m_marked;
    QWidget *m_window;
    IntakeActions *m_actions;
    Removal *m_removal;
    DeviceExport *m_export;
    int m_markedCount = 0;
};

} // namespace ui
