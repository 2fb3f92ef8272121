#pragma once

#include "import_task.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace ui {

/** How many devices are new and how many are known, and what becomes of the known ones. */
class ImportSummary : public QWidget
{
    Q_OBJECT

public:
    /** Where the devices come from, as far as it decides the words. */
    enum class Source { Table, Platform };

    enum class State {
        Idle, ///< Nothing was asked yet.
        Counting,
        Done,
        Failed ///< error() says why the book does not answer.
    };

    /** @param task must outlive the summary */
    ImportSummary(Source source, ImportTask &task, QWidget *parent = nullptr);
    ~ImportSummary() override;

    /** Asks the book which of the task's devices it has. */
    void count();

    /** Shows nothing; an answer on its way is dropped. */
    void clear();

    State state() const { return m_state; }
    const std::optional<storage::StorageError> &error() const { return m_error; }

    /** How many devices would be written as things are chosen. */
    qint64 importable() const;

Q_SIGNALS:
    void changed();

private:
    void become(State state);
    void say();

    Source m_source;
    ImportTask &m_task;
    QLabel *m_words;
    QRadioButton *m_update;
    QRadioButton *m_keep;
    std::shared_ptr<storage::BookProgress> m_counting; ///< Of the question that runs.
    std::optional<storage::StorageError> m_error;
    State m_state = State::Idle;
};

} // namespace ui
