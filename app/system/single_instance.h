#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

namespace app {

/**
 * Makes sure that on this machine one PlanDesk works on a data folder: a second one hands over what it was asked for.
 * The lock is in the data folder; what it is asked through is in the user's folder for running programs, where nobody
 * else gets in. A program on another machine, which may share the folder or was broken off there, is no obstacle.
 */
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< No other works on the folder, or there is no way to find out.
        HandedOver, ///< The other has what was asked for.
        NoAnswer ///< There is another, and it does not answer.
    };

    /** @param dataDirectory exists; it may be named in different ways */
    explicit SingleInstance(const QString &dataDirectory, QObject *parent = nullptr);

    /**
     * Waits for the other one to answer or to end, for @p limit at most: to be asked before there is a window.
     *
     * @param arguments for the other one, a program's name first; empty: it is not asked, and NoAnswer comes at once
     */
    Role claim(const QStringList &arguments, std::chrono::milliseconds limit);

    /**
     * Gives @p take the arguments of those that come later. It returns false when it ends and cannot take them any
     * more; the one that asks then waits to become the first. Only for the first.
     */
    void serve(std::function<bool(const QStringList &arguments)> take);

private:
    enum class Answer { Taken, Ending, None };

    Answer handOver(const QStringList &arguments, std::chrono::milliseconds limit) const;
    void receive();

    QString m_place; ///< Path of the socket.
    QLockFile m_lock;
    QLocalServer m_server;
    std::function<bool(const QStringList &)> m_take;
};

} // namespace app
