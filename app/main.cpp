// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdio>

using namespace perennial;

namespace
{

/// The place of the first word that is neither an option nor an option's value.
int firstWord(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (!word.startsWith(u'-'))
            return i;
        if (word == QLatin1String("--language") || word == QLatin1String("--now"))
            ++i;
    }
    return 0;
}

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

/// What the libraries murmur about the machine is not for standard error: there a failure is one line of ours.
void keepToCritical(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", text.toLocal8Bit().constData());
}

int runCommandLine(int argc, char **argv, const app::Verb &verb, int place)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepToCritical);
    const std::unique_ptr<QCoreApplication> application =
        verb.draws ? std::make_unique<QApplication>(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QStringList words = QCoreApplication::arguments();
    words.removeAt(place);
    words.removeFirst();
    return app::runVerb(verb, words);
}

int runInWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    return shell::runWindow(application, QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("perennial"));
    QCoreApplication::setOrganizationName(QStringLiteral("perennial"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PERENNIAL_VERSION));
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--version") == 0) {
            print(QStringLiteral("perennial " PERENNIAL_VERSION "\n"));
            return app::Done;
        }
    }
    const int place = firstWord(argc, argv);
    const QString word = place > 0 ? QString::fromLocal8Bit(argv[place]) : QString();
    if (const app::Verb *verb = app::findVerb(word))
        return runCommandLine(argc, argv, *verb, place);
    if (argc > 1 && qstrcmp(argv[1], "--help") == 0) {
        print(app::helpOfAll());
        return app::Done;
    }
    if (place == 0 ? argc > 1 && qstrncmp(argv[1], "--", 2) == 0
                   : !word.endsWith(QLatin1String(".perennial")) && !QFileInfo::exists(word)) {
        std::fprintf(stderr, "perennial: %s is neither a verb nor a file; see perennial --help\n",
                     place > 0 ? argv[place] : argv[1]);
        return app::WrongUsage;
    }
    return runInWindow(argc, argv);
}
