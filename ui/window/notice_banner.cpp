#include "notice_banner.h"

#include "keep_translated.h"
#include "plain_text.h"

#include <QPushButton>

namespace ui {

NoticeBanner::NoticeBanner(const Theme &theme, QWidget *parent)
    : Banner(theme, parent)
    , m_activity(addAction(QStringLiteral("noticeActivity")))
    , m_copy(addAction(QStringLiteral("noticeDiagnostics")))
    , m_dismiss(addAction(QStringLiteral("noticeDismiss")))
{
    setObjectName(QStringLiteral("noticeBanner"));
    connect(m_activity, &QPushButton::clicked, this, &NoticeBanner::activityWanted);
    connect(m_copy, &QPushButton::clicked, this, &NoticeBanner::diagnosticsWanted);
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    keepTranslated(this, [this] { retranslate(); });
}

void NoticeBanner::sayBrokenOff()
{
    show(Notice::BrokenOff, {});
}

void NoticeBanner::sayBadLink(const QString &link)
{
    show(Notice::BadLink, link);
}

void NoticeBanner::sayNoProfile(const QString &name)
{
    show(Notice::NoProfile, name);
}

void NoticeBanner::sayChangeClosed()
{
    show(Notice::ChangeClosed, {});
}

void NoticeBanner::sayLinkDropped()
{
    show(Notice::LinkDropped, {});
}

void NoticeBanner::sayCopied()
{
    show(Notice::Copied, {});
}

void NoticeBanner::linkOpened()
{
    if (m_notice > Notice::ChangeClosed)
        hide();
}

void NoticeBanner::show(Notice notice, const QString &text)
{
    // What a link brings must not take the place of what was lost; what a person asked for may.
    if (!isHidden() && m_notice <= Notice::ChangeClosed && notice > Notice::ChangeClosed && notice != Notice::Copied)
        return;
    m_notice = notice;
    m_about = onOneLine(text, 120);
    m_activity->setVisible(notice == Notice::BrokenOff);
    m_copy->setVisible(notice == Notice::BrokenOff);
    setVisible(true);
    retranslate();
}

void NoticeBanner::retranslate()
{
    m_activity->setText(tr("Show the activity"));
    m_copy->setText(tr("Copy diagnostics"));
    m_dismiss->setText(tr("Dismiss"));
    if (isHidden())
        return;
    switch (m_notice) {
    case Notice::BrokenOff:
        say(Mood::Warning, tr("PlanDesk did not close properly last time"),
            tr("Every change that was sent is on record; what was left open is being looked into. "
               "The diagnostics help to find the cause and hold no secrets."));
        break;
    case Notice::BadLink:
        //: %1 the text of a link that another program gave.
        say(Mood::Warning, tr("This link cannot be opened: %1").arg(m_about),
            tr("PlanDesk opens plandesk://device/<device ID> and plandesk://order/<device ID>/<order ID>."));
        break;
    case Notice::LinkDropped:
        say(Mood::Warning, tr("A link was not opened"),
            tr("Another profile is worked with than when it came. Open it again if it belongs to this one."));
        break;
    case Notice::Copied:
        say(Mood::Good, tr("The diagnostics are on the clipboard"), {});
        break;
    case Notice::NoProfile:
        //: %1 name of a profile.
        say(Mood::Warning, tr("There is no profile %1").arg(m_about),
            tr("It was asked for on the command line. Profiles are in the File menu."));
        break;
    case Notice::ChangeClosed:
        say(Mood::Warning, tr("An open change was closed; nothing of it was sent"),
            tr("This profile was changed, here or by another PlanDesk, and what it allows now holds at once. Begin "
               "the change again."));
        break;
    }
}

} // namespace ui
