#pragma once

#include "api_error.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class FlowLayout;
class Theme;
class TicketButton;

/**
 * A message in the window, where others would open a box: a title, a text, and what can be done, which stands beside
 * them where there is room, and below otherwise.
 */
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Mood { Info, Good, Warning, Danger };

    /** Hidden until it has something to say. */
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    /** Shows @p title with @p text below, both as plain text. */
    void say(Mood mood, const QString &title, const QString &text);

    /** Shows @p title with why @p error happened and what to do, and offers all of it for a ticket. */
    void sayError(Mood mood, const QString &title, const linkvisual::ApiError &error);

    /** Offers all of @p error for a ticket, until something else is said. */
    void offerTicket(const std::optional<linkvisual::ApiError> &error);

    /** Adds a button, behind @p field if there is one; its words are the caller's to set, in every language. */
    QPushButton *addAction(const QString &objectName, QWidget *field = nullptr);

    QString title() const;

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void add(QWidget *action);
    void arrange();

    const Theme &m_theme;
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_text;
    QGridLayout *m_words;
    QBoxLayout *m_parts; ///< The words, and what can be done.
    FlowLayout *m_actions;
    TicketButton *m_ticket = nullptr; ///< Made when it is needed first, behind the other actions.
};

} // namespace ui
