#pragma once

#include "api_error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Theme;
class TicketButton;

/** What stands in the place of a list that has nothing to show: why, and the next step. */
class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(const Theme &theme, QWidget *parent = nullptr);

    /** Shows a symbol with @p title and @p text; the button is hidden while @p action is empty. */
    void say(const QString &icon, const QString &title, const QString &text, const QString &action = {});

    /** Shows what went wrong, why, and what to do, with a way to try again and to take the details along. */
    void sayError(const linkvisual::ApiError &error);

Q_SIGNALS:
    void actionTriggered();

private:
    void showSymbol();
    void offerDetails(const std::optional<linkvisual::ApiError> &error);
    void showDetails();

    const Theme &m_theme;
    QString m_icon;
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    TicketButton *m_ticket;
    QPushButton *m_details;
    std::optional<linkvisual::ApiError> m_error;
};

} // namespace ui
