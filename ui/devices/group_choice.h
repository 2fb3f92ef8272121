#pragma once

#include "device_group.h"

#include <QComboBox>

#include <functional>

namespace ui {

/** The groups of devices where there is no room for a button each: one line, all devices first. */
class GroupChoice : public QComboBox
{
    Q_OBJECT

public:
    /** @param count how many devices are in a group; must stay callable */
    explicit GroupChoice(std::function<int(tables::DeviceGroup)> count, QWidget *parent = nullptr);

    /** Shows @p group as chosen, or all devices. */
    void choose(std::optional<tables::DeviceGroup> group);

    /** Says words and counts again. */
    void say();

Q_SIGNALS:
    /** A person chose a group, or all devices. */
    void chosen(std::optional<tables::DeviceGroup> group);

private:
    std::function<int(tables::DeviceGroup)> m_count;
};

} // namespace ui
