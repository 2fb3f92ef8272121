#include "tour.h"

#include "clipped_texts.h"
#include "language.h"
#include "main_window.h"
#include "sandbox_thread.h"
#include "theme.h"
#include "tour_hand.h"
#include "wasted_room.h"

#include <QPixmap>
#include <QScreen>
#include <QTextStream>
#include <QWidget>

#include <chrono>

namespace tour {

namespace {

using namespace std::chrono_literals;

constexpr auto pulse = 20ms;
constexpr auto stepLimit = 30s; // On a busy machine too.
constexpr QSize windowSize(1440, 900); // Where the screen has room for it.
constexpr int settlingTurns = 3;
const QString buyPath = QStringLiteral("/vision/customer/cloudstorage/commodity/buy");

/** What is wrong in the picture @p name. */
void tell(const QString &name, const QStringList &faults)
{
    for (const QString &fault : faults)
        QTextStream(stdout) << "Tour: " << name << ": " << fault << '\n';
}

} // namespace

Tour::Tour(ui::MainWindow &window, ui::Theme &theme, ui::Language &language, Platform platform,
    const QString &directory, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_language(language)
    , m_platform(std::move(platform))
    , m_directory(directory)
{
    for (const QString &code : ui::Language::codes()) {
        for (const QString &appearance : {QStringLiteral("light"), QStringLiteral("dark")})
            addWalk(code, appearance);
    }
    m_pulse.setInterval(pulse);
    connect(&m_pulse, &QTimer::timeout, this, &Tour::tick);
}

void Tour::start()
{
    if (!m_directory.mkpath(QStringLiteral("."))) {
        fail(QStringLiteral("the folder %1 cannot be made").arg(m_directory.path()));
        return;
    }
    m_window.showNormal();
    m_window.resize(windowSize.boundedTo(m_window.screen()->availableSize()));
    m_stepTime.start();
    m_pulse.start();
}

void Tour::tick()
{
    const Step &step = m_steps.at(m_current);
    if (m_settling > 0) {
        // Some turns of the event loop later, so that the picture shows what the step led to, and all in its place.
        if (--m_settling > 0)
            return;
        takePicture(step);
        m_acted = false;
        m_stepTime.restart();
        if (++m_current == m_steps.size())
            finish();
        return;
    }
    if (!m_acted)
        m_acted = step.act();
    else if (step.worked())
        m_settling = settlingTurns;
    if (m_stepTime.hasExpired(std::chrono::milliseconds(stepLimit).count()))
        fail(QStringLiteral("step %1 (%2, %3) %4")
                 .arg(step.name, m_language.code(), ui::themeKey(m_theme.choice()),
                     m_acted ? QStringLiteral("did not lead anywhere") : QStringLiteral("could not be done")));
}

void Tour::takePicture(const Step &step)
{
    if (step.pictured.isEmpty())
        return;
    QWidget *window = Hand::find(step.pictured);
    if (window == nullptr)
        return;
    const QString name
        = QStringLiteral("%1-%2-%3.png").arg(step.name, m_language.code().left(2), ui::themeKey(m_theme.choice()));
    const QPixmap picture = window->grab();
    tell(name, wastedRoom(*window, picture.toImage()));
    tell(name, clippedTexts(window));
    tell(name, overlappingWidgets(window));
    if (picture.save(m_directory.filePath(name)))
        ++m_pictures;
    else
        fail(QStringLiteral("the picture %1 cannot be written").arg(name));
}

void Tour::fail(const QString &what)
{
    m_pulse.stop();
    QTextStream(stderr) << "Tour: " << what << '\n';
    Q_EMIT finished(1);
}

void Tour::finish()
{
    m_pulse.stop();
    const int posts = m_platform.thread.requestCount(buyPath);
    QTextStream(stdout) << "Tour: " << m_pictures << " pictures, " << m_purchases << " purchases, " << posts
                        << " posts of commodity/buy\n";
    if (posts != m_purchases)
        fail(QStringLiteral("%1 purchases made %2 posts").arg(m_purchases).arg(posts));
    else
        Q_EMIT finished(0);
}

} // namespace tour
