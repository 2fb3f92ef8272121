#pragma once

#include "plan.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QRadioButton;

namespace ui {

/** Which plans are compared: of which catalogue, and of which type and term. */
class PlanChoice : public QWidget
{
    Q_OBJECT

public:
    /** @param categories whether there is a catalogue for each category */
    explicit PlanChoice(bool categories, QWidget *parent = nullptr);

    plans::Category category() const;

    /** The type that is chosen; nothing: all types. */
    std::optional<plans::OpenEnum<plans::PlanType>> type() const;

    /** The term in months that is chosen; nothing: any term. */
    std::optional<int> term() const;

    /** Offers the types and terms that are among @p plans, keeping what is chosen where it still can be. */
    void setPlans(const QList<plans::Plan> &plans);

    /** Goes back to all types and terms. */
    void clear();

Q_SIGNALS:
    void categoryChosen();
    void filterChosen();

private:
    void fill(QComboBox *box, const QList<int> &numbers);
    void say();

    QRadioButton *m_camera;
    QRadioButton *m_doorbell;
    QComboBox *m_type;
    QComboBox *m_term;
};

} // namespace ui
