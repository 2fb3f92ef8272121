#include "banner.h"

#include "error_words.h"
#include "flow_layout.h"
#include "plain_text.h"
#include "return_key.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "ticket_button.h"
#include "typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace ui {

namespace {

struct Look {
    const char *property;
    const char *icon;
    const char *color;
};

Look lookOf(Banner::Mood mood)
{
    switch (mood) {
    case Banner::Mood::Info:
        return {"info", "info", "tone.accent.text"};
    case Banner::Mood::Good:
        return {"good", "check", "tone.good.text"};
    case Banner::Mood::Warning:
        return {"warning", "warning", "tone.warning.text"};
    case Banner::Mood::Danger:
        break;
    }
    return {"danger", "error", "tone.danger.text"};
}

/**
 * Words, and what can be done beside or below them. How high both are in a width is told for the arrangement that they
 * would have there: told for that of now, a scroll bar that comes and goes with the height would do so for ever.
 */
class Parts final : public QBoxLayout
{
public:
    explicit Parts(int narrowest)
        : QBoxLayout(QBoxLayout::LeftToRight)
        , m_narrowest(narrowest)
    {
    }

    /** Whether it is lower in @p width with the actions beside the words. */
    bool isBeside(int width) const
    {
        const int left = leftOf(width);
        return left >= m_narrowest && words()->heightForWidth(left) <= heightBelow(width);
    }

    int heightForWidth(int width) const override
    {
        return isBeside(width) ? qMax(words()->heightForWidth(leftOf(width)), actions()->sizeHint().height())
                               : heightBelow(width);
    }

    int minimumHeightForWidth(int width) const override { return heightForWidth(width); }

private:
    const QLayout *words() const { return itemAt(0)->layout(); }
    const QLayout *actions() const { return itemAt(1)->layout(); }
    int leftOf(int width) const { return width - spacing() - actions()->sizeHint().width(); }

    int heightBelow(int width) const
    {
        return words()->heightForWidth(width) + (actions()->isEmpty() ? 0 : spacing())
            + actions()->heightForWidth(width);
    }

    int m_narrowest;
};

} // namespace

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_symbol(new QLabel(this))
    , m_title(plainLabel(this, QStringLiteral("title")))
    , m_text(plainLabel(this))
    , m_words(new QGridLayout)
    , m_parts(new Parts(grid(this, 16)))
    , m_actions(new FlowLayout(grid(this, 0.75)))
{
    m_title->setFont(scaledFont(font(), 1, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setHorizontalSpacing(grid(this));
    m_words->setVerticalSpacing(0);
    // The symbol stands beside the first line of the title.
    m_words->setColumnStretch(1, 1);
    m_words->setRowStretch(0, 1);
    m_words->setRowStretch(3, 1);
    m_words->addWidget(m_symbol, 1, 0, Qt::AlignTop);
    m_words->addWidget(m_title, 1, 1);
    m_words->addWidget(m_text, 2, 1);
    m_parts->setSpacing(grid(this, 0.5));
    m_parts->addLayout(m_words, 1);
    m_parts->addLayout(m_actions);
    m_actions->setAlignment(Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(this, 1.5), grid(this), grid(this), grid(this));
    row->setSpacing(grid(this));
    row->addLayout(m_parts, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

QSize Banner::sizeHint() const
{
    // It never gets more, and would otherwise lack lines that only its present width needs.
    return {QFrame::sizeHint().width(), layout()->totalHeightForWidth(width())};
}

bool Banner::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        updateGeometry();
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QFrame::event(event);
}

/** The actions stand where the whole is lower. */
void Banner::arrange()
{
    const bool beside = static_cast<const Parts *>(m_parts)->isBeside(m_parts->geometry().width());
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void Banner::say(Mood mood, const QString &title, const QString &text)
{
    const Look look = lookOf(mood);
    setProperty("banner", QLatin1StringView(look.property));
    // A changed property is styled only after polishing again, the children's rules included.
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_title)}) {
        style()->unpolish(widget);
        style()->polish(widget);
    }
    m_symbol->setPixmap(symbolicIcon(m_theme, QLatin1StringView(look.icon), QLatin1StringView(look.color))
                            .pixmap(grid(this, 2), grid(this, 2)));
    m_title->setText(breakable(title));
    m_text->setText(breakable(text));
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    offerTicket({});
    show();
}

void Banner::sayError(Mood mood, const QString &title, const linkvisual::ApiError &error)
{
    const ErrorText words = ErrorWords::describe(error);
    //: Two sentences: why something went wrong, and what to do.
    say(mood, title, words.why.isEmpty() ? words.next : tr("%1 %2").arg(words.why, words.next));
    offerTicket(error);
}

void Banner::offerTicket(const std::optional<linkvisual::ApiError> &error)
{
    if (m_ticket == nullptr && error) {
        m_ticket = new TicketButton(QStringLiteral("copyErrorForTicket"), this);
        add(m_ticket);
    }
    if (m_ticket != nullptr)
        m_ticket->offer(error);
}

QPushButton *Banner::addAction(const QString &objectName, QWidget *field)
{
    if (field != nullptr)
        m_actions->addStretched(field);
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    pressOnReturn(button);
    add(button);
    return button;
}

void Banner::add(QWidget *action)
{
    m_actions->addWidget(action);
    m_actions->setAlignment(action, Qt::AlignVCenter);
}

QString Banner::title() const
{
    return m_title->text();
}

} // namespace ui
