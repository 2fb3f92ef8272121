#pragma once

#include "environment.h"

#include <QPointer>
#include <QWizardPage>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class ElidedLabel;
class FlowLayout;
class PageArea;
class StepLine;

/** The steps of a wizard in their order, in the person's language. */
using StepNames = QStringList (*)();

/** What all pages of a wizard share: where it works, the steps, a heading, and why one cannot go on. */
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    /** @param step its place among @p steps, from 0 */
    WizardPage(const Environment &environment, StepNames steps, int step, QWidget *parent = nullptr);

    /** One can go on exactly when nothing is in the way. */
    bool isComplete() const override;

    /** Says, where it says why one cannot go on, what a person may want to know; until there is something else to say.
     */
    void hint(const QString &words);

    /** Why one cannot go on, in words; empty: one can. */
    const QString &obstacle() const { return m_obstacle; }

protected:
    /** Where a page puts its own widgets. */
    QVBoxLayout *body() const { return m_body; }

    void setObstacle(const QString &obstacle);

    /** Says the heading, and what the wizard is about, such as a device; the steps as well. */
    void setHeading(const QString &heading, const QString &subject);

    /** Has @p field, of this page, in focus with its text marked, as by Tab, whenever the page is entered. */
    void focusFirst(QWidget *field) { m_first = field; }

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int freeRoom() const;
    void showReason();
    void arrangeTop();

    Environment m_environment;
    StepNames m_names;
    StepLine *m_steps;
    QLabel *m_word;
    QLabel *m_heading;
    ElidedLabel *m_subject;
    QGridLayout *m_top;
    FlowLayout *m_title;
    QVBoxLayout *m_body;
    PageArea *m_area = nullptr;
    QLabel *m_reason;
    QPointer<QWidget> m_first;
    bool m_entered = false; ///< And not left since.
    bool m_awaitsFirst = false; ///< What is to have the focus could not have it yet.
    QString m_obstacle;
};

} // namespace ui
