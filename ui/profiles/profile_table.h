#pragma once

#include "profile_desk.h"

#include <QTableWidget>

#include <optional>

namespace ui {

class Theme;

/** The profiles, a row each, with what tells them apart. */
class ProfileTable : public QTableWidget
{
    Q_OBJECT

public:
    /** Both must outlive the table. */
    ProfileTable(desk::ProfileDesk &profiles, const Theme &theme, QWidget *parent = nullptr);

    /** Shows the profiles there are now; the selected one stays so, or the first is. */
    void fill();

    /** The profile that is worked with. */
    void setCurrent(const QUuid &id);

    /** The profile that is selected, or nothing. */
    std::optional<credentials::Profile> selected() const;

private:
    QUuid idAt(int row) const;
    void say();
    void sayRows();

    desk::ProfileDesk &m_profiles;
    const Theme &m_theme;
    QUuid m_current;
};

} // namespace ui
