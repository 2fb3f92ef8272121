#pragma once

#include "desk_fixture.h"
#include "device_page.h"
#include "elided_label.h"
#include "plan_table.h"
#include "state_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QTableView>
#include <QTest>

/** What tests do with the catalogue in the window, as a person would. */
namespace hand {

inline constexpr int patience = 20'000;
inline const QString lobby = QStringLiteral("6vw0OrGyHFSW6EQA000100");
inline const QString bell = QStringLiteral("dC8vF1gB4hN7jM0kL3q6000100");
inline const QString checkPath = QStringLiteral("/vision/customer/cloudstorage/commodity/check");

inline sandbox::Fault always(const char *call, const char *kind, const char *value = "")
{
    return {QLatin1StringView(call), QLatin1StringView(kind), QLatin1StringView(value), false, -1};
}

/** The window with the catalogue before it. */
struct Catalogue {
    explicit Catalogue(const QList<sandbox::Fault> &faults = {}, const QString &language = QStringLiteral("en"))
        : Catalogue(DeskSetup{language, {}, faults, {}, {}})
    {
    }

    explicit Catalogue(const DeskSetup &setup)
        : desk(setup)
        , view(desk.find<QTableView>("catalogueView"))
        , state(desk.find<ui::StatePage>("catalogueState"))
    {
        trigger("showCatalogue");
    }

    void trigger(const char *action) { desk.window().findChild<QAction *>(QLatin1StringView(action))->trigger(); }

    bool isFilled() const
    {
        return QTest::qWaitFor([this] { return view->isVisible() && rows() == 8; }, patience);
    }

    int rows() const { return view->model()->rowCount(); }

    QString cell(int row, int column) const { return view->model()->index(row, column).data().toString(); }

    bool says(const char *what) const
    {
        return state->isVisible()
            && (state->findChild<QLabel *>(QStringLiteral("stateTitle"))->text()
                + state->findChild<QLabel *>(QStringLiteral("stateText"))->text())
                   .contains(QString::fromUtf8(what));
    }

    void openDevice(const QString &iotId) { desk.window().findChild<ui::DevicePage *>()->openDevice(iotId, {}); }

    void press(const char *button) { QTest::mouseClick(desk.find<QAbstractButton>(button), Qt::LeftButton); }

    QString note() { return desk.find<ui::ElidedLabel>("catalogueNote")->fullText(); }

    QString availability() { return desk.find<QLabel>("planAvailability")->text(); }

    bool isChecked() const
    {
        return QTest::qWaitFor(
            [this] {
                for (int row = 0; row < rows(); ++row) {
                    const auto known = view->model()
                                           ->index(row, 0)
                                           .data(tables::PlanTable::AvailabilityRole)
                                           .value<tables::Availability>();
                    if (known == tables::Availability::NotAsked || known == tables::Availability::Asking)
                        return false;
                }
                return rows() > 0;
            },
            patience);
    }

    DeskFixture desk;
    QTableView *view;
    ui::StatePage *state;
};

} // namespace hand
