#include "others_banner.h"

#include "banner.h"
#include "formats.h"
#include "keep_translated.h"
#include "operation_words.h"
#include "plain_text.h"
#include "typography.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

OthersBanner::OthersBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(theme, this))
    , m_activity(m_banner->addAction(QStringLiteral("othersActivity")))
{
    m_banner->setObjectName(QStringLiteral("othersBanner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this), grid(this, 2), 0);
    column->addWidget(m_banner);
    connect(
        m_activity, &QPushButton::clicked, this, [this] { Q_EMIT activityWanted(m_operations.first().operation.id); });
    keepTranslated(this, [this] { say(); });
}

void OthersBanner::setOperations(const QList<desk::RecordedOperation> &operations)
{
    m_operations = operations;
    say();
}

void OthersBanner::say()
{
    m_activity->setText(tr("Show in Activity"));
    setVisible(!m_operations.isEmpty());
    if (m_operations.isEmpty())
        return;
    const desk::RecordedOperation &first = m_operations.first();
    const QString who = first.person().isEmpty() ? tr("somebody") : onOneLine(first.person());
    //: Who has a change whose outcome is unknown: %1 a person, %2 a computer, %3 date and time.
    QString text = tr("It is open in another PlanDesk, begun by %1 on %2 at %3. It cannot be read again or closed here "
                      "while that one runs; once that one is closed, it is picked up here.")
                       .arg(who, onOneLine(first.computer), Formats::dateTime(first.operation.startedAt));
    if (m_operations.size() > 1)
        text += u'\n' + tr("%n more in other PlanDesks.", nullptr, static_cast<int>(m_operations.size()) - 1);
    m_banner->say(Banner::Mood::Warning, OperationWords::title(first.operation), breakable(text));
}

} // namespace ui
