#include "log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>
#include <QWaitCondition>

#include <atomic>
#include <thread>

namespace app {

namespace {

constexpr qint64 largestFile = qint64(1024) * 1024;
constexpr qsizetype longestText = 2000;
constexpr qsizetype mostLatest = 200;
constexpr QFileDevice::Permissions ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString graveness(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        break;
    }
    return QStringLiteral("fatal");
}

/** @p text in one line that is read as it is written. */
QString oneLine(QString text)
{
    text.truncate(longestText);
    for (QChar &c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return text;
}

} // namespace

/** Keeps the lines that are to be written, and writes them on a thread of its own. */
class LogFile::Writer
{
public:
    explicit Writer(const QString &folder)
        : m_folder(folder)
        , m_previous(nullptr)
        , m_thread([this] { run(); })
    {
        s_writer = this;
        m_previous = qInstallMessageHandler(&Writer::handle);
    }

    ~Writer()
    {
        qInstallMessageHandler(m_previous);
        s_writer = nullptr;
        {
            const QMutexLocker lock(&m_mutex);
            m_ends = true;
        }
        m_wake.wakeAll();
        m_thread.join();
    }

    QStringList latest() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_latest;
    }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        Writer *writer = s_writer;
        if (writer == nullptr)
            return;
        writer->take(QStringLiteral("%1 %2 %3 %4")
                         .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), graveness(type),
                             QString::fromUtf8(context.category), oneLine(text)));
        if (type == QtFatalMsg)
            writer->waitUntilWritten();
        if (type != QtInfoMsg && type != QtDebugMsg && writer->m_previous != nullptr)
            writer->m_previous(type, context, text);
    }

    void take(const QString &line)
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting << line;
        m_latest << line;
        if (m_latest.size() > mostLatest)
            m_latest.removeFirst();
        m_wake.wakeAll();
    }

    void waitUntilWritten()
    {
        const QMutexLocker lock(&m_mutex);
        while (!m_waiting.isEmpty() || m_writing)
            m_wake.wait(&m_mutex);
    }

    void run()
    {
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, ownerAlone | QFileDevice::ExeOwner);
        QMutexLocker lock(&m_mutex);
        for (;;) {
            while (m_waiting.isEmpty() && !m_ends)
                m_wake.wait(&m_mutex);
            if (m_waiting.isEmpty())
                return;
            const QStringList lines = std::exchange(m_waiting, {});
            m_writing = true;
            lock.unlock();
            write((lines.join(u'\n') + u'\n').toUtf8());
            lock.relock();
            m_writing = false;
            m_wake.wakeAll();
        }
    }

    /** What cannot be written is lost: a log must not be what keeps somebody from working. */
    void write(const QByteArray &bytes) const
    {
        const QFileInfo there(pathOf(0));
        if (there.isSymLink() || (there.exists() && !there.isFile()))
            return;
        QFile file(pathOf(0));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerAlone))
            return;
        file.setPermissions(ownerAlone); // One that was there may be open to others.
        file.write(bytes);
        if (file.size() < largestFile)
            return;
        file.close();
        QFile::remove(pathOf(2));
        QFile::rename(pathOf(1), pathOf(2));
        QFile::rename(pathOf(0), pathOf(1));
    }

    QString pathOf(int age) const
    {
        return m_folder + QStringLiteral("/plandesk%1.log").arg(age == 0 ? QString() : QStringLiteral(".%1").arg(age));
    }

    // Qt takes a plain function, so it cannot be told by a constructor whose lines they are.
    static inline std::atomic<Writer *> s_writer = nullptr;

    QString m_folder;
    QtMessageHandler m_previous;
    mutable QMutex m_mutex;
    QWaitCondition m_wake;
    QStringList m_waiting;
    QStringList m_latest;
    bool m_writing = false;
    bool m_ends = false;
    std::thread m_thread; ///< The last member: it uses the others.
};

LogFile::LogFile(const QString &folder)
    : m_writer(std::make_unique<Writer>(folder))
{
}

LogFile::~LogFile() = default;

QStringList LogFile::latest() const
{
    return m_writer->latest();
}

} // namespace app
