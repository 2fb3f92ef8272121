// The least that a program with a table needs, to compare PlanDesk's start with.

#include <QApplication>
#include <QMainWindow>
#include <QTableView>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableView);
    window.show();
    return QApplication::exec();
}
