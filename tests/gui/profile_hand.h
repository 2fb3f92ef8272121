#pragma once

#include "sandbox_thread.h"

#include <QUrl>

class Program;

namespace ui {
class Banner;
}

/** A platform besides the built-in one. */
class SecondPlatform
{
public:
    static const QString appKey;

    explicit SecondPlatform(const QByteArray &appSecret = QByteArrayLiteral("secret-of-the-second-platform"));

    const QUrl &url() const { return m_url; }
    const QByteArray &appSecret() const { return m_appSecret; }
    sandbox::SandboxThread &thread() { return m_thread; }

private:
    QByteArray m_appSecret;
    sandbox::SandboxThread m_thread;
    QUrl m_url;
};

/** Does with profiles what a person would; a failure fails the test. */
namespace hand {

void click(const char *name);
void type(const char *name, const QString &text);
void choose(const char *name, int item);

/** The text of a shown widget, or nothing. */
QString textOf(const char *name);

/** The banner @p name, or nothing while it is not shown. */
ui::Banner *banner(const char *name);

/** Opens the list of profiles, and in it the editor for a new one. */
void openEditor(const Program &program);

/** Fills the editor for a profile of @p platform in the environment Test. */
void fillEditor(const QString &name, const SecondPlatform &platform, const QByteArray &secret);

/** Adds a profile for @p platform and leaves the list of profiles open. */
void addProfile(const Program &program, const QString &name, const SecondPlatform &platform);

/** Opens the list of profiles, and in it the editor of the chosen one. */
void openEditorOfChosen(const Program &program);

/** Works with the profile that is chosen in the list. */
void workWithIt(const Program &program);

/** Starts the program, and works with a new profile Hotel of @p platform. */
void startWith(Program &program, const SecondPlatform &platform);

/** Goes through the Buy wizard that is open, up to the page of the effect. */
void goToEffect();

/** Goes through the Buy wizard up to and including the click that buys. */
void startToBuy();

/** Works with the built-in platform. */
void workBuiltIn(const Program &program);

} // namespace hand
