#include "ticket_button.h"

#include "error_words.h"
#include "keep_translated.h"
#include "return_key.h"

#include <QApplication>
#include <QClipboard>

namespace ui {

TicketButton::TicketButton(const QString &objectName, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(objectName);
    pressOnReturn(this);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_error)
            QApplication::clipboard()->setText(ErrorWords::ticket(*m_error));
    });
    keepTranslated(this, [this] { setText(tr("Copy for ticket")); });
    hide();
}

void TicketButton::offer(const std::optional<linkvisual::ApiError> &error)
{
    m_error = error;
    setVisible(error.has_value());
}

} // namespace ui
