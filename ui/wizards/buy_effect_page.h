#pragma once

#include "buy_draft.h"
#include "desk.h"
#include "operation_runner.h"
#include "wizard_page.h"

class QFormLayout;
class QFrame;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Theme;

/** What the purchase changes, before it is made; the last page before the write. */
class BuyEffectPage : public WizardPage
{
    Q_OBJECT

public:
    BuyEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, BuyDraft &draft,
        QWidget *parent = nullptr);

    void initializePage() override;

    /** Starts the operation, once for the whole life of the page. */
    bool validatePage() override;

    /** The words on the button that buys. */
    QString buttonText() const;

    /** The operation, once it was started. */
    const QString &operationId() const { return m_operationId; }

Q_SIGNALS:
    /** The words on the button have changed. */
    void buttonTextChanged();

private:
    QLabel *addCard(QWidget *parent, QHBoxLayout *row, QLabel *title, const QString &look);
    void read();
    void take(desk::Result<QList<plans::Order>> result);
    void say();
    void sayFacts();
    QString ordersNow() const;

    desk::Desk &m_desk;
    desk::OperationRunner &m_runner;
    BuyDraft &m_draft;
    QLabel *m_nowTitle;
    QLabel *m_afterTitle;
    QLabel *m_now;
    QLabel *m_after;
    QPushButton *m_again;
    QList<QLabel *> m_names;
    QList<QLabel *> m_values;
    QLabel *m_assumed;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    std::optional<desk::Result<QList<plans::Order>>> m_orders;
    QString m_operationId;
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
};

} // namespace ui
