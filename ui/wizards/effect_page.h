#pragma once

#include "effect_facts.h"
#include "wizard_page.h"

#include <QStringList>

#include <memory>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpacerItem;
class QTimer;

namespace desk {
struct Operation;
}

namespace ui {

class Banner;
class CoverageComparison;
class EffectPictures;
class Theme;

/** What a change will do, before it is made: pictures, facts, what is assumed, and a reason. The last page before a
 * write. */
class EffectPage : public WizardPage
{
    Q_OBJECT

public:
    EffectPage(
        const Environment &environment, StepNames steps, int step, const Theme &theme, QWidget *parent = nullptr);
    ~EffectPage() override;

    /** Forgets what had changed before: everything is read now. */
    void initializePage() override;

    /** Not before the effect was there for a moment: a double click that leads here must not make the change. */
    bool isComplete() const override;

    /** Starts the operation, once for every decision. */
    bool validatePage() override;

    /** The words on the button that makes the change: a verb, and the price where there is one. */
    virtual QString buttonText() const = 0;

    /** The operation, once it was started; empty before, and again when it has to be decided anew. */
    const QString &operationId() const { return m_operationId; }

    /**
     * The facts were not as they were shown when @p unsent was to be sent: says what changed, reads them again, and
     * lets the person decide anew once they have said that they saw it.
     */
    virtual void decideAnew(const desk::Operation &unsent);

    /** Has Tab go down the page as it stands now, whatever was made first. */
    void orderStops();

Q_SIGNALS:
    /** The words on the button have changed. */
    void buttonTextChanged();

protected:
    /** Starts the operation and returns its id; an empty one when it could not begin. */
    virtual QString start() = 0;

    /** Reads again what is shown. */
    virtual void readAgain() = 0;

    /** The effect is there from now on, or another one is. */
    void holdBack();

    /** Says why the change cannot be made; empty: nothing is against it but what the page itself asks. */
    void setObjection(const QString &objection);

    /** Adds a comparison of coverage beside those there are. */
    CoverageComparison *addComparison();

    /** Adds a widget that asks for something, above the reason. */
    void addQuestion(QWidget *question);

    /** Adds a widget above the pictures, with which they change. */
    void addChoice(QWidget *choice);

    /** Adds a field right of the reason, with its name above it. */
    void addBesideReason(QLabel *name, QWidget *field);

    /** The facts in their order; the first one stands out. */
    void setFacts(const QList<Fact> &facts);

    /** What the platform does not document, one sentence each. */
    void setAssumed(const QStringList &sentences);

    /** Says that there must be a reason, and offers some; others can be typed. @p offered is asked at every language.
     */
    void requireReason(QStringList (*offered)());

    /** What the person typed, without the blanks around it. */
    QString reason() const;

    QLineEdit *reasonEdit() const { return m_reason; }

    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void layOutFields();
    void sayReason();
    void sayChanged();

    EffectPictures *m_pictures;
    EffectFacts *m_facts;
    QSpacerItem *m_rest; ///< The room that nothing needs.
    QGridLayout *m_fields;
    QList<std::pair<QLabel *, QWidget *>> m_asked; ///< Names of fields, and these; the first asks for the reason.
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    QComboBox *m_reasons = nullptr; ///< Only where there must be one.
    QStringList (*m_offered)() = nullptr;
    QString m_operationId;
    Banner *m_changed; ///< What is not as it was shown.
    QCheckBox *m_seen; ///< That the person saw it.
    std::unique_ptr<desk::Operation> m_unsent; ///< What has to be decided anew; nothing in the beginning.
    QString m_objection;
    QTimer *m_justShown;
};

} // namespace ui
