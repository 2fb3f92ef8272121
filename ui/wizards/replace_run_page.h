#pragma once

#include "change_draft.h"
#include "replacement.h"
#include "run_page.h"

#include <QTimer>

class QTableWidget;

namespace ui {

class Banner;

/** The live steps of a replacement: those of the order it is at, and how far each of the others has come. */
class ReplaceRunPage : public RunPage
{
    Q_OBJECT

public:
    /** All references must outlive the page. */
    ReplaceRunPage(desk::Desk &desk, desk::Replacement &replacement, const ChangeDraft &draft, const Theme &theme,
        std::function<PageTitle()> title, QWidget *parent = nullptr);

    bool isWaiting() const override { return m_replacement.isRunning(); }

Q_SIGNALS:
    /** A person wants to choose successor and options again. */
    void anewWanted();

protected:
    QString receipt() const override;
    bool hasReceipt() const override { return m_replacement.hasBegun(); }
    QString titleOf(const desk::Operation &operation) const override;

private:
    void sayOrders();
    void sayChanged();

    desk::Desk &m_desk;
    desk::Replacement &m_replacement;
    const ChangeDraft &m_draft;
    QLabel *m_standing;
    Banner *m_changed; ///< What is not as it was seen, before one lets it go on all the same.
    QTableWidget *m_orders;
    QPushButton *m_goOn;
    QPushButton *m_anew;
    QTimer m_pause; ///< After a click on it, so that a double click does not try twice.
};

} // namespace ui
