#include "application.h"
#include "command_line.h"
#include "core_dumps.h"
#include "data_directory.h"
#include "language.h"
#include "profile_provisioning.h"
#include "symbolic_icon.h"
#include "system_proxy.h"
#include "typography.h"
#include "verify_journal.h"

#include <QApplication>
#include <QTextStream>

namespace {

QStringList textsOf(int argc, char *argv[])
{
    QStringList texts;
    for (int i = 0; i < argc; ++i)
        texts << QString::fromLocal8Bit(argv[i]);
    return texts;
}

/** Answers --help, --version, --verify-journal and mistakes, for which no display is needed. */
int answer(const app::CommandLine &line, int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const ui::Language language(line.language);
    if (!line.error.isEmpty()) {
        QTextStream(stderr) << line.error << u'\n' << app::CommandLineReader::help();
        return 2;
    }
    if (!line.help && !line.version) {
        const app::VerifyReport report = app::JournalVerifier::verify(line.journalToVerify);
        QTextStream(report.exitCode == 2 ? stderr : stdout) << report.text;
        return report.exitCode;
    }
    QTextStream(stdout) << (line.help ? app::CommandLineReader::help()
                                      : QStringLiteral("PlanDesk %1\n").arg(QStringLiteral(PLANDESK_VERSION)));
    return 0;
}

/** Adds a profile, for which no display is needed either. */
int addProfile(const app::CommandLine &line, int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const ui::Language language(line.language);
    return app::provisionProfile(line.addProfile, line.secretOnStandardInput, app::dataDirectory(line.dataDirectory));
}

} // namespace

int main(int argc, char *argv[])
{
    app::forbidCoreDumps();
    QCoreApplication::setApplicationName(QStringLiteral("plandesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLANDESK_VERSION));
    const app::CommandLine line = app::CommandLineReader::read(textsOf(argc, argv));
    if (line.help || line.version || !line.journalToVerify.isEmpty() || !line.error.isEmpty())
        return answer(line, argc, argv);
    if (!line.addProfile.isEmpty())
        return addProfile(line, argc, argv);

    QNetworkProxyFactory::setApplicationProxyFactory(new app::SystemProxy);
    QApplication application(argc, argv);
    QApplication::setFont(ui::applicationFont(QApplication::font()));
    app::Application plandesk(line);
    plandesk.start();
    return QApplication::exec();
}
