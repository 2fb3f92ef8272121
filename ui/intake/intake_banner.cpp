#include "intake_banner.h"

#include "banner.h"
#include "book_file_words.h"
#include "formats.h"
#include "keep_translated.h"
#include "removal.h"
#include "typography.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype mostOfAName = 60;

} // namespace

IntakeBanner::IntakeBanner(Removal &removal, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_removal(removal)
    , m_banner(new Banner(theme, this))
    , m_undo(m_banner->addAction(QStringLiteral("removalUndo")))
    , m_stop(m_banner->addAction(QStringLiteral("removalStop")))
    , m_dismiss(m_banner->addAction(QStringLiteral("removalDismiss")))
{
    m_banner->setObjectName(QStringLiteral("removalBanner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this), grid(this, 2), grid(this));
    column->addWidget(m_banner);
    connect(m_undo, &QPushButton::clicked, &m_removal, &Removal::undo);
    connect(m_stop, &QPushButton::clicked, &m_removal, &Removal::stop);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        m_dismissed = true;
        say();
    });
    connect(&m_removal, &Removal::changed, this, [this] {
        m_dismissed = false;
        say();
    });
    keepTranslated(this, [this] { say(); });
}

void IntakeBanner::say()
{
    m_undo->setText(m_removal.state() == Removal::State::NotRestored ? tr("Try again") : tr("&Undo"));
    m_undo->setVisible(
        m_removal.state() == Removal::State::Removed || m_removal.state() == Removal::State::NotRestored);
    m_stop->setText(tr("Stop"));
    m_stop->setVisible(m_removal.isBusy());
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setVisible(!m_removal.isBusy());
    const bool shown = !m_dismissed && m_removal.state() != Removal::State::Idle;
    if (shown)
        sayRemoval();
    setVisible(shown);
}

void IntakeBanner::sayRemoval()
{
    const int count = m_removal.count();
    switch (m_removal.state()) {
    case Removal::State::Idle:
        break;
    case Removal::State::Removing:
        m_banner->say(Banner::Mood::Info, tr("Removing %Ln device(s)…", nullptr, count), {});
        break;
    case Removal::State::Removed: {
        // One that has its name is the one that was meant, or is seen not to be.
        const QString name = Formats::shown(m_removal.name(), mostOfAName);
        QString title = tr("%Ln device(s) removed from the book", nullptr, count);
        if (!name.isEmpty()) {
            //: %1 a device.
            title = tr("“%1” removed from the book").arg(name);
        }
        m_banner->say(Banner::Mood::Info, title,
            tr("Devices that the platform still lists reappear, without notes and tags, when the devices are read "
               "again."));
        break;
    }
    case Removal::State::NotRemoved:
        sayFailure(tr("The devices were not removed"));
        break;
    case Removal::State::Restoring:
        m_banner->say(Banner::Mood::Info, tr("Putting %Ln device(s) back…", nullptr, count), {});
        break;
    case Removal::State::Restored:
        m_banner->say(Banner::Mood::Good, tr("%Ln device(s) put back as they were", nullptr, count), {});
        break;
    case Removal::State::NotRestored:
        sayFailure(tr("The devices were not put back; they are still kept here"));
        break;
    }
}

void IntakeBanner::sayFailure(const QString &title)
{
    if (m_removal.error()->kind == storage::StorageErrorKind::Cancelled)
        m_banner->say(Banner::Mood::Info, title, tr("You stopped it; the book is as it was before."));
    else
        m_banner->say(Banner::Mood::Danger, title, BookFileWords::notWritten(*m_removal.error()));
}

} // namespace ui
