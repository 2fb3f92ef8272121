#include "deleted_profile_banner.h"

#include "keep_translated.h"

#include <QPushButton>

namespace ui {

DeletedProfileBanner::DeletedProfileBanner(const Theme &theme, QWidget *parent)
    : Banner(theme, parent)
    , m_builtIn(addAction(QStringLiteral("leaveDeletedProfile")))
{
    setObjectName(QStringLiteral("deletedProfileBanner"));
    connect(m_builtIn, &QPushButton::clicked, this, &DeletedProfileBanner::builtInWanted);
    keepTranslated(this, [this] { retranslate(); });
}

void DeletedProfileBanner::sayDeleted()
{
    say(Mood::Danger, tr("This profile was deleted"),
        tr("Its plans can still be read here, but nothing can be changed with it, and what is noted now is lost."));
}

void DeletedProfileBanner::retranslate()
{
    m_builtIn->setText(tr("Work with the built-in platform"));
    if (!isHidden())
        sayDeleted();
}

} // namespace ui
