#include "filter_button.h"
#include "theme.h"

#include <QFile>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/** Filters with a name are in the settings, or it is said that they are not. */
class SavedFiltersTest : public QObject
{
    Q_OBJECT

private:
    static const QMessageBox *problem(const ui::FilterButton &button)
    {
        return button.findChild<QMessageBox *>(QStringLiteral("filtersNotKept"));
    }

    ui::Theme m_theme{ui::ThemeChoice::Light};

private Q_SLOTS:
    void isThereAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plandesk.ini"));
        {
            QSettings settings(path, QSettings::IniFormat);
            ui::FilterButton button(settings, m_theme);
            button.setCurrent({{}, QStringLiteral("大堂"), tables::DeviceGroup::FrozenOrders});
            button.save(QStringLiteral(" Lobby "));
            QVERIFY(problem(button) == nullptr);
        }
        QSettings settings(path, QSettings::IniFormat);
        const ui::FilterButton button(settings, m_theme);
        QCOMPARE(button.filters(),
            (QList<ui::SavedFilter>{
                {QStringLiteral("Lobby"), QStringLiteral("大堂"), tables::DeviceGroup::FrozenOrders}}));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("settings")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSettings settings(folder.filePath(QStringLiteral("settings/plandesk.ini")), QSettings::IniFormat);
        ui::FilterButton button(settings, m_theme);
        button.setCurrent({{}, QStringLiteral("lobby"), {}});
        button.save(QStringLiteral("Lobby"));
        QVERIFY(problem(button) != nullptr);
        QCOMPARE(button.filters().size(), 1);
    }

    void onceItCanBeWrittenNothingIsSaid()
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("settings"));
        QFile inTheWay(place);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSettings settings(place + QStringLiteral("/plandesk.ini"), QSettings::IniFormat);
        ui::FilterButton button(settings, m_theme);
        button.setCurrent({{}, QStringLiteral("lobby"), {}});
        button.save(QStringLiteral("Lobby"));
        delete problem(button);
        QVERIFY(inTheWay.remove());
        button.save(QStringLiteral("Lobby"));
        QVERIFY(problem(button) == nullptr);
    }
};

QTEST_MAIN(SavedFiltersTest)
#include "saved_filters_test.moc"
