#pragma once

#include <QMap>
#include <QObject>
#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace ui {

/** The rows of a form: a label, a field, and below it a hint or what is wrong with it. */
class FieldRows : public QObject
{
    Q_OBJECT

public:
    /** @param parent of the labels; the rows live as long */
    explicit FieldRows(QWidget *parent);

    /** Adds a row for @p field to @p form, under @p name. */
    void add(QFormLayout *form, const QString &name, QWidget *field);

    /** Sets the words of a row; the hint may be empty. */
    void say(const QString &name, const QString &label, const QString &hint);

    /** Says below the field what is wrong; empty: nothing is, and the hint stands there again. */
    void setProblem(const QString &name, const QString &problem);

    /** Shows or hides a row. */
    void setVisible(const QString &name, bool visible);

    /** The field of a row, or nothing. */
    QWidget *field(const QString &name) const;

private:
    struct Row {
        QLabel *label = nullptr;
        QWidget *cell = nullptr;
        QWidget *field = nullptr;
        QLabel *note = nullptr;
        QString hint;
        QString problem;
    };

    static void show(const Row &row);

    QWidget *m_parent;
    QMap<QString, Row> m_rows;
};

} // namespace ui
