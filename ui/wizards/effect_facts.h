#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace ui {

class Notes;

/** A fact's name and value. */
using Fact = std::pair<QString, QString>;

/** What a change is, in facts, and what is only assumed: in two columns that are as even as can be, or
 * in one where there is no room for two. */
class EffectFacts : public QWidget
{
    Q_OBJECT

public:
    explicit EffectFacts(QWidget *parent = nullptr);

    /** The facts in their order; the first one stands out. */
    void setFacts(const QList<Fact> &facts);

    /** What the platform does not document, one sentence each. */
    void setAssumed(const QStringList &sentences);

    /** Divides the facts into the columns that there are in @p width pixels. */
    void arrangeIn(int width);

private:
    /** Where a fact stands. */
    struct Row {
        QLabel *name;
        QLabel *value;
    };

    void addRow();
    void arrange();
    int rowsOfFirstColumn() const;

    QBoxLayout *m_both;
    QList<Row> m_rows;
    int m_shown = 0; ///< How many rows have something to say.
    Notes *m_assumed; ///< Ends the second column.
    QGridLayout *m_columns[2];
    int m_first = -1; ///< How many rows stand in the first column.
    int m_width = 0;
};

} // namespace ui
