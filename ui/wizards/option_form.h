#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

/** Fields one below the other, each with its name and a hint, which follow the language. */
class OptionForm : public QWidget
{
    Q_OBJECT

public:
    /** A text in the person's language. */
    using Text = QString (*)();

    explicit OptionForm(QWidget *parent = nullptr);

    /** Adds @p field, which becomes a child of the form. */
    void addRow(QWidget *field, Text name, Text hint = nullptr);

private:
    struct Row {
        QLabel *name;
        QWidget *field;
        QLabel *hint;
        Text nameText;
        Text hintText;
    };

    static void say(const Row &row);

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace ui
