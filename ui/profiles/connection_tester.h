#pragma once

#include "connection_test.h"
#include "profile_desk.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace ui {

class Banner;
class BusyLine;
class Theme;

/** Tests a profile's connection and says what came of it; takes no room before. */
class ConnectionTester : public QWidget
{
    Q_OBJECT

public:
    /** @param profiles where a secret that was not typed is asked for; must outlive the tester */
    ConnectionTester(desk::ProfileDesk &profiles, const Theme &theme, QWidget *parent = nullptr);

    /**
     * Tests @p profile; an earlier test is forgotten.
     *
     * @param secret its AppSecret; empty: the one that is kept
     */
    void test(const credentials::Profile &profile, plans::Secret secret);

    /** Forgets the test and what came of it. */
    void clear();

    bool isRunning() const { return m_running; }

Q_SIGNALS:
    /** A test began, or ended. */
    void runningChanged(bool running);

    /** A test has come to an end, and says what came of it. */
    void said();

private:
    void run(plans::Secret secret);
    void finish();
    void setRunning(bool running);
    void showDetails();
    void say();

    desk::ProfileDesk &m_profiles;
    const Theme &m_theme;
    credentials::Profile m_profile;
    std::optional<desk::ConnectionFinding> m_finding;
    std::optional<credentials::KeychainError> m_noSecret;
    int m_number = 0; ///< Counts the tests; what an earlier one brings is dropped.
    bool m_running = false;
    BusyLine *m_busy;
    Banner *m_banner;
    QPushButton *m_details;
};

} // namespace ui
