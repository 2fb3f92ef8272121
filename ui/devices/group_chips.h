#pragma once

#include "device_group.h"

#include <QWidget>

#include <functional>

class QToolButton;

namespace ui {

/** A button a group of devices, with its word and how many there are; one can be pressed. Empty groups are hidden. */
class GroupChips : public QWidget
{
    Q_OBJECT

public:
    /** @param count how many devices are in a group; must stay callable */
    explicit GroupChips(std::function<int(tables::DeviceGroup)> count, QWidget *parent = nullptr);

    /** What a group is called with @p count devices in it. */
    static QString textOf(tables::DeviceGroup group, int count);

    /** Presses the button of @p group, or none. */
    void choose(std::optional<tables::DeviceGroup> group);

    /** Says words and counts again. */
    void say();

Q_SIGNALS:
    /** A person pressed or released a button. */
    void chosen(std::optional<tables::DeviceGroup> group);

private:
    std::function<int(tables::DeviceGroup)> m_count;
    std::optional<tables::DeviceGroup> m_chosen;
    std::array<QToolButton *, tables::deviceGroups.size()> m_buttons{};
};

/** A fixed word for a group, for settings and the names of widgets. */
QString keyOf(tables::DeviceGroup group);

/** The group of such a word, or nothing. */
std::optional<tables::DeviceGroup> groupOfKey(const QString &key);

} // namespace ui
