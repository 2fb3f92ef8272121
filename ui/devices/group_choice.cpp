#include "group_choice.h"

#include "group_chips.h"

#include <QStandardItemModel>

namespace ui {

using tables::DeviceGroup;
using tables::deviceGroups;

GroupChoice::GroupChoice(std::function<int(DeviceGroup)> count, QWidget *parent)
    : QComboBox(parent)
    , m_count(std::move(count))
{
    setObjectName(QStringLiteral("deviceGroups"));
    constexpr int shortest = 12;
    setMinimumContentsLength(shortest);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addItem(QString());
    for (const DeviceGroup group : deviceGroups)
        addItem(QString(), QVariant::fromValue(group));
    connect(this, &QComboBox::activated, this, [this](int index) {
        Q_EMIT chosen(index > 0 ? std::optional(itemData(index).value<DeviceGroup>()) : std::nullopt);
    });
    say();
}

void GroupChoice::choose(std::optional<DeviceGroup> group)
{
    const auto place = group ? std::find(deviceGroups.begin(), deviceGroups.end(), *group) : deviceGroups.end();
    setCurrentIndex(place == deviceGroups.end() ? 0 : static_cast<int>(place - deviceGroups.begin()) + 1);
}

void GroupChoice::say()
{
    setAccessibleName(tr("Group of devices"));
    setToolTip(tr("Show only the devices of one group"));
    //: The first choice among groups of devices.
    setItemText(0, tr("all devices"));
    auto *items = qobject_cast<QStandardItemModel *>(model());
    for (int index = 1; index < count(); ++index) {
        const auto group = itemData(index).value<DeviceGroup>();
        setItemText(index, GroupChips::textOf(group, m_count(group)));
        items->item(index)->setEnabled(m_count(group) > 0 || index == currentIndex());
    }
}

} // namespace ui
