#include "group_chips.h"

#include "device_words.h"
#include "flow_layout.h"
#include "typography.h"

#include <QLocale>
#include <QToolButton>

namespace ui {

using tables::DeviceGroup;
using tables::deviceGroups;

namespace {

constexpr const char *keys[] = {
    "in-force", "ends-in-7-days", "ends-in-30-days", "no-plan", "frozen", "unpaid", "outcome-unknown", "not-read-yet"};
static_assert(std::size(keys) == deviceGroups.size());

} // namespace

QString keyOf(DeviceGroup group)
{
    return QLatin1StringView(keys[qCountTrailingZeroBits(static_cast<quint32>(group))]);
}

std::optional<DeviceGroup> groupOfKey(const QString &key)
{
    for (const DeviceGroup group : deviceGroups) {
        if (keyOf(group) == key)
            return group;
    }
    return std::nullopt;
}

GroupChips::GroupChips(std::function<int(DeviceGroup)> count, QWidget *parent)
    : QWidget(parent)
    , m_count(std::move(count))
{
    auto *row = new FlowLayout(grid(this, 0.5), this);
    for (size_t place = 0; place < deviceGroups.size(); ++place) {
        const DeviceGroup group = deviceGroups[place];
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("chip-") + keyOf(group));
        button->setProperty("role", QStringLiteral("chip"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, group](bool pressed) {
            choose(pressed ? std::optional(group) : std::nullopt);
            Q_EMIT chosen(m_chosen);
        });
        m_buttons[place] = button;
    }
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    say();
}

void GroupChips::choose(std::optional<DeviceGroup> group)
{
    m_chosen = group;
    say();
}

QString GroupChips::textOf(DeviceGroup group, int count)
{
    //: A button that shows only the devices of a group: %1 the group, %2 how many they are.
    return tr("%1 %2").arg(DeviceWords::group(group), QLocale().toString(count));
}

void GroupChips::say()
{
    for (size_t place = 0; place < deviceGroups.size(); ++place) {
        const DeviceGroup group = deviceGroups[place];
        const int count = m_count(group);
        QToolButton *button = m_buttons[place];
        button->setText(textOf(group, count));
        //: For screen readers: a button that shows only the devices of a group, %1 the group.
        button->setAccessibleName(tr("Show only: %1, %Ln device(s)", nullptr, count).arg(DeviceWords::group(group)));
        button->setChecked(m_chosen == group);
        button->setVisible(count > 0 || m_chosen == group);
    }
}

} // namespace ui
