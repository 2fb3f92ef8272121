#pragma once

#include "environment.h"

#include <QWizard>

class QAction;

namespace desk {
class OperationRunner;
struct Operation;
} // namespace desk

namespace ui {

class EffectPage;
class RunPage;

/**
 * What all wizards that change something share: choose, see the effect, watch it run. The button that makes the change
 * is never the default one, and starts one operation at most.
 */
class ChangeWizard : public QWizard
{
    Q_OBJECT

public:
    /** The operation or the remedy of one, once it was started; empty before. */
    QString operationId() const;

    /** Whether it shows a change that was decided, here or before. */
    bool isDecided() const { return !watchedOperation().isEmpty(); }

    /** Takes as much of a screen with the room @p screen as it needs. */
    void fitInto(const QSize &screen);

protected:
    /** Says where Return was pressed in vain that it never makes a change. */
    void keyPressEvent(QKeyEvent *event) override;

    /** Goes down the page of effects, whose parts move and stop being stops as there is room. */
    bool focusNextPrevChild(bool next) override;

    /** The operation whose steps are shown; that which was started, unless one is followed by others. */
    virtual QString watchedOperation() const { return operationId(); }

    /** Shows how far @p operation has come, or its remedy, if that is the one to be watched. */
    void watch(const desk::Operation &operation);

    /**
     * @param runner must outlive the wizard
     * @param environment where the change would be made; the title of the window says so
     */
    ChangeWizard(desk::OperationRunner &runner, const Environment &environment, QWidget *parent = nullptr);

    /** Makes the last two pages of @p effect and @p run; to be called once, after the pages before them were set. */
    void end(EffectPage *effect, RunPage *run);

    /** What it changes, in the person's language; the title of the window begins with it. */
    virtual QString title() const = 0;

    /** Says all words of the frame; to be called by the derived class when it is built. */
    void followLanguage();

private:
    void keepFromDefault();
    void explainNext();
    void sayButtons();

    desk::OperationRunner &m_runner;
    Environment m_environment;
    EffectPage *m_effect = nullptr;
    RunPage *m_run = nullptr;
    QAction *m_change; ///< For the list of keys alone: the button hears its key by itself.
};

} // namespace ui
