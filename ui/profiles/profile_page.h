#pragma once

#include "profile_check.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace ui {

class FieldRows;

/** A page of the fields of a profile, each with what is wrong with it below. */
class ProfilePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProfilePage(QWidget *parent = nullptr);

    /** What the page is called on its tab. */
    virtual QString title() const = 0;

    /** Shows what @p profile says; touched() is not emitted. */
    void setProfile(const credentials::Profile &profile);

    /** Sets in @p profile what the fields say. */
    virtual void putInto(credentials::Profile &profile) const = 0;

    /** What is wrong with what was typed and does not come into a profile. */
    virtual credentials::ProfileProblems problems() const { return {}; }

    /** The names of all fields, as in the provisioning JSON. */
    const QStringList &fields() const { return m_fields; }

    /** Says what is wrong with a field of this page; empty: nothing is. */
    void setProblem(const QString &field, const QString &problem);

    /** Puts the cursor into a field of this page. */
    void focusField(const QString &field);

    /** Says all texts in the language that is on now. */
    virtual void say() = 0;

Q_SIGNALS:
    /** A person was in the field, or changed it. */
    void touched(const QString &field);

protected:
    /** Adds a row for @p widget, which is called like the field then. */
    void addField(const QString &field, QWidget *widget);
    QLineEdit *addLine(const QString &field);
    QComboBox *addChoice(const QString &field);

    /** Follows a line that was made elsewhere. */
    void follow(QLineEdit *line);

    /** Emits touched(), unless the page is being filled. */
    void touch(const QString &field);

    virtual void fill(const credentials::Profile &profile) = 0;

    FieldRows &rows() { return *m_rows; }

private:
    QFormLayout *m_form;
    FieldRows *m_rows;
    QStringList m_fields;
    bool m_filling = false;
};

} // namespace ui
