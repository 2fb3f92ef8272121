#pragma once

#include "operation.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace ui {

class Banner;
class Theme;

/** Tells of changes: how the latest one ended, and above all those whose outcome nobody knows. */
class OperationBanner : public QWidget
{
    Q_OBJECT

public:
    explicit OperationBanner(const Theme &theme, QWidget *parent = nullptr);

    /** Tells which devices are on this profile's platform, where alone something can be changed; before that, none is.
     */
    void setPlace(std::function<bool(const storage::DeviceKey &)> isHere) { m_isHere = std::move(isHere); }

    /** How a change that is part of a larger one is told; empty texts: as any other. */
    struct Told {
        QString title;
        QString explanation;
    };

    /** Tells how changes that ended are told. */
    void setWords(std::function<Told(const desk::Operation &)> words) { m_words = std::move(words); }

    /** Takes note of how far @p operation has come. */
    void note(const desk::Operation &operation);

    /** Says everything anew, because what a change is part of has come further. */
    void tellAgain() { say(); }

    /** Shows the operation @p operationId before others, ready to be closed, if its outcome is not known. */
    void bring(const QString &operationId);

    /** Says what stands in the way of every change; empty: nothing. */
    void forbidChanges(const QString &obstacle);

    /** Says why closing the operation @p operationId did not work, while it is shown. */
    void sayNotSettled(const QString &operationId, const QString &why);

Q_SIGNALS:
    /** A person wants to know how the operation ended. */
    void rereadWanted(const QString &operationId);

    /** A person closes the operation; @p as says whose work it is that a reading found. */
    void settleWanted(const QString &operationId, const QString &reason, desk::Settlement as);

    /** A person wants to suspend an order too many of a suspected duplicate. */
    void remedyWanted(const QString &operationId);

private:
    const desk::Operation *shown() const;
    void settle(const QString &reason, desk::Settlement as);
    void say();
    void sayButtons();
    void sayOpen(const desk::Operation &operation);
    void sayEnded(const desk::Operation &operation);

    std::function<bool(const storage::DeviceKey &)> m_isHere;
    std::function<Told(const desk::Operation &)> m_words;
    QMap<QString, desk::Operation> m_open; ///< Those whose outcome is not known, by id.
    std::optional<desk::Operation> m_ended; ///< The latest that ended, until it is dismissed.
    QString m_wanted; ///< The id of the one that a person wants to see first.
    QString m_notSettled;
    QString m_obstacle; ///< Of every change.
    QTimer m_pause; ///< After a click that closes, so that a second one does not hit what comes to its place.
    Banner *m_banner;
    QLineEdit *m_reason;
    QPushButton *m_settle;
    QPushButton *m_confirm;
    QPushButton *m_remedy;
    QPushButton *m_read;
    QPushButton *m_copy;
    QPushButton *m_dismiss;
};

} // namespace ui
