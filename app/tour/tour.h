#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <functional>

class QJsonObject;
class QWidget;

namespace sandbox {
class SandboxThread;
}

namespace ui {
class Language;
class MainWindow;
class Theme;
} // namespace ui

namespace tour {

/** The platform that the tour works on. */
struct Platform {
    const sandbox::SandboxThread &thread;
    QUrl baseUrl;
    QString appKey;
};

/**
 * Walks through the program by itself, in each language and appearance: finds a device, pages its orders, opens
 * details, buys, sees the new order, puts a suspected duplicate right. Leaves a picture of every step.
 */
class Tour : public QObject
{
    Q_OBJECT

public:
    /** @param directory where the pictures go; made when it is missing */
    Tour(ui::MainWindow &window, ui::Theme &theme, ui::Language &language, Platform platform, const QString &directory,
        QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /** 0 when every step was done; else the step that failed was named on standard error. */
    void finished(int exitCode);

private:
    /** One step: what is done, when it has worked, and the window whose picture is taken then. */
    struct Step {
        QString name; ///< Of the picture too; empty: none is taken.
        std::function<bool()> act; ///< Tried until it succeeds.
        std::function<bool()> worked;
        QString pictured; ///< Name of the window.
    };

    void addWalk(const QString &language, const QString &theme);
    void addReading();
    void addOrders();
    void addCatalogue();
    void addBuying();
    void addSuspending();
    void addTransferring();
    void addReplacing();
    void addFreePlan();
    void addBinding();
    void addSurplus();
    void addRemedying();
    void addActivity();
    void addShowing(const QString &iotId);
    void addList();
    void addKeys();
    void addProfiles();
    bool openEditor();
    void tellPlatform(const QString &name, const QJsonObject &wish);
    void addIntake();
    void addImport();
    void tick();
    void takePicture(const Step &step);
    void fail(const QString &what);
    void finish();

    ui::MainWindow &m_window;
    ui::Theme &m_theme;
    ui::Language &m_language;
    const Platform m_platform;
    QDir m_directory;
    QNetworkAccessManager m_control; ///< For the platform's own paths.
    int m_untold = 0; ///< What was told to the platform and is not answered yet.
    QTemporaryDir m_folder; ///< For a table to be imported.
    QList<Step> m_steps;
    qsizetype m_current = 0;
    bool m_acted = false;
    int m_settling = 0; ///< Turns until the picture of what the step led to is taken.
    int m_pictures = 0;
    int m_purchases = 0;
    int m_walks = 0; ///< Added so far.
    QString m_order; ///< The order that is being changed.
    int m_devices = 0; ///< In the whole list.
    int m_orders = 0; ///< Orders of the device before the purchase.
    QTimer m_pulse;
    QElapsedTimer m_stepTime;
};

} // namespace tour
