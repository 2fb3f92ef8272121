#pragma once

#include "wizard_page.h"

#include <QStringList>

#include <utility>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace ui {

class CoverageComparison;
class Theme;

/** A fact's name and value. */
using Fact = std::pair<QString, QString>;

/** What a change will do, before it is made: pictures, facts, what is assumed, and a reason. The last page before a
 * write. */
class EffectPage : public WizardPage
{
    Q_OBJECT

public:
    EffectPage(
        const Environment &environment, StepNames steps, int step, const Theme &theme, QWidget *parent = nullptr);

    /** Starts the operation, once for the whole life of the page. */
    bool validatePage() override;

    /** The words on the button that makes the change: a verb, and the price where there is one. */
    virtual QString buttonText() const = 0;

    /** The operation, once it was started; empty before. */
    const QString &operationId() const { return m_operationId; }

Q_SIGNALS:
    /** The words on the button have changed. */
    void buttonTextChanged();

protected:
    /** Starts the operation and returns its id. */
    virtual QString start() = 0;

    /** Adds a comparison of coverage beside those there are. */
    CoverageComparison *addComparison();

    /** Adds a widget that asks for something, above the reason. */
    void addQuestion(QWidget *question);

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

private:
    void addFact();
    void sayReason();

    const Theme &m_theme;
    QWidget *m_content;
    QHBoxLayout *m_comparisons;
    QGridLayout *m_facts;
    QGridLayout *m_fields; ///< Names in its first row, fields in the second.
    QList<QLabel *> m_names;
    QList<QLabel *> m_values;
    QLabel *m_assumed;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    QComboBox *m_reasons = nullptr; ///< Only where there must be one.
    QStringList (*m_offered)() = nullptr;
    QString m_operationId;
};

} // namespace ui
