#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/**
 * Fields one below the other, each with its name and a hint, which follow the language. Hints stand beside their fields
 * where all of them have room there, on two lines at most, or below.
 */
class OptionForm : public QWidget
{
    Q_OBJECT

public:
    /** A text in the person's language. */
    using Text = QString (*)();

    explicit OptionForm(QWidget *parent = nullptr);

    /** Adds @p field, which becomes a child of the form. */
    void addRow(QWidget *field, Text name, Text hint = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QLabel *name;
        QWidget *field;
        QLabel *hint; ///< Hidden where there is none.
        QVBoxLayout *cell; ///< The field, and the hint below it.
        Text nameText;
        Text hintText;
    };

    static void say(const Row &row);
    void arrange();
    int widthBeside() const;

    QGridLayout *m_grid;
    QList<Row> m_rows;
    bool m_beside = false;
};

} // namespace ui
