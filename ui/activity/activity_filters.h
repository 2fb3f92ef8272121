#pragma once

#include "operation_filter.h"

#include <QWidget>

class QComboBox;
class QDate;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace ui {

class FlowLayout;
class Theme;

/** Which operations are shown: what became of them, of what kind they are, in which period, and what occurs in them. */
class ActivityFilters : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive the filters. */
    ActivityFilters(tables::OperationFilter &filter, const Theme &theme, QWidget *parent = nullptr);

    /** Shows @p title before what can be chosen, on the first line of that. */
    void setTitle(QLabel *title);

    /** Shows @p count after what can be chosen, where there is room. */
    void addCount(QLabel *count);

    /** Puts the cursor into the search field. */
    void focusSearch();

    /** Whether anything is left out. */
    bool isNarrowed() const;

    /** Shows everything again. */
    void clear();

    /** The days of the period that is shown, for a file's name; today where it is without an end. */
    QString periodName() const;

    /** Counts `today` anew, since time has passed. */
    void refreshPeriod();

    /** As high as its lines at the width it has. */
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

    /** A person goes on to what was found. */
    void entered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    bool hasTwoEnds() const;
    void keepInOrder(QDateEdit *other, bool wrong, const QDate &date);
    void say();

    tables::OperationFilter &m_filter;
    FlowLayout *m_row;
    QLineEdit *m_text;
    QComboBox *m_group;
    QComboBox *m_kind;
    QComboBox *m_period;
    QWidget *m_dates; ///< Only for a period with two ends.
    QLabel *m_fromName;
    QDateEdit *m_from;
    QLabel *m_toName;
    QDateEdit *m_to; ///< The last day that counts.
    QLabel *m_datesNote;
};

} // namespace ui
