#pragma once

#include "saved_filters.h"

#include <QToolButton>

class QMenu;

namespace ui {

class Theme;

/** The filters that have a name: chosen, saved, renamed and deleted in a menu. It says when they cannot be written. */
class FilterButton : public QToolButton
{
    Q_OBJECT

public:
    /** Both must outlive the button. */
    FilterButton(QSettings &settings, const Theme &theme, QWidget *parent = nullptr);

    /** How the list is filtered now: what would be saved; its name is not looked at. */
    void setCurrent(const SavedFilter &filter) { m_current = filter; }

    /** Keeps the filter at hand under @p name, which is trimmed; nothing happens for an empty one. */
    void save(const QString &name);

    /** Gives a filter another name. */
    void rename(const QString &from, const QString &to);

    /** Deletes the filter called @p name. */
    void remove(const QString &name);

    const QList<SavedFilter> &filters() const { return m_filters.all(); }

Q_SIGNALS:
    /** A person chose a filter. */
    void chosen(const ui::SavedFilter &filter);

private:
    void sayUnlessKept(bool kept);
    void fillMenu();
    void askForName(
        const QString &title, const QString &suggestion, const QString &own, std::function<void(const QString &)> use);

    SavedFilters m_filters;
    SavedFilter m_current;
    QMenu *m_menu;
};

} // namespace ui
