#include "profile_hand.h"

#include "banner.h"
#include "program.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWizard>

const QString SecondPlatform::appKey = QStringLiteral("second");

static sandbox::Options optionsFor(const QByteArray &appSecret)
{
    sandbox::Options options;
    options.appKey = SecondPlatform::appKey;
    options.appSecret = appSecret;
    options.scenario = QStringLiteral("demo");
    return options;
}

SecondPlatform::SecondPlatform(const QByteArray &appSecret)
    : m_appSecret(appSecret)
    , m_thread(optionsFor(appSecret))
{
    QSignalSpy listening(&m_thread, &sandbox::SandboxThread::listening);
    m_thread.start();
    if (!listening.wait(20'000))
        qFatal("the platform does not start");
    m_url = listening.first().first().toUrl();
}

namespace hand {

void click(const char *name)
{
    auto *button = Program::find<QAbstractButton>(name);
    QVERIFY2(button != nullptr && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(const char *name, const QString &text)
{
    auto *field = Program::find<QLineEdit>(name);
    QVERIFY2(field != nullptr, name);
    field->clear();
    QTest::keyClicks(field, text);
}

void choose(const char *name, int item)
{
    auto *box = Program::find<QComboBox>(name);
    QVERIFY2(box != nullptr, name);
    box->setCurrentIndex(item);
}

QString textOf(const char *name)
{
    const QWidget *widget = Program::find(name);
    return widget != nullptr ? widget->property("text").toString() : QString();
}

ui::Banner *banner(const char *name)
{
    return Program::find<ui::Banner>(name);
}

void openEditor(const Program &program)
{
    program.window().findChild<QAction *>(QStringLiteral("manageProfiles"))->trigger();
    QTRY_VERIFY(Program::find("profilesDialog") != nullptr);
    click("addProfile");
    QTRY_VERIFY(Program::find("profileEditor") != nullptr);
}

void openEditorOfChosen(const Program &program)
{
    program.window().findChild<QAction *>(QStringLiteral("manageProfiles"))->trigger();
    QTRY_VERIFY(Program::find("editProfile") != nullptr && Program::find("editProfile")->isEnabled());
    click("editProfile");
    QTRY_VERIFY(Program::find("profileEditor") != nullptr);
}

void fillEditor(const QString &name, const SecondPlatform &platform, const QByteArray &secret)
{
    type("name", name);
    choose("region", Program::find<QComboBox>("region")->count() - 1);
    type("baseUrl", platform.url().toString());
    type("appKey", SecondPlatform::appKey);
    type("appSecret", QString::fromUtf8(secret));
    choose("environment", 1);
}

void addProfile(const Program &program, const QString &name, const SecondPlatform &platform)
{
    openEditor(program);
    fillEditor(name, platform, platform.appSecret());
    click("saveProfile");
    QTRY_VERIFY_WITH_TIMEOUT(Program::find("profileEditor") == nullptr, 20'000);
}

void workWithIt(const Program &program)
{
    click("useProfile");
    QTRY_VERIFY(Program::find("profilesDialog") == nullptr);
    QTRY_VERIFY(program.window().windowTitle().contains(QStringLiteral("TEST")));
    QVERIFY(program.works());
}

void workBuiltIn(const Program &program)
{
    program.window().findChild<QMenu *>(QStringLiteral("profileMenu"))->actions().first()->trigger();
    QTRY_COMPARE(textOf("profileButton"), QStringLiteral("Built-in platform"));
    QVERIFY(program.works());
}

void startWith(Program &program, const SecondPlatform &platform)
{
    program.start();
    addProfile(program, QStringLiteral("Hotel"), platform);
    workWithIt(program);
}

void goToEffect()
{
    auto *wizard = Program::find<QWizard>("buyWizard");
    QVERIFY(wizard != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), 10'000);
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    type("userName", QStringLiteral("hotel"));
    QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), 10'000);
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
}

void startToBuy()
{
    click("buyButton");
    goToEffect();
    auto *wizard = Program::find<QWizard>("buyWizard");
    QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::CommitButton)->isEnabled(), 10'000);
    QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
}

} // namespace hand
