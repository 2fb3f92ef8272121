#pragma once

#include "api_error.h"

#include <QPushButton>

#include <optional>

namespace ui {

/** Copies all that is known of an error, for a ticket; hidden while there is none. */
class TicketButton : public QPushButton
{
    Q_OBJECT

public:
    TicketButton(const QString &objectName, QWidget *parent);

    /** Copies @p error from now on; nothing: there is none any more. */
    void offer(const std::optional<linkvisual::ApiError> &error);

private:
    std::optional<linkvisual::ApiError> m_error;
};

} // namespace ui
