#pragma once

#include "environment.h"
#include "language.h"
#include "theme.h"

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace ui {

/** The strip over the full width that says, in colour and in a word, what a change would be for real. */
class EnvironmentBar : public QFrame
{
    Q_OBJECT

public:
    /** @param profiles the menu behind the profile's name */
    EnvironmentBar(
        const Environment &environment, QMenu *profiles, Theme &theme, Language &language, QWidget *parent = nullptr);

    /** Says and shows that the program works elsewhere now. */
    void setEnvironment(const Environment &environment);

    /** The menus of themes and languages, which the window's menu bar shows too. */
    QMenu *themeMenu() const { return m_themeMenu; }
    QMenu *languageMenu() const { return m_languageMenu; }

private:
    void fillThemeMenu();
    void fillLanguageMenu();
    void say();

    Environment m_environment;
    Theme &m_theme;
    Language &m_language;
    QLabel *m_word;
    QToolButton *m_profile;
    QLabel *m_note;
    QToolButton *m_themeButton;
    QToolButton *m_languageButton;
    QMenu *m_themeMenu;
    QMenu *m_languageMenu;
};

} // namespace ui
