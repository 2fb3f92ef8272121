#include "main_window.h"
#include "tour.h"
#include "tour_hand.h"

#include <QAction>

namespace tour {

namespace {

const QString editor = QStringLiteral("profileEditor");
const QString signatures = QStringLiteral("signatureDialog");

QWidget *named(const char *name)
{
    return Hand::find(QLatin1StringView(name));
}

/** Closes the dialog @p name with the keyboard; true once it is gone. */
bool leave(const QString &name)
{
    QWidget *dialog = Hand::find(name);
    return dialog == nullptr || (Hand::press(dialog, Qt::Key_Escape) && Hand::find(name) == nullptr);
}

} // namespace

void Tour::addProfiles()
{
    m_steps << Step{QStringLiteral("14-profiles"),
        [this] {
            auto *action = m_window.findChild<QAction *>(QStringLiteral("manageProfiles"));
            action->trigger();
            return true;
        },
        [] { return named("profilesDialog") != nullptr; }, QStringLiteral("profilesDialog")};
    m_steps << Step{QStringLiteral("14a-profile-editor"), [this] { return openEditor(); },
        [] { return Hand::find(editor) != nullptr; }, editor};
    m_steps << Step{QStringLiteral("14b-connection-test"), [] { return Hand::click(named("testConnection")); },
        [] {
            const QWidget *result = named("testResult");
            return result != nullptr && result->property("banner") == QStringLiteral("danger")
                && named("testDetails") != nullptr;
        },
        editor};
    m_steps << Step{QStringLiteral("14c-both-signatures"), [] { return Hand::click(named("testDetails")); },
        [] { return Hand::find(signatures) != nullptr; }, signatures};
    m_steps << Step{QStringLiteral("profiles-left"),
        [] { return leave(signatures) && leave(editor) && leave(QStringLiteral("profilesDialog")); },
        [] { return named("profilesDialog") == nullptr; }, QString()};
}

/** Fills the editor for a new profile of the built-in platform, with an AppSecret that is wrong. */
bool Tour::openEditor()
{
    if (Hand::find(editor) == nullptr) {
        Hand::click(named("addProfile"));
        return false;
    }
    return Hand::type(named("name"), QStringLiteral("Hotel")) && Hand::press(named("region"), Qt::Key_End)
        && Hand::type(named("baseUrl"), m_platform.baseUrl.toString()) && Hand::type(named("appKey"), m_platform.appKey)
        && Hand::type(named("appSecret"), QStringLiteral("wrong")) && Hand::press(named("environment"), Qt::Key_Up);
}

} // namespace tour
