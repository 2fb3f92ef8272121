#pragma once

#include "application.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

/** The whole program on a folder of its own; it can be ended and started again. */
class Program
{
public:
    explicit Program(const QString &language = QStringLiteral("en"));
    ~Program();

    /** Starts it, with the profile @p profile if that is not empty. */
    void start(const QString &profile = {});

    /** Ends it as a person does who closes the window; fails the test when it does not end. */
    void end();

    QString dataDirectory() const { return m_folder.path(); }
    QString settingsPath() const { return m_folder.filePath(QStringLiteral("plandesk.ini")); }
    ui::MainWindow &window() const;
    app::Application &application() { return *m_application; }

    /** The widget @p name in any window of the program that is shown, or nothing. */
    template <typename Widget = QWidget>
    static Widget *find(const char *name)
    {
        return qobject_cast<Widget *>(findWidget(QLatin1StringView(name)));
    }

    /** Waits until a device and its orders are shown; false when they never are. */
    bool works() const;

private:
    static QWidget *findWidget(const QString &name);

    QTemporaryDir m_folder;
    QString m_language;
    std::unique_ptr<app::Application> m_application;
};
