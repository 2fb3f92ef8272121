#pragma once

#include "api_error.h"

#include <QFrame>

class QLabel;
class QLayout;
class QPushButton;

namespace ui {

class Theme;

/** A message in the window, where others would open a box: a title, a text, and what can be done. */
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Mood { Info, Good, Warning, Danger };

    /** Where the buttons are: below the text they take as many lines as they need. */
    enum class Actions { Beside, Below };

    /** Hidden until it has something to say. */
    explicit Banner(const Theme &theme, QWidget *parent = nullptr, Actions actions = Actions::Beside);

    /** Shows @p title with @p text below, both as plain text. */
    void say(Mood mood, const QString &title, const QString &text);

    /** Adds a button, behind @p field if there is one; its words are the caller's to set, in every language. */
    QPushButton *addAction(const QString &objectName, QWidget *field = nullptr);

    QString title() const;

private:
    void add(QWidget *action);

    const Theme &m_theme;
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_text;
    QLayout *m_actions;
};

} // namespace ui
