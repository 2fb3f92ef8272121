#include "banner.h"

#include "flow_layout.h"
#include "plain_text.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

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

} // namespace

Banner::Banner(const Theme &theme, QWidget *parent, Actions actions)
    : QFrame(parent)
    , m_theme(theme)
    , m_symbol(new QLabel(this))
    , m_title(plainLabel(this, QStringLiteral("title")))
    , m_text(plainLabel(this))
{
    if (actions == Actions::Below)
        m_actions = new FlowLayout(grid(this, 0.75));
    else
        m_actions = new QHBoxLayout;
    m_title->setFont(scaledFont(font(), 1, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(grid(this, 0.25));
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(this, 1.5), grid(this), grid(this), grid(this));
    row->setSpacing(grid(this));
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (actions == Actions::Below)
        words->addLayout(m_actions);
    else
        row->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
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
    show();
}

QPushButton *Banner::addAction(const QString &objectName, QWidget *field)
{
    if (field != nullptr)
        add(field);
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
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
