// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/base/date.h"
#include "core/base/problem.h"
#include "core/base/progress.h"
#include "core/session/language.h"
#include "core/session/session.h"

#include <memory>
#include <vector>

namespace perennial::app
{

/// cli.md: what the program tells its caller.
enum Status : int {
    Done = 0,
    DoneWithRejects = 1, ///< rows were rejected, or a KPI had no answer and --strict was given
    WrongUsage = 2,
    InputUnreadable = 3,
    WorkspaceUnusable = 4,
    OutputFailed = 5
};

/// One call of a verb: its words, and where its results and messages go.
class Command
{
public:
    Arguments arguments;
    session::Wording wording{session::Language::English};
    session::Language language = session::Language::English;
    base::Date today;
    bool quiet = false;
    bool strict = false;

    /// The text on standard output.
    void print(const QString &text) const;
    void print(const QByteArray &text) const;
    /// A line on standard error, unless --quiet was given.
    void note(const QString &text) const;
    /// The problem's line on standard error, and the status that goes with it.
    int fail(const base::Problem &problem) const;
    /// A wrong use of the verb, in words.
    int misused(const QString &text) const;
    /// Shows how far long work is, when somebody is looking.
    base::Progress progress() const;

    /// The workspace named first. On failure says so; the status is then in `status`.
    std::unique_ptr<session::Session> open(int &status) const;
    /// An option that must be a month or a date: false when it is given and is neither (said so).
    bool readMonth(const char *option, std::optional<base::Month> &month) const;
    bool readDate(const char *option, std::optional<base::Date> &date) const;
};

std::filesystem::path pathOf(const QString &text);
QString textOf(const std::filesystem::path &path);
int statusOf(base::ProblemCode code);

struct Verb {
    const char *name;
    const char *words; ///< what follows it, for the help
    const char *help;
    qsizetype fewestFiles;
    qsizetype mostFiles; ///< -1: any number
    std::vector<OptionSpec> options;
    bool draws = false; ///< needs Qt's graphics
    int (*run)(Command &);
};

const std::vector<Verb> &allVerbs();
const Verb *findVerb(const QString &name);
const std::vector<OptionSpec> &commonOptions();

QString helpOf(const Verb &verb);
QString helpOfAll();
/// Runs the verb with the words behind it.
int runVerb(const Verb &verb, const QStringList &words);

int runNew(Command &command);
int runDemo(Command &command);
int runInspect(Command &command);
int runImport(Command &command);
int runImports(Command &command);
int runUndo(Command &command);
int runRedo(Command &command);
int runRejects(Command &command);
int runKpi(Command &command);
int runExplain(Command &command);
int runDocs(Command &command);
int runSettings(Command &command);
int runQuality(Command &command);
int runChart(Command &command);
int runBoard(Command &command);
int runCheck(Command &command);
int runBackup(Command &command);

} // namespace perennial::app
