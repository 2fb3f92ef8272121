#pragma once

#include "api_error.h"
#include "plan.h"

#include <QFrame>

#include <optional>

class QStackedWidget;
class QTableView;

namespace tables {
class PlanFilter;
class PlanTable;
} // namespace tables

namespace ui {

class BusyLine;
class PlanPresentation;
class StatePage;
class Theme;

/** The plans on sale as a table to compare, or why there are none. */
class PlanList : public QFrame
{
    Q_OBJECT

public:
    /** Both references must outlive the list. */
    PlanList(tables::PlanTable &table, const Theme &theme, QWidget *parent = nullptr);

    /** Shows plans of a type and term alone, nothing: of all, and those with @p text in their name. */
    void setFilter(
        std::optional<plans::OpenEnum<plans::PlanType>> type, std::optional<int> months, const QString &text);

    /** Says that plans are being read, or why they were not, where there are none to show. */
    void setReading(bool running, const std::optional<linkvisual::ApiError> &error);

    /** Whether the column stands there that tells what can be bought. */
    void showAvailability(bool shown);

    /** Chooses the plan of @p specification, or the first one; call it whenever the table got other plans. */
    void choose(const QString &specification);

    /** The plan that is chosen, or nothing. */
    std::optional<plans::Plan> chosen() const;

    /** The table, for what leads into it. */
    QTableView *view() const { return m_view; }

    /** Gives the keyboard to the table. */
    void focusPlans();

    /** How many plans are shown. */
    int count() const;

Q_SIGNALS:
    void planChosen();
    void buyWanted();
    void readWanted();

    /** Plans of every type and term are to be shown. */
    void allWanted();

private:
    void layOut();
    void connectParts(QAction *sort);
    void sortByCurrentColumn();
    void say();
    void sayState();

    tables::PlanTable &m_table;
    tables::PlanFilter *m_filter;
    PlanPresentation *m_presentation;
    BusyLine *m_busy;
    QStackedWidget *m_stack;
    QTableView *m_view;
    StatePage *m_state;
    std::optional<linkvisual::ApiError> m_error;
    bool m_running = false;
};

} // namespace ui
