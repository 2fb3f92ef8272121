#include "profile_table.h"

#include "keep_translated.h"
#include "plain_text.h"
#include "profile_endpoint.h"
#include "profile_words.h"
#include "theme.h"
#include "words.h"

#include <QHeaderView>

namespace ui {

using credentials::Profile;

namespace {

enum Column { NameColumn, PlatformColumn, EnvironmentColumn, ChangesColumn, ColumnCount };

constexpr double longestShownName = 36; // Steps of the grid: what stands behind it must be seen.

} // namespace

ProfileTable::ProfileTable(desk::ProfileDesk &profiles, const Theme &theme, QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
    , m_profiles(profiles)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("profileTable"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    connect(&theme, &Theme::changed, this, &ProfileTable::sayRows);
    keepTranslated(this, [this] { say(); });
}

void ProfileTable::fill()
{
    const QUuid chosen = selected().value_or(Profile()).id;
    setRowCount(static_cast<int>(m_profiles.profiles().size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (item(row, column) == nullptr)
                setItem(row, column, new QTableWidgetItem);
        }
        item(row, NameColumn)->setData(Qt::UserRole, m_profiles.profiles().at(row).id);
        if (m_profiles.profiles().at(row).id == chosen)
            selectRow(row);
    }
    if (!selected() && rowCount() > 0)
        selectRow(0);
    sayRows();
}

void ProfileTable::setCurrent(const QUuid &id)
{
    m_current = id;
    sayRows();
}

QUuid ProfileTable::idAt(int row) const
{
    return item(row, NameColumn)->data(Qt::UserRole).toUuid();
}

std::optional<Profile> ProfileTable::selected() const
{
    const QList<QTableWidgetItem *> items = selectedItems();
    return items.isEmpty() ? std::nullopt : m_profiles.find(idAt(items.first()->row()));
}

void ProfileTable::say()
{
    setAccessibleName(tr("Profiles"));
    setHorizontalHeaderLabels({tr("Name"), tr("Platform"), tr("Environment"), tr("Changes")});
    sayRows();
}

void ProfileTable::sayRows()
{
    for (int row = 0; row < rowCount(); ++row) {
        const std::optional<Profile> profile = m_profiles.find(idAt(row));
        if (!profile)
            continue;
        const QString name = shortened(profile->name, this, longestShownName);
        item(row, NameColumn)->setToolTip(plainToolTip(profile->name));
        //: A profile in the list: %1 its name; it is the one that is worked with.
        item(row, NameColumn)->setText(profile->id == m_current ? tr("%1 (in use)").arg(name) : name);
        item(row, PlatformColumn)->setText(ProfileWords::platform(*profile));
        QTableWidgetItem *environment = item(row, EnvironmentColumn);
        environment->setText(Words::environment(environmentOf(*profile).kind));
        environment->setForeground(
            m_theme.color(QStringLiteral("environment.%1.text").arg(desk::journalWord(profile->environment))));
        //: Whether anything can be changed with a profile.
        item(row, ChangesColumn)->setText(profile->readOnly ? tr("read-only") : tr("possible"));
    }
}

} // namespace ui
