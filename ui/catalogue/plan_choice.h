#pragma once

#include "plan.h"

#include <QWidget>

#include <optional>

class QAbstractItemView;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace ui {

class FlowLayout;
class Theme;

/** Which plans are compared: of which catalogue, and of which type and term. */
class PlanChoice : public QWidget
{
    Q_OBJECT

public:
    /** @param categories whether there is a catalogue for each category */
    PlanChoice(bool categories, const Theme &theme, QWidget *parent = nullptr);

    /** Shows @p title before what can be chosen, on the first line of that. */
    void setTitle(QLabel *title);

    plans::Category category() const;

    /** The type that is chosen; nothing: all types. */
    std::optional<plans::OpenEnum<plans::PlanType>> type() const;

    /** The term in months that is chosen; nothing: any term. */
    std::optional<int> term() const;

    /** What is to be in the plan's name; empty: any will do. */
    QString text() const;

    /** Gives the keyboard to where that is typed. */
    void focusSearch();

    /** Lets the arrow down lead from there into @p plans. */
    void leadTo(QAbstractItemView *plans);

    /** Offers the types and terms that are among @p plans, keeping what is chosen where it still can be. */
    void setPlans(const QList<plans::Plan> &plans);

    /** Goes back to all plans of the category. */
    void clear();

Q_SIGNALS:
    void categoryChosen();
    void filterChosen();

    /** A person has typed what to find. */
    void entered();

private:
    void fill(QComboBox *box, const QList<int> &numbers);
    void say();

    FlowLayout *m_row;
    QRadioButton *m_camera;
    QRadioButton *m_doorbell;
    QComboBox *m_type;
    QComboBox *m_term;
    QLineEdit *m_text;
};

} // namespace ui
