#pragma once

#include "quick_finder.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace ui {

class QuickList;
class StatePage;
class Theme;

/** A box over the window that finds devices, orders, actions, settings and profiles as one types. */
class QuickOpen : public QDialog
{
    Q_OBJECT

public:
    QuickOpen(const QuickParts &parts, const Theme &theme, QWidget *parent);

    /** Whether what is shown is what was found by what is typed. */
    bool isCurrent() const;

Q_SIGNALS:
    /** A device is to be shown, and one of its orders chosen; no order when @p orderId is empty. */
    void deviceWanted(const QString &iotId, const QString &orderId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut(const Theme &theme);
    void showFound();
    void move(int key);
    void choose(int row);
    void activate();
    void activateWhenFound();
    void say();
    void sayState();

    QuickFinder *m_finder;
    QLineEdit *m_search;
    QListView *m_view;
    QuickList *m_list;
    QStackedWidget *m_stack;
    StatePage *m_state;
    QLabel *m_note;
    std::optional<QuickEntry> m_chosen; ///< What a person moved to, so that it stays chosen while more is found.
    bool m_activateWhenFound = false; ///< Return came before the results of what was typed.
};

} // namespace ui
