#pragma once

#include "file_note.h"
#include "storage_error.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QModelIndex;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace desk {
class Desk;
class OperationRunner;
} // namespace desk

namespace storage {
class Book;
class Journal;
} // namespace storage

namespace tables {
class OperationFilter;
class OperationLoader;
class OperationTable;
} // namespace tables

namespace ui {

class ActivityFilters;
class BusyLine;
class EvidenceExport;
class OperationDetail;
class OperationPresentation;
class StatePage;
class Theme;

/** What the page works with; all must outlive it. */
struct ActivityParts {
    desk::Desk &desk;
    desk::OperationRunner &runner;
    storage::Journal &journal;
    storage::Book &book;
};

/** Every change that was ever tried here, with what became of it. */
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    /** Nothing is read before it is shown. */
    ActivityPage(const ActivityParts &parts, const Theme &theme, QWidget *parent = nullptr);

    /** Puts the cursor into the search field. */
    void focusSearch();

    /** Shows everything and chooses the operation @p operationId, at the latest when it was read. */
    void showOperation(const QString &operationId);

    /** Reads what was written since the last time. */
    void read();

    /** Says why the activity record cannot be opened; nothing: it is open. */
    void setRecordError(const std::optional<storage::StorageError> &error);

    /** Says what stands in the way of every change; empty: nothing. */
    void forbidChanges(const QString &obstacle);

Q_SIGNALS:
    /** A device is to be shown, and one of its orders chosen; no order when @p orderId is empty. */
    void deviceWanted(const QString &iotId, const QString &orderId);

    /** A person wants to know how an operation ended. */
    void rereadWanted(const QString &operationId);

    /** A person wants to close an operation with a reason. */
    void settleWanted(const QString &operationId);

    /** A person wants to suspend an order too many of a suspected duplicate. */
    void remedyWanted(const QString &operationId);

    /** A person wants the activity record to be opened again. */
    void openRecordWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    QWidget *makeList();
    void connectParts();
    void connectExport();
    void choose(const QModelIndex &index);
    void chooseWanted();
    void exportShown();
    void act();
    void say();
    void sayState();

    ActivityParts m_parts;
    const Theme &m_theme;
    tables::OperationTable *m_table;
    tables::OperationFilter *m_filter;
    tables::OperationLoader *m_loader;
    OperationPresentation *m_presentation;
    QLabel *m_title;
    ActivityFilters *m_filters;
    QToolButton *m_export;
    QLabel *m_count;
    BusyLine *m_busy;
    QTableView *m_view;
    StatePage *m_state;
    QStackedWidget *m_stack;
    OperationDetail *m_detail;
    EvidenceExport *m_exporter;
    QString m_wanted; ///< The operation to be chosen once it is there.
    FileNote m_file;
    QTimer m_pause; ///< While operations change quickly, the journal is read only now and then.
    std::optional<storage::StorageError> m_recordError; ///< Why the record cannot be opened.
    bool m_recordOpened = false; ///< Until then it is being opened.
};

} // namespace ui
