#pragma once

#include "environment.h"
#include "language.h"
#include "theme.h"

#include <QFrame>

#include <optional>

namespace desk {
class ChangeLock;
}

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace ui {

class ChangeLockButton;
class ElidedLabel;

/** The strip over the full width that says, in colour and in a word, what a change would be for real. */
class EnvironmentBar : public QFrame
{
    Q_OBJECT

public:
    /**
     * Says nothing of where the program works before setEnvironment().
     *
     * @param profiles the menu behind the profile's name
     */
    EnvironmentBar(QMenu *profiles, Theme &theme, Language &language, QWidget *parent = nullptr);

    /** Says and shows that the program works elsewhere now. */
    void setEnvironment(const Environment &environment);

    /** Shows whether changes are locked by @p lock, which may go at any time; nullptr: there is none. */
    void setLock(desk::ChangeLock *lock);

    /** The menus of themes and languages, which the window's menu bar shows too. */
    QMenu *themeMenu() const { return m_themeMenu; }
    QMenu *languageMenu() const { return m_languageMenu; }

    /** Unlocks or locks changes, as the button does; disabled where there is no lock. */
    QAction *lockAction() const;

    /** With icons alone for what is seldom changed, and a short name of the profile. */
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void beShort(bool isShort);
    void sayName(int room);
    void fillThemeMenu();
    void fillLanguageMenu();
    void say();

    std::optional<Environment> m_environment; ///< Nothing until it is known.
    Theme &m_theme;
    Language &m_language;
    QLabel *m_word;
    QToolButton *m_profile;
    ElidedLabel *m_note;
    ChangeLockButton *m_lock;
    QToolButton *m_themeButton;
    QToolButton *m_languageButton;
    QMenu *m_themeMenu;
    QMenu *m_languageMenu;
    QString m_name; ///< What the profile's button shows in full.
    int m_least = 0; ///< The width it needs where all is short.
};

} // namespace ui
