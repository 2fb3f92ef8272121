#pragma once

#include "banner.h"

namespace ui {

/**
 * Something the program has to say about itself: that it was broken off, that a link leads nowhere, or that an open
 * change was closed.
 */
class NoticeBanner : public Banner
{
    Q_OBJECT

public:
    explicit NoticeBanner(const Theme &theme, QWidget *parent = nullptr);

    /** Says that the program was broken off the last time, and what is left to do. */
    void sayBrokenOff();

    /** Says that @p link, from outside, cannot be opened. */
    void sayBadLink(const QString &link);

    /** Says that there is no profile @p name, which was asked for from outside. */
    void sayNoProfile(const QString &name);

    /** Says that an open change went with the session, because what its profile says is another now. */
    void sayChangeClosed();

    /** Says that the device of a link was not opened, because another profile is worked with by now. */
    void sayLinkDropped();

    /** Says that the diagnostics are on the clipboard. */
    void sayCopied();

    /** A link was opened: what was said of earlier ones does not stand any more. */
    void linkOpened();

Q_SIGNALS:
    /** What helps to find out why is to be copied. */
    void diagnosticsWanted();

    /** The activity record is to be looked at. */
    void activityWanted();

private:
    enum class Notice { BrokenOff, ChangeClosed, BadLink, LinkDropped, NoProfile, Copied };

    void show(Notice notice, const QString &text);
    void retranslate();

    Notice m_notice = Notice::BrokenOff;
    QString m_about; ///< The link or the name, from outside.
    QPushButton *m_activity;
    QPushButton *m_copy;
    QPushButton *m_dismiss;
};

} // namespace ui
