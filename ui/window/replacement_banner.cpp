#include "replacement_banner.h"

#include "banner.h"
#include "formats.h"
#include "keep_translated.h"
#include "listed.h"
#include "plain_text.h"
#include "typography.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype mostOfAName = 60;

QString nameOf(const QString &name, const QString &iotId)
{
    const QString line = Formats::shown(name, mostOfAName).trimmed();
    return line.isEmpty() ? onOneLine(iotId, mostOfAName) : line;
}

} // namespace

ReplacementBanner::ReplacementBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(theme, this))
    , m_goOn(m_banner->addAction(QStringLiteral("replacementGoOn")))
    , m_dismiss(m_banner->addAction(QStringLiteral("replacementDismiss")))
{
    m_banner->setObjectName(QStringLiteral("replacementBanner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this), grid(this, 2), 0);
    column->addWidget(m_banner);
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT goOnWanted(shown()->device.iotId); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        m_dismissed.insert(shown()->latest);
        say();
    });
    keepTranslated(this, [this] { say(); });
}

void ReplacementBanner::setRecords(const QList<desk::ReplacementRecord> &records)
{
    m_records = records;
    say();
}

void ReplacementBanner::forbidChanges(const QString &obstacle)
{
    m_obstacle = obstacle;
    say();
}

const desk::ReplacementRecord *ReplacementBanner::shown() const
{
    const auto found = std::find_if(m_records.cbegin(), m_records.cend(),
        [this](const desk::ReplacementRecord &record) { return !m_dismissed.contains(record.latest); });
    return found == m_records.cend() ? nullptr : &*found;
}

void ReplacementBanner::say()
{
    m_goOn->setText(tr("Go on…"));
    m_goOn->setEnabled(m_obstacle.isEmpty());
    setPlainToolTip(m_goOn, m_obstacle);
    m_dismiss->setText(tr("Dismiss"));
    const desk::ReplacementRecord *record = shown();
    setVisible(record != nullptr);
    if (record == nullptr)
        return;
    const auto moved = static_cast<int>(record->moved.size());
    //: A device is replaced, order by order: %1 the broken one, %2 its successor.
    m_banner->say(Banner::Mood::Warning,
        tr("Not finished: replacing %1 with %2")
            .arg(nameOf(record->deviceName, record->device.iotId),
                nameOf(record->targetDeviceName, record->targetIotId)),
        //: %1 and %2 are numbers, %3 date and time.
        tr("%1 of %2 orders were moved when it was broken off on %3.")
                .arg(moved)
                .arg(moved + record->left.size())
                .arg(Formats::dateTime(record->changedAt))
            + u'\n' + tr("Not moved: %1").arg(onOneLine(listed(record->left))));
}

} // namespace ui
