#pragma once

#include "keyring.h"
#include "private_bus.h"

#include <QApplication>
#include <QTest>

/** What a test begun by runWithKeychain() works with. */
inline PrivateBus *bus = nullptr;
inline Keyring *keyring = nullptr;

/** Runs a test of the whole program on a session bus of its own, with a real keychain that is unlocked. */
template <typename Test>
int runWithKeychain(int argc, char *argv[])
{
    // Before anything else asks for the session bus.
    PrivateBus ownBus;
    Keyring ownKeyring(ownBus.directory());
    bus = &ownBus;
    keyring = &ownKeyring;
    if (!ownBus.start())
        return 1;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("plandesk"));
    if (!ownKeyring.startUnlocked())
        return 1;
    Test test;
    return QTest::qExec(&test, argc, argv);
}
