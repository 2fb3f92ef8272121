#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui
{

class Theme;

/** What stands in the place of a list that has nothing to show: why, and the next step. */
class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(const Theme &theme, QWidget *parent = nullptr);

    /** Shows a symbol with @p title and @p text; the button is hidden while @p action is empty. */
    void say(const QString &icon, const QString &title, const QString &text, const QString &action = {});

    /** Shows the second button, for copying details; hidden while @p text is empty. */
    void offerCopy(const QString &text);

Q_SIGNALS:
    void actionTriggered();
    void copyTriggered();

private:
    void showSymbol();

    const Theme &m_theme;
    QString m_icon;
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_copy;
};

} // namespace ui
