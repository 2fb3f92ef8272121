#include "export_banner.h"

#include "banner.h"
#include "device_export.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using State = DeviceExport::State;

ExportBanner::ExportBanner(DeviceExport &saving, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_saving(saving)
    , m_banner(new Banner(theme, this))
    , m_again(m_banner->addAction(QStringLiteral("exportAgain")))
    , m_stop(m_banner->addAction(QStringLiteral("exportStop")))
    , m_dismiss(m_banner->addAction(QStringLiteral("exportDismiss")))
{
    m_banner->setObjectName(QStringLiteral("exportBanner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this), grid(this, 2), grid(this));
    column->addWidget(m_banner);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(300));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_shown = true;
        say();
    });
    connect(m_again, &QPushButton::clicked, &m_saving, &DeviceExport::offerAgain);
    connect(m_stop, &QPushButton::clicked, &m_saving, &DeviceExport::stop);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        m_shown = false;
        say();
    });
    connect(&m_saving, &DeviceExport::changed, this, &ExportBanner::follow);
    keepTranslated(this, [this] { say(); });
}

void ExportBanner::follow()
{
    if (m_saving.state() != State::Running) {
        m_patience.stop();
        m_shown = true;
    } else if (m_saving.count() == 0) {
        m_shown = false;
        m_patience.start();
    }
    say();
}

void ExportBanner::say()
{
    m_again->setText(tr("Save elsewhere…"));
    m_again->setVisible(m_saving.state() == State::Failed);
    m_stop->setText(tr("Stop"));
    m_stop->setVisible(m_saving.state() == State::Running);
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setVisible(m_saving.state() != State::Running);
    const auto count = static_cast<int>(m_saving.count());
    const QString path = onOneLine(QDir::toNativeSeparators(m_saving.path()));
    switch (m_saving.state()) {
    case State::Idle:
        break;
    case State::Running:
        m_banner->say(Banner::Mood::Info, tr("Saving the devices: %Ln so far", nullptr, count), path);
        break;
    case State::Saved:
        m_banner->say(Banner::Mood::Good, tr("%Ln device(s) saved", nullptr, count), path);
        break;
    case State::Stopped:
        m_banner->say(Banner::Mood::Info, tr("Stopped; nothing was saved"), path);
        break;
    case State::Failed:
        //: %1 a file, %2 the system's words.
        m_banner->say(Banner::Mood::Danger, tr("The devices were not saved"),
            tr("%1: %2\nA file that was there before is as it was. Choose another place, or make room, then try again.")
                .arg(path, onOneLine(m_saving.detail())));
        break;
    }
    setVisible(m_shown && m_saving.state() != State::Idle);
}

} // namespace ui
