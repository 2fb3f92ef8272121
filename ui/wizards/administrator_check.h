#pragma once

#include "desk.h"
#include "transfer_draft.h"

#include <QObject>
#include <QTimer>

namespace ui {

/** Asks the platform who administers two devices; an answer it does not give leaves that untold. */
class AdministratorCheck : public QObject
{
    Q_OBJECT

public:
    /** @param desk must outlive it */
    explicit AdministratorCheck(desk::Desk &desk, QObject *parent = nullptr);

    /** Begins to ask; of several questions in a row only the last one is asked, and answers to others are dropped. */
    void ask(const QString &source, const QString &target);

    /** Asks nothing, and drops what was asked. */
    void cancel();

    bool isRunning() const { return m_running; }

    /** Puts what was told into @p target. */
    void fill(TargetDraft &target) const;

Q_SIGNALS:
    void changed();

private:
    using Told = std::optional<QList<plans::Binding>>;

    void askNow();
    void take(Told &told, bool &answered, const desk::Result<QList<plans::Binding>> &answer);

    desk::Desk &m_desk;
    QString m_source;
    QString m_target;
    Told m_sourceTold;
    Told m_targetTold;
    bool m_sourceAnswered = false;
    bool m_targetAnswered = false;
    bool m_running = false;
    int m_question = 0; ///< The number of the latest question.
    QTimer m_pause;
};

} // namespace ui
