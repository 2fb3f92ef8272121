#include "banner.h"
#include "buy_wizard.h"
#include "desk_fixture.h"
#include "device_page.h"
#include "field_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

namespace {

constexpr int patience = 30'000;
constexpr qsizetype mostShown = 2500;
constexpr QSize screen(1280, 720);

sandbox::Fault hostile(const char *call, const char *code = "")
{
    return {QLatin1StringView(call), QStringLiteral("hostile"), QLatin1StringView(code), false, -1};
}

/** Marks that reorder what is read, and what ends or hides a line. */
bool isHarmful(QChar character)
{
    const ushort code = character.unicode();
    const bool reorders = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return reorders || (code < 0x20 && code != u'\n') || code == 0x7F;
}

QString problemOf(const QString &text)
{
    if (text.size() > mostShown)
        return QStringLiteral("%1 characters").arg(text.size());
    if (std::any_of(text.begin(), text.end(), isHarmful))
        return QStringLiteral("marks that reorder or control");
    if (text.contains(QStringLiteral("13911112222")))
        return QStringLiteral("a phone number nobody asked for");
    return {};
}

/** Tooltips and labels of unknown format take what looks like markup for it. */
bool showsMarkup(const QString &text)
{
    return Qt::mightBeRichText(text)
        && (text.contains(QStringLiteral("<img")) || text.contains(QStringLiteral("<h1"))
            || text.contains(QStringLiteral("<script")));
}

class Findings
{
public:
    void look(const QWidget *widget)
    {
        m_widget = widget;
        if (widget->objectName() == u"formName")
            return; // Who edits a name sees all of it.
        for (const QString &text : {widget->windowTitle(), widget->accessibleName(), widget->accessibleDescription(),
                 widget->property("text").toString(), widget->property("title").toString(),
                 widget->property("placeholderText").toString(), widget->property("plainText").toString()})
            noteText(text);
        noteTip(widget->toolTip());
        for (const QAction *action : widget->actions()) {
            noteText(action->text());
            noteTip(action->toolTip());
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->textFormat() != Qt::PlainText && showsMarkup(label->text()))
                note(QStringLiteral("shows markup: ") + label->text().left(60));
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int item = 0; item < box->count(); ++item)
                noteText(box->itemText(item));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            lookAtCells(view);
    }

    void note(const QString &problem)
    {
        m_problems << QString::fromLatin1(m_widget->metaObject()->className()) + u' ' + m_widget->objectName()
                + QStringLiteral(": ") + problem;
    }

    QString text() const { return m_problems.mid(0, 12).join(u'\n'); }

private:
    void noteText(const QString &text)
    {
        if (const QString problem = problemOf(text); !problem.isEmpty())
            note(problem + QStringLiteral(" in ") + text.left(60));
    }

    void noteTip(const QString &tip)
    {
        noteText(tip);
        if (showsMarkup(tip))
            note(QStringLiteral("a tooltip that is markup: ") + tip.left(60));
    }

    void lookAtCells(const QAbstractItemView *view)
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model != nullptr && row < qMin(60, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                noteText(index.data().toString());
                noteText(index.data(Qt::AccessibleTextRole).toString());
                noteTip(index.data(Qt::ToolTipRole).toString());
            }
        }
        const auto *table = qobject_cast<const QTableView *>(view);
        for (int column = 0; table != nullptr && model != nullptr && column < model->columnCount(); ++column) {
            if (!table->isColumnHidden(column) && table->columnWidth(column) > qMax(400, table->viewport()->width()))
                note(QStringLiteral("column %1 is %2 wide").arg(column).arg(table->columnWidth(column)));
        }
    }

    const QWidget *m_widget = nullptr;
    QStringList m_problems;
};

/** What is wrong with anything that a person can see or open now; empty: nothing. */
QString harm()
{
    Findings findings;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const bool ours = !widget->window()->inherits("QFileDialog");
        if (!ours || (!widget->isVisible() && qobject_cast<const QMenu *>(widget) == nullptr))
            continue;
        findings.look(widget);
        if (!widget->isWindow() || widget->inherits("QMenu"))
            continue;
        const QSize least = widget->minimumSizeHint();
        if (least.width() > screen.width() || least.height() > screen.height() || widget->width() > screen.width() + 200
            || widget->height() > screen.height() + 200)
            findings.note(QStringLiteral("stretched to %1x%2, at least %3x%4")
                              .arg(widget->width())
                              .arg(widget->height())
                              .arg(least.width())
                              .arg(least.height()));
    }
    return findings.text();
}

} // namespace

#define IS_HARMLESS() QCOMPARE(harm(), QString())

/** The whole window under a platform that means no good with any of its texts. */
class HostileTextTest : public QObject
{
    Q_OBJECT

private:
    static void click(DeskFixture &desk, const char *name)
    {
        QTest::mouseClick(desk.find<QWidget>(name), Qt::LeftButton);
    }

    static void trigger(DeskFixture &desk, const char *name)
    {
        desk.window().findChild<QAction *>(QLatin1StringView(name))->trigger();
    }

    static int rows(DeskFixture &desk, const char *name)
    {
        return desk.find<QAbstractItemView>(name)->model()->rowCount();
    }

    static bool waitForRows(DeskFixture &desk, const char *name)
    {
        return QTest::qWaitFor([&] { return desk.find<QWidget>(name)->isVisible() && rows(desk, name) > 0; }, patience);
    }

    /** Chooses the device of @p row and waits for its orders. */
    static void openDevice(DeskFixture &desk, int row)
    {
        auto *view = desk.find<QAbstractItemView>("deviceView");
        view->setCurrentIndex(view->model()->index(row, 0));
    }

    static QString problemOfCopy(const QString &text, bool lines)
    {
        if (text.isEmpty())
            return QStringLiteral("nothing was copied");
        for (const QChar character : text) {
            if (isHarmful(character) || (!lines && character == u'\n'))
                return QStringLiteral("copied: ") + text.left(80);
        }
        return {};
    }

    static void copyAllFields(ui::FieldView *fields)
    {
        for (int row = 0; row < fields->rowCount(); ++row) {
            if (!fields->fields().at(row).reported || fields->fields().at(row).raw.isEmpty())
                continue;
            QGuiApplication::clipboard()->clear();
            const QModelIndex copy = fields->model()->index(row, 2);
            fields->scrollTo(copy);
            QTest::mouseClick(fields->viewport(), Qt::LeftButton, {}, fields->visualRect(copy).center());
            QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), false), QString());
        }
    }

    /** All that is recorded of the one change. */
    static void activity(DeskFixture &desk)
    {
        trigger(desk, "showActivity");
        QVERIFY(waitForRows(desk, "activityView"));
        desk.find<QTableView>("activityView")->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("activityCopy")->isEnabled(), patience);
        const char *const tabs[] = {"activityFacts", "activitySteps", "activityRequest"};
        for (int tab = 0; tab < 3; ++tab) {
            desk.find<QTabWidget>("activityTabs")->setCurrentIndex(tab);
            QTest::qWait(50);
            IS_HARMLESS();
            copyAllFields(desk.find<ui::FieldView>(tabs[tab]));
        }
        click(desk, "activityCopy");
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), true), QString());
        QCOMPARE(desk.window().size(), screen);
    }

    static DeskSetup setup() { return DeskSetup{QStringLiteral("en"), {}, {hostile("*")}, {}, {}}; }

private Q_SLOTS:
    void devicesAndTheirOrders()
    {
        DeskFixture desk(setup());
        QVERIFY(desk.becomesReady());
        desk.window().resize(screen);
        IS_HARMLESS();
        // One of the names is as long as a book.
        bool seenLong = false;
        for (int row = 0; row < 12; ++row) {
            openDevice(desk, row);
            const auto &device = desk.window().findChild<ui::DevicePage *>()->device();
            QVERIFY(device && device->iotId.contains(QChar(0x202E)));
            QVERIFY(device->displayName().contains(QStringLiteral("13911112222")));
            seenLong = seenLong || device->displayName().size() > 100'000;
            QTest::qWait(50);
            IS_HARMLESS();
        }
        QVERIFY(seenLong);
        openDevice(desk, 0);
        QVERIFY(waitForRows(desk, "orderView"));
        auto *fields = desk.find<ui::FieldView>("orderFields");
        QTRY_VERIFY_WITH_TIMEOUT(fields->property("complete").toBool(), patience);
        copyAllFields(fields);
        click(desk, "copyOrderForTicket");
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), true), QString());
        click(desk, "copyIotId");
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), false), QString());
        trigger(desk, "copyDeviceId");
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), false), QString());
        auto *tabs = desk.find<QTabWidget>("deviceTabs");
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(20);
            IS_HARMLESS();
        }
        click(desk, "askAdministrator");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.find<QLabel>("administratorAnswer")->text().startsWith(QStringLiteral("Asking"))
                && desk.find<QLabel>("administratorAnswer")->isVisible(),
            patience);
        IS_HARMLESS();
        click(desk, "revealAdministrator");
        IS_HARMLESS();
        tabs->setCurrentIndex(1);
        click(desk, "copyCustomerText-en");
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), true), QString());
        trigger(desk, "editDevice");
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.window().findChild<QDialog *>(QStringLiteral("editDeviceDialog")) != nullptr, patience);
        auto *edit = desk.window().findChild<QDialog *>(QStringLiteral("editDeviceDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(edit->isVisible(), patience);
        IS_HARMLESS();
        edit->reject();
        trigger(desk, "removeDevices");
        QTest::qWait(200);
        IS_HARMLESS();
        trigger(desk, "tableView");
        QTest::qWait(100);
        IS_HARMLESS();
        QCOMPARE(desk.window().size(), screen);
    }

    void ordersAndAccounts()
    {
        DeskFixture desk(setup());
        QVERIFY(desk.becomesReady());
        desk.window().resize(screen);
        trigger(desk, "showOrders");
        QVERIFY(waitForRows(desk, "seenOrderView"));
        desk.find<QAbstractItemView>("seenOrderView")
            ->setCurrentIndex(desk.find<QAbstractItemView>("seenOrderView")->model()->index(0, 0));
        IS_HARMLESS();
        QTest::keyClicks(desk.find<QLineEdit>("seenOrderSearch"), QStringLiteral("13800138000"));
        click(desk, "findAccount");
        QVERIFY(waitForRows(desk, "accountView"));
        QVERIFY(waitForRows(desk, "accountDevices"));
        IS_HARMLESS();
        QCOMPARE(desk.window().size(), screen);
    }

    void theCatalogueAndBuying()
    {
        DeskFixture desk(setup());
        QVERIFY(desk.becomesReady());
        desk.window().resize(screen);
        trigger(desk, "showCatalogue");
        QVERIFY(waitForRows(desk, "catalogueView"));
        IS_HARMLESS();
        click(desk, "checkPlans");
        for (int row = 0; row < rows(desk, "catalogueView"); ++row) {
            desk.find<QTableView>("catalogueView")->selectRow(row);
            QTest::qWait(50);
            IS_HARMLESS();
        }
        // Such an address is not asked.
        QCOMPARE(desk.find<QLabel>("planPicture")->accessibleName(), QStringLiteral("No picture of the plan"));
        copyAllFields(desk.find<ui::FieldView>("planFields"));
        click(desk, "catalogueDoorbell");
        QTest::qWait(200);
        IS_HARMLESS();
        QCOMPARE(desk.window().size(), screen);

        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        IS_HARMLESS();
        desk.goToEffect(wizard);
        IS_HARMLESS();
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        const auto ended = [&desk] {
            const QList<desk::Operation> operations = desk.runner().operations();
            return operations.size() == 1 && operations.first().state == desk::OperationState::Settled;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ended(), patience);
        IS_HARMLESS();
        QTest::mouseClick(wizard->findChild<QAbstractButton *>(QStringLiteral("runCopy")), Qt::LeftButton);
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), true), QString());
        QCOMPARE(desk.buyPosts(), 1);
        wizard->close();
        activity(desk);
    }

    void refusals()
    {
        DeskFixture desk(setup());
        QVERIFY(desk.becomesReady());
        desk.window().resize(screen);
        desk.platform().clearFaults();
        for (const char *call : {"commodity/buy", "order/get", "binding/query"})
            desk.platform().addFault(hostile(call, "2066"));
        desk.platform().addFault(hostile("*"));
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        desk.goToEffect(wizard);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        const auto refused = [&desk] {
            const QList<desk::Operation> operations = desk.runner().operations();
            return operations.size() == 1 && operations.first().state == desk::OperationState::Refused;
        };
        QTRY_VERIFY_WITH_TIMEOUT(refused(), patience);
        QTRY_VERIFY(desk.find<ui::Banner>("operationBanner")->isVisible());
        IS_HARMLESS();
        QTest::mouseClick(wizard->findChild<QAbstractButton *>(QStringLiteral("runCopy")), Qt::LeftButton);
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), true), QString());
        wizard->close();
        activity(desk);
        trigger(desk, "showDevices");
        desk.platform().clearFaults();
        desk.platform().addFault(hostile("*", "500"));
        trigger(desk, "refresh");
        trigger(desk, "showCatalogue");
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<ui::Banner>("catalogueBanner")->isVisible(), patience);
        IS_HARMLESS();
        trigger(desk, "showDevices");
        QTest::qWait(200);
        IS_HARMLESS();
        QCOMPARE(desk.window().size(), screen);
    }

    void exports()
    {
        DeskFixture desk(setup());
        QVERIFY(desk.becomesReady());
        click(desk, "orderExport");
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<QFileDialog *>() != nullptr, patience);
        auto *dialog = desk.window().findChild<QFileDialog *>();
        const QString proposed = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        QVERIFY2(proposed.startsWith(QStringLiteral("orders-")) && proposed.size() < 80, qPrintable(proposed));
        const QString device = desk.window().findChild<ui::DevicePage *>()->device()->iotId;
        QVERIFY(proposed.startsWith(QStringLiteral("orders-") + device.left(8)) && !proposed.contains(u'<'));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("orders.csv"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &line : text.split(QStringLiteral("\r\n"))) {
            QVERIFY2(problemOf(line.left(mostShown)).isEmpty(), qPrintable(line.left(80)));
            for (const QString &cell : line.split(u',')) {
                const QString bare = cell.startsWith(u'"') ? cell.mid(1) : cell;
                QVERIFY2(bare.isEmpty() || !QStringView(u"=+-@\t").contains(bare.front()), qPrintable(cell.left(80)));
            }
        }
        QVERIFY(text.count(QStringLiteral("\r\n")) >= 2);
    }
};

QTEST_MAIN(HostileTextTest)
#include "hostile_text_test.moc"
