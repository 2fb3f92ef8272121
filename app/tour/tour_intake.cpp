#include "banner.h"
#include "elided_label.h"
#include "import_wizard.h"
#include "language.h"
#include "tour.h"
#include "tour_hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>

namespace tour {

namespace {

const QString addedId = QStringLiteral("9aBcDeFgHiJkLmNo000900");
const QString importedId = QStringLiteral("7tOuRiMpOrTeDcAm0009");

ui::ImportWizard *wizard()
{
    return qobject_cast<ui::ImportWizard *>(Hand::find(QStringLiteral("importWizard")));
}

bool canPress(QWizard::WizardButton which)
{
    const ui::ImportWizard *found = wizard();
    return found != nullptr && found->button(which)->isVisible() && found->button(which)->isEnabled();
}

bool press(QWizard::WizardButton which)
{
    return canPress(which) && Hand::click(wizard()->button(which));
}

int rowsOfList()
{
    const auto *view = qobject_cast<const QAbstractItemView *>(Hand::find(QStringLiteral("deviceView")));
    return view != nullptr ? view->model()->rowCount() : -1;
}

/** A table of two devices with the headers of a language. */
bool writeTable(const QString &path, const QString &language)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QString table = language == QStringLiteral("en")
        ? QStringLiteral("Device ID,Name,Category,Tags,Room\n%101,Pool gate,camera,hotel; outside,P1\n"
                         "%102,Service door,doorbell,hotel,S4\n")
        : QStringLiteral(
            "设备 ID,名称,类别,标签,房间\n%101,泳池大门,摄像头,酒店；室外,P1\n%102,员工通道,门铃,酒店,S4\n");
    return file.write(QString(table).replace(QStringLiteral("%1"), importedId).toUtf8()) > 0;
}

} // namespace

void Tour::addIntake()
{
    const QString window = QStringLiteral("mainWindow");
    m_steps << Step{QStringLiteral("14-add-device"),
        [] {
            if (Hand::find(QStringLiteral("addIotId")) == nullptr) {
                Hand::trigger(QStringLiteral("addDevice"));
                return false;
            }
            return Hand::type(Hand::find(QStringLiteral("addIotId")), QStringLiteral("iotId: %1, pool").arg(addedId));
        },
        [] {
            const QWidget *add = Hand::find(QStringLiteral("addConfirm"));
            return add != nullptr && add->isEnabled();
        },
        QStringLiteral("addDeviceDialog")};
    m_steps << Step{QStringLiteral("15-removed"),
        [this] {
            if (Hand::find(QStringLiteral("addConfirm")) != nullptr) {
                m_devices = rowsOfList();
                Hand::click(Hand::find(QStringLiteral("addConfirm")));
                return false;
            }
            const auto *iotId = qobject_cast<const ui::ElidedLabel *>(Hand::find(QStringLiteral("deviceIotId")));
            return iotId != nullptr && iotId->fullText() == addedId && rowsOfList() == m_devices + 1
                && Hand::trigger(QStringLiteral("removeDevices"));
        },
        [this] {
            return rowsOfList() == m_devices && Hand::find(QStringLiteral("removalUndo")) != nullptr
                && Hand::find(QStringLiteral("orderView")) != nullptr;
        },
        window};
    addImport();
}

void Tour::addImport()
{
    m_steps << Step{QStringLiteral("16-import-columns"),
        [this] {
            if (wizard() == nullptr) {
                Hand::click(Hand::find(QStringLiteral("removalDismiss")));
                const QString path = m_folder.filePath(QStringLiteral("devices.csv"));
                if (writeTable(path, m_language.code()) && Hand::trigger(QStringLiteral("importFile")))
                    wizard()->setFile(path);
                return false;
            }
            return press(QWizard::NextButton);
        },
        [] { return Hand::find(QStringLiteral("importField-0")) != nullptr && canPress(QWizard::NextButton); },
        QStringLiteral("importWizard")};
    m_steps << Step{QStringLiteral("17-import-check"), [] { return press(QWizard::NextButton); },
        [] { return canPress(QWizard::CommitButton); }, QStringLiteral("importWizard")};
    m_steps << Step{QStringLiteral("18-import-done"), [] { return press(QWizard::CommitButton); },
        [] {
            const QWidget *banner = Hand::find(QStringLiteral("importResult"));
            return banner != nullptr && banner->property("banner") == QStringLiteral("good")
                && canPress(QWizard::FinishButton);
        },
        QStringLiteral("importWizard")};
    m_steps << Step{QStringLiteral("19-imported"), [] { return press(QWizard::FinishButton); },
        [this] {
            if (wizard() != nullptr || rowsOfList() < m_devices + 2)
                return rowsOfList() == 2;
            Hand::type(Hand::find(QStringLiteral("deviceSearch")), importedId.left(8).toLower());
            return rowsOfList() == 2;
        },
        QStringLiteral("mainWindow")};
    // The next walk begins with the same book.
    m_steps << Step{QStringLiteral("take out what was imported"),
        [] {
            auto *view = qobject_cast<QAbstractItemView *>(Hand::find(QStringLiteral("deviceView")));
            if (view == nullptr)
                return false;
            view->selectAll();
            return Hand::trigger(QStringLiteral("removeDevices"));
        },
        [] { return Hand::find(QStringLiteral("removalUndo")) != nullptr; }, QString()};
    m_steps << Step{QStringLiteral("as before"),
        [] {
            QWidget *search = Hand::find(QStringLiteral("deviceSearch"));
            return Hand::type(search, QString()) && Hand::press(search, Qt::Key_Backspace)
                && Hand::click(Hand::find(QStringLiteral("removalDismiss")));
        },
        [this] { return rowsOfList() == m_devices; }, QString()};
}

} // namespace tour
