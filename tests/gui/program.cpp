#include "program.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QTest>
#include <QTimer>

Program::Program(const QString &language)
    : m_language(language)
{
}

Program::~Program()
{
    if (m_application)
        end();
}

void Program::start(const QString &profile)
{
    app::CommandLine line;
    line.dataDirectory = m_folder.path();
    line.language = m_language;
    line.profile = profile;
    m_application = std::make_unique<app::Application>(line);
    m_application->start();
}

void Program::end()
{
    // Not at once: a loop that has not begun cannot be ended.
    QTimer::singleShot(0, m_application.get(), [this] {
        window().close();
        // What a test leaves unfinished is lost.
        if (auto *leave = find<QAbstractButton>("leaveSession"))
            leave->click();
    });
    QTimer::singleShot(30'000, m_application.get(), [] { QApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0);
    m_application.reset();
}

ui::MainWindow &Program::window() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<ui::MainWindow *>(widget))
            return *window;
    }
    qFatal("there is no window");
}

QWidget *Program::findWidget(const QString &name)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == name)
            return window;
        for (QWidget *widget : window->findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

bool Program::works() const
{
    return QTest::qWaitFor(
        [] {
            const auto *orders = find<QAbstractItemView>("orderView");
            return orders != nullptr && orders->model()->rowCount() > 0;
        },
        20'000);
}
