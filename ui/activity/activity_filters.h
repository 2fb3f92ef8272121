#pragma once

#include "operation_filter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class Theme;

/** Which operations are shown: what became of them, of what kind they are, since when, and what occurs in them. */
class ActivityFilters : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive the filters. */
    ActivityFilters(tables::OperationFilter &filter, const Theme &theme, QWidget *parent = nullptr);

    void focusSearch();

    /** Whether anything is left out. */
    bool isNarrowed() const;

    /** Shows everything again. */
    void clear();

    /** Counts `today` anew, since time has passed. */
    void refreshPeriod();

Q_SIGNALS:
    void changed();

    /** A person goes on to what was found. */
    void entered();

private:
    void say();

    tables::OperationFilter &m_filter;
    QLineEdit *m_text;
    QComboBox *m_group;
    QComboBox *m_kind;
    QComboBox *m_period;
};

} // namespace ui
