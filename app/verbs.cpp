// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include <QDate>

#include <algorithm>

namespace perennial::app
{

namespace
{

constexpr const char *presetHelp = "conventions of: perennial, chartmogul, stripe, profitwell, baremetrics or smsb";
constexpr const char *formatHelp = "how the figures are written";

std::vector<OptionSpec> importOptions()
{
    return {{"--dataset", "NAME", "what the rows are, when the file does not say"},
            {"--recipe", "ID|FILE", "the recipe to read it with"},
            {"--as-of", "DATE", "the day the data speaks for"},
            {"--map", "FIELD=HEADER", "takes a field from that column (no header: from none)", true},
            {"--set", "OPTION=VALUE", "an option of the recipe, or a value for a field the file lacks", true},
            {"--dry-run", nullptr, "only counts, keeps nothing"},
            {"--json", nullptr, "the report as JSON"}};
}

std::vector<OptionSpec> kpiOptions()
{
    return {{"--only", "ID,...", "these KPIs alone"},
            {"--from", "YYYY-MM", "first month (else the first with data)"},
            {"--to", "YYYY-MM", "last month (else that of the data's last day)"},
            {"--at", "DATE", "one day instead of periods"},
            {"--every", "day|week|month|quarter|year", "length of a period"},
            {"--by", "DIMENSION", "a figure for each value of a customer's attribute, or for each plan"},
            {"--where", "DIMENSION=VALUE", "only customers with that attribute", true},
            {"--set", "KEY=VALUE", "a convention, for this call alone", true},
            {"--preset", "NAME", presetHelp},
            {"--compare", "PRESET", "bridges to that preset, one changed convention a step"},
            {"--format", "table|json|csv", formatHelp}};
}

std::vector<OptionSpec> explainOptions()
{
    return {{"--month", "YYYY-MM", "the month (else that of the data's last day)"},
            {"--at", "DATE", "one day instead; with --every the period that holds it"},
            {"--every", "day|week|month|quarter|year", "the period of that length that holds the month"},
            {"--by", "DIMENSION", "of one group: the customer's attribute, or the plan"},
            {"--group", "VALUE", "of one group: the attribute's value"},
            {"--where", "DIMENSION=VALUE", "only customers with that attribute", true},
            {"--set", "KEY=VALUE", "a convention, for this call alone", true},
            {"--preset", "NAME", presetHelp},
            {"--format", "text|json|csv", "a page, everything for scripts, or the rows alone"}};
}

std::vector<OptionSpec> chartOptions()
{
    return {{"--list", nullptr, "names the charts"},
            {"--from", "YYYY-MM", "first month"},
            {"--to", "YYYY-MM", "last month"},
            {"--scale", "FACTOR", "size of a PNG's pixels, 1 to 4"},
            {"--theme", "light|dark", "colours"},
            {"--width", "PIXELS", "width before scaling"},
            {"--height", "PIXELS", "height before scaling"}};
}

const std::vector<OptionSpec> jsonOnly = {{"--json", nullptr, "as JSON"}};

std::vector<Verb> makeVerbs()
{
    return {{"new",
             "WORKSPACE",
             "makes an empty workspace (never over an existing file)",
             1,
             1,
             {{"--currency", "EUR", "the reporting currency"}, {"--company", "NAME", "the company's name"}},
             false,
             runNew},
            {"demo", "WORKSPACE", "makes a workspace from the bundled sample exports", 1, 1, {}, false, runDemo},
            {"inspect", "FILE", "says what a file is, changes nothing", 1, 1, jsonOnly, false, runInspect},
            {"import", "WORKSPACE FILE...",
             "imports; makes the workspace when there is none; each file is one import, whole or not at all", 2, -1,
             importOptions(), false, runImport},
            {"imports", "WORKSPACE", "lists imports, newest last", 1, 1, jsonOnly, false, runImports},
            {"undo",
             "WORKSPACE [IMPORT-ID]",
             "takes back what was done last (an import, or a decision about customers), or that import; what it had "
             "replaced is back",
             1,
             2,
             {},
             false,
             runUndo},
            {"redo", "WORKSPACE", "puts back what was undone last", 1, 1, {}, false, runRedo},
            {"rejects",
             "WORKSPACE IMPORT-ID",
             "the rejected rows with line, column, value and reason",
             2,
             2,
             {{"--out", "FILE.csv", "writes them under the original header, to be mended and imported again"}},
             false,
             runRejects},
            {"kpi", "WORKSPACE", "computes KPIs, all of them without --only", 1, 1, kpiOptions(), false, runKpi},
            {"explain", "WORKSPACE KPI",
             "how a figure came about: its formula and the rows behind it, with file and line", 2, 2, explainOptions(),
             false, runExplain},
            {"docs", "[KPI]", "what every KPI is, its formula and the data that it needs", 0, 1, {}, false, runDocs},
            {"settings",
             "WORKSPACE",
             "shows or changes the conventions that the figures follow",
             1,
             1,
             {{"--set", "KEY=VALUE", "a convention", true},
              {"--preset", "NAME", presetHelp},
              {"--json", nullptr, "as JSON"}},
             false,
             runSettings},
            {"quality", "WORKSPACE", "what is odd in the data, what it does to the figures and how to mend it", 1, 1,
             jsonOnly, false, runQuality},
            {"chart", "WORKSPACE CHART OUT.{png,svg,pdf}", "one chart to a file", 0, 3, chartOptions(), true, runChart},
            {"board",
             "WORKSPACE OUT.pdf",
             "the board pack: the four charts and their figures",
             2,
             2,
             {{"--month", "YYYY-MM", "the month it is about (else the last closed one)"},
              {"--page-size", "a4", "size of a page, landscape"}},
             true,
             runBoard},
            {"check", "WORKSPACE", "integrity of the file and of its imports", 1, 1, {}, false, runCheck},
            {"backup", "WORKSPACE OUT", "a verified copy", 2, 2, {}, false, runBackup}};
}

QString optionLine(const OptionSpec &option)
{
    QString name = QLatin1String(option.name);
    if (option.value)
        name += u' ' + QLatin1String(option.value);
    return QStringLiteral("  %1 %2%3\n")
        .arg(name, -30)
        .arg(QLatin1String(option.help), option.repeats ? QStringLiteral(" (may be repeated)") : QString());
}

bool readCommon(Command &command)
{
    if (const std::optional<QString> code = command.arguments.value("--language")) {
        const auto languages = session::allLanguages();
        const auto found = std::find_if(languages.begin(), languages.end(),
                                        [&](session::Language one) { return session::codeOf(one) == *code; });
        if (found == languages.end()) {
            command.misused(QStringLiteral("--language %1 is unknown: en, nl, de, ru or ro").arg(*code));
            return false;
        }
        command.language = *found;
        command.wording = session::Wording(*found);
    }
    const QDate today = QDate::currentDate();
    command.today = base::Date::fromYmd(today.year(), today.month(), today.day()).value_or(base::Date());
    std::optional<base::Date> now;
    if (!command.readDate("--now", now))
        return false;
    command.today = now.value_or(command.today);
    command.quiet = command.arguments.has("--quiet");
    command.strict = command.arguments.has("--strict");
    return true;
}

} // namespace

const std::vector<Verb> &allVerbs()
{
    static const std::vector<Verb> verbs = makeVerbs();
    return verbs;
}

const Verb *findVerb(const QString &name)
{
    for (const Verb &verb : allVerbs()) {
        if (name == QLatin1String(verb.name))
            return &verb;
    }
    return nullptr;
}

const std::vector<OptionSpec> &commonOptions()
{
    static const std::vector<OptionSpec> options = {
        {"--language", "en|nl|de|ru|ro", "language of texts and numbers (en)"},
        {"--now", "DATE", "stands in for today, for reproducible output"},
        {"--quiet", nullptr, "no messages but failures"},
        {"--strict", nullptr, "ends with status 1 when a KPI has no answer"},
        {"--help", nullptr, "this text"},
        {"--version", nullptr, "the program's version"}};
    return options;
}

QString helpOf(const Verb &verb)
{
    QString text = QStringLiteral("perennial %1 %2 [OPTIONS]\n  %3\n\n")
                       .arg(QLatin1String(verb.name), QLatin1String(verb.words), QLatin1String(verb.help));
    for (const OptionSpec &option : verb.options)
        text += optionLine(option);
    for (const OptionSpec &option : commonOptions())
        text += optionLine(option);
    return text;
}

QString helpOfAll()
{
    QString text =
        QStringLiteral("Perennial: sales figures of a subscription company, from CSV exports to the board "
                       "meeting.\n\n  perennial [WORKSPACE]  opens the window\n  perennial VERB ...     does "
                       "one job without a window and ends\n\nVerbs (perennial VERB --help says more):\n");
    for (const Verb &verb : allVerbs()) {
        const QString call = QLatin1String(verb.name) % u' ' % QLatin1String(verb.words);
        text += QStringLiteral("  %1 %2\n").arg(call, -40).arg(QLatin1String(verb.help));
    }
    text += QStringLiteral("\nWith every verb:\n");
    for (const OptionSpec &option : commonOptions())
        text += optionLine(option);
    text += QStringLiteral("\nExit status: 0 done; 1 done, but rows were rejected, or a KPI had no answer and --strict "
                           "was given;\n2 wrong usage; 3 the input could not be read; 4 the workspace could not be "
                           "opened; 5 the result\ncould not be written.\n");
    return text;
}

int runVerb(const Verb &verb, const QStringList &words)
{
    std::vector<OptionSpec> options = verb.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    auto parsed = parse(words, options);
    Command command;
    if (const QString *wrong = std::get_if<QString>(&parsed))
        return command.misused(
            QStringLiteral("perennial %1: %2; see perennial %1 --help").arg(QLatin1String(verb.name), *wrong));
    command.arguments = std::get<Arguments>(std::move(parsed));
    if (command.arguments.has("--help")) {
        command.print(helpOf(verb));
        return Done;
    }
    if (!readCommon(command))
        return WrongUsage;
    const qsizetype files = command.arguments.files.size();
    if (files < verb.fewestFiles || (verb.mostFiles >= 0 && files > verb.mostFiles))
        return command.misused(QStringLiteral("wrong number of words: perennial %1 %2; see perennial %1 --help")
                                   .arg(QLatin1String(verb.name), QLatin1String(verb.words)));
    return verb.run(command);
}

} // namespace perennial::app
