#include "application.h"
#include "command_line.h"
#include "core_dumps.h"
#include "data_directory.h"
#include "language.h"
#include "profile_provisioning.h"
#include "single_instance.h"
#include "symbolic_icon.h"
#include "system_proxy.h"
#include "typography.h"
#include "verify_journal.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>

#include <optional>

namespace {

QStringList textsOf(int argc, char *argv[])
{
    QStringList texts;
    for (int i = 0; i < argc; ++i) {
        const QString text = QString::fromLocal8Bit(argv[i]);
        // Of Qt's own, with a value; session managers start programs with the first.
        if (i > 0 && (text == u"-session" || text == u"-platform" || text == u"-style"))
            ++i;
        else
            texts << text;
    }
    return texts;
}

/** Answers --help, --version, --verify-journal and mistakes, for which no display is needed. */
int answer(const app::CommandLine &line, int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const ui::Language language(line.language);
    if (!line.error.isEmpty()) {
        // Only now there are words in the person's language.
        const QString error = app::CommandLineReader::read(textsOf(argc, argv)).error;
        QTextStream(stderr) << error << u'\n' << app::CommandLineReader::help();
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

/** Says that a PlanDesk runs that does not answer, which nobody else will say. */
int sayNoAnswer(const app::CommandLine &line)
{
    const ui::Language language(line.language);
    const QString text = app::CommandLineReader::tr("PlanDesk is running already on this data, but does not answer. "
                                                    "Wait for it to end, or end it in the system's list of programs.");
    QTextStream(stderr) << text << u'\n';
    QMessageBox box(QMessageBox::Warning, QStringLiteral("PlanDesk"), text, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.show();
    QApplication::exec();
    return 1;
}

/** What of @p line a program that runs already can do. */
QStringList forTheFirst(const app::CommandLine &line)
{
    QStringList arguments{QStringLiteral("plandesk")};
    for (const auto &[name, value] : {std::pair(QStringLiteral("--profile"), line.profile),
             {QStringLiteral("--lang"), line.language}, {QStringLiteral("--theme"), line.theme},
             {QStringLiteral("--activation-token"), qEnvironmentVariable(app::activationTokenName)}}) {
        if (!value.isEmpty())
            arguments << name << value.left(1000);
    }
    if (!line.link.isEmpty())
        arguments << line.link;
    return arguments;
}

int run(const app::CommandLine &line)
{
    // A tour has data of its own unless it is given some.
    std::optional<app::SingleInstance> instance;
    if (line.tourDirectory.isEmpty() || !line.dataDirectory.isEmpty()) {
        instance.emplace(app::dataDirectory(line.dataDirectory));
        // As long as a change may need that the other one, ending, still waits for.
        const bool tour = !line.tourDirectory.isEmpty();
        switch (instance->claim(tour ? QStringList() : forTheFirst(line), std::chrono::seconds(30))) {
        case app::SingleInstance::Role::First:
            break;
        case app::SingleInstance::Role::HandedOver:
            return 0;
        case app::SingleInstance::Role::NoAnswer:
            if (!tour)
                return sayNoAnswer(line);
            QTextStream(stderr) << "PlanDesk works on this data already; a tour needs its own.\n";
            return 1;
        }
    }
    app::Application plandesk(line);
    plandesk.start();
    if (instance) {
        instance->serve(
            [&plandesk](const QStringList &later) { return plandesk.take(app::CommandLineReader::read(later)); });
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    app::forbidCoreDumps();
    QCoreApplication::setApplicationName(QStringLiteral("plandesk"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.plandesk.PlanDesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLANDESK_VERSION));
    const app::CommandLine line = app::CommandLineReader::read(textsOf(argc, argv));
    if (line.help || line.version || !line.journalToVerify.isEmpty() || !line.error.isEmpty())
        return answer(line, argc, argv);
    if (!line.addProfile.isEmpty())
        return addProfile(line, argc, argv);

    QNetworkProxyFactory::setApplicationProxyFactory(new app::SystemProxy);
    QApplication application(argc, argv);
    QApplication::setFont(ui::applicationFont(QApplication::font()));
    return run(line);
}
