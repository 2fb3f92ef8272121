#include "environment_bar.h"

#include "change_lock_button.h"
#include "elided_label.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "symbolic_icon.h"
#include "typography.h"
#include "words.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace ui {

namespace {

// How much of a profile's name is shown, in steps of the grid.
constexpr double shortestName = 8;
constexpr double shortName = 14;
constexpr double longName = 40;

QString styleKey(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Sandbox:
        return QStringLiteral("sandbox");
    case EnvironmentKind::Test:
        return QStringLiteral("test");
    case EnvironmentKind::Production:
        break;
    }
    return QStringLiteral("production");
}

QToolButton *menuButton(QWidget *parent, QMenu *menu, const QIcon &icon, const char *name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setMenu(menu);
    button->setProperty("menu", true);
    button->setIcon(icon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

EnvironmentBar::EnvironmentBar(QMenu *profiles, Theme &theme, Language &language, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_language(language)
    , m_word(plainLabel(this, QStringLiteral("environment")))
    , m_profile(menuButton(this, profiles, {}, "profileButton"))
    , m_note(new ElidedLabel(this))
    , m_lock(new ChangeLockButton(theme, this))
    , m_themeMenu(new QMenu(this))
    , m_languageMenu(new QMenu(this))
{
    m_word->setObjectName(QStringLiteral("environmentWord"));
    m_note->setObjectName(QStringLiteral("environmentNote"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_word->setFont(scaledFont(font(), 1, QFont::DemiBold));
    m_themeButton = menuButton(
        this, m_themeMenu, symbolicIcon(theme, QStringLiteral("appearance"), QStringLiteral("text")), "themeButton");
    m_languageButton = menuButton(this, m_languageMenu,
        symbolicIcon(theme, QStringLiteral("language"), QStringLiteral("text")), "languageButton");
    fillThemeMenu();
    fillLanguageMenu();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(this, 2), grid(this, 0.75), grid(this, 1.5), grid(this, 0.75));
    row->addWidget(m_word);
    row->addWidget(m_profile);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_lock);
    row->addWidget(m_themeButton);
    row->addWidget(m_languageButton);
    connect(m_lock, &ChangeLockButton::said, this, &EnvironmentBar::fit);
    keepTranslated(this, [this] { say(); });
}

void EnvironmentBar::setEnvironment(const Environment &environment)
{
    m_environment = environment;
    setProperty("environment", styleKey(environment.kind));
    // A changed property is styled only after polishing again, the children's rules included.
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_word)}) {
        style()->unpolish(widget);
        style()->polish(widget);
    }
    say();
}

QSize EnvironmentBar::minimumSizeHint() const
{
    return {m_least, QFrame::minimumSizeHint().height()};
}

void EnvironmentBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

/** Says everything in full where there is room. */
void EnvironmentBar::fit()
{
    const bool offered = !m_themeButton->isHidden();
    beShort(true);
    int menus = 0;
    for (const QToolButton *button : {m_themeButton, m_languageButton})
        menus += layout()->spacing() + button->sizeHint().width();
    const int least = layout()->totalMinimumSize().width() + (offered ? 0 : menus);
    m_least = least - menus;
    for (QToolButton *button : {m_themeButton, m_languageButton})
        button->setVisible(least <= width()); // The menu bar has them too.
    beShort(false);
    const int note = m_note->isHidden() ? 0 : m_note->sizeHint().width() - m_note->minimumSizeHint().width();
    if (layout()->totalMinimumSize().width() + note > width()) {
        beShort(true);
        sayName(qBound(grid(this, shortestName), grid(this, shortestName) + width() - least, grid(this, shortName)));
    }
    updateGeometry();
}

void EnvironmentBar::beShort(bool isShort)
{
    for (QToolButton *button : {m_themeButton, m_languageButton})
        button->setToolButtonStyle(isShort ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_lock->beShort(isShort);
    layout()->setSpacing(grid(this, isShort ? 0.75 : 1.5));
    sayName(grid(this, isShort ? shortestName : longName));
}

/** As much of the profile's name as fits into @p room pixels. */
void EnvironmentBar::sayName(int room)
{
    m_profile->setText(fontMetrics().elidedText(m_name, Qt::ElideMiddle, room).replace(u'&', QStringLiteral("&&")));
}

void EnvironmentBar::setLock(desk::ChangeLock *lock)
{
    m_lock->setLock(lock);
}

QAction *EnvironmentBar::lockAction() const
{
    return m_lock->menuAction();
}

void EnvironmentBar::fillThemeMenu()
{
    auto *group = new QActionGroup(this);
    for (ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = m_themeMenu->addAction(QString());
        action->setObjectName(QStringLiteral("theme-") + themeKey(choice));
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { m_theme.choose(choice); });
        connect(&m_theme, &Theme::changed, action,
            [this, action, choice] { action->setChecked(m_theme.choice() == choice); });
    }
}

void EnvironmentBar::fillLanguageMenu()
{
    auto *group = new QActionGroup(this);
    for (const QString &code : Language::codes()) {
        QAction *action = m_languageMenu->addAction(Language::nativeName(code));
        action->setObjectName(QStringLiteral("language-") + code);
        action->setCheckable(true);
        action->setChecked(m_language.code() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { m_language.choose(code); });
        connect(&m_language, &Language::changed, action,
            [this, action, code] { action->setChecked(m_language.code() == code); });
    }
}

void EnvironmentBar::say()
{
    const Environment environment = m_environment.value_or(Environment());
    const bool builtIn = environment.profileName.isEmpty();
    m_word->setText(m_environment ? Words::environment(environment.kind) : QStringLiteral("…"));
    const QString known = builtIn ? tr("Built-in platform") : onOneLine(environment.profileName);
    m_name = m_environment ? known : QStringLiteral("…");
    //: What a button shows: %1 name of a profile.
    m_profile->setAccessibleName(tr("Profile: %1").arg(m_name));
    setPlainToolTip(m_profile, m_name);
    QString note;
    if (m_environment && builtIn)
        note = tr("demo data, nothing is charged");
    else if (m_environment && environment.readOnly)
        note = tr("read-only: nothing can be changed");
    m_note->setFullText(note);
    m_note->setVisible(!note.isEmpty());
    m_themeButton->setText(tr("Appearance"));
    m_themeButton->setToolTip(m_themeButton->text());
    m_languageButton->setText(Language::nativeName(m_language.code()));
    m_languageButton->setAccessibleName(tr("Language"));
    m_languageButton->setToolTip(m_languageButton->accessibleName());
    m_themeMenu->setTitle(tr("A&ppearance"));
    m_languageMenu->setTitle(tr("&Language"));
    const QList<QAction *> themes = m_themeMenu->actions();
    themes.at(0)->setText(tr("Like the &system"));
    themes.at(1)->setText(tr("&Light"));
    themes.at(2)->setText(tr("&Dark"));
    fit();
}

} // namespace ui
