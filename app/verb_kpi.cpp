// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/kpi_output.h"
#include "core/kpi/presets.h"
#include "core/session/problem_texts.h"

#include <algorithm>

namespace perennial::app
{

namespace
{

std::optional<base::Every> everyOf(const QString &text)
{
    constexpr std::array<std::pair<const char *, base::Every>, 5> names = {{{"day", base::Every::Day},
                                                                            {"week", base::Every::Week},
                                                                            {"month", base::Every::Month},
                                                                            {"quarter", base::Every::Quarter},
                                                                            {"year", base::Every::Year}}};
    for (const auto &[name, every] : names) {
        if (text == QLatin1String(name))
            return every;
    }
    return std::nullopt;
}

/// What is asked, from the words of the call; each step says what is wrong and leaves its status in `status`.
class Question
{
public:
    Question(const Command &command, session::Session &session)
        : m_command(command)
        , m_session(session)
    {
        request.conventions = session.conventions();
    }

    bool read() { return readConventions() && readCompared() && readFilters() && readPeriods(); }

    kpi::Request request;
    std::optional<kpi::Conventions> compared; ///< with --compare
    int status = Done;

private:
    bool misused(const QString &text)
    {
        status = m_command.misused(text);
        return false;
    }

    bool readConventions()
    {
        if (const auto preset = m_command.arguments.value("--preset")) {
            const auto changed = kpi::withPreset(request.conventions, preset->toStdString());
            if (!changed)
                return fail(changed.problem());
            request.conventions = *changed;
        }
        for (const QString &text : m_command.arguments.values("--set")) {
            const auto pair = pairOf(text);
            if (!pair)
                return misused(QStringLiteral("--set %1 is not of the form KEY=VALUE").arg(text));
            const base::Result done =
                kpi::set(request.conventions, pair->first.toStdString(), pair->second.toStdString());
            if (!done)
                return fail(done.problem());
        }
        return true;
    }

    bool readCompared()
    {
        const auto preset = m_command.arguments.value("--compare");
        if (!preset)
            return true;
        const auto changed = kpi::withPreset(request.conventions, preset->toStdString());
        if (!changed)
            return fail(changed.problem());
        compared = *changed;
        return true;
    }

    bool readFilters()
    {
        if (const auto only = m_command.arguments.value("--only")) {
            for (const QString &id : only->split(u',', Qt::SkipEmptyParts))
                request.only.push_back(id.trimmed().toStdString());
        }
        if (const auto by = m_command.arguments.value("--by"))
            request.by = by->toStdString();
        for (const QString &text : m_command.arguments.values("--where")) {
            const auto pair = pairOf(text);
            if (!pair)
                return misused(QStringLiteral("--where %1 is not of the form DIMENSION=VALUE").arg(text));
            request.where.emplace_back(pair->first.toStdString(), pair->second.toStdString());
        }
        return true;
    }

    bool readPeriods()
    {
        std::optional<base::Month> from;
        std::optional<base::Month> to;
        std::optional<base::Date> at;
        status = WrongUsage;
        if (!m_command.readMonth("--from", from) || !m_command.readMonth("--to", to) || !m_command.readDate("--at", at))
            return false;
        status = Done;
        if (at && (from || to || m_command.arguments.has("--every")))
            return misused(QStringLiteral("--at is a day of its own: leave out --from, --to and --every"));
        if (at) {
            request.periods = {{*at, *at, at->toIso()}};
            return true;
        }
        const QString everyText = m_command.arguments.value("--every").value_or(QStringLiteral("month"));
        const std::optional<base::Every> every = everyOf(everyText);
        if (!every)
            return misused(QStringLiteral("--every %1 is unknown: day, week, month, quarter or year").arg(everyText));
        const auto book = m_session.book();
        if (!book)
            return fail(book.problem());
        const base::Month now = m_command.today.monthOf();
        const auto data = kpi::monthsWithData(**book).value_or(std::pair(now, now));
        const base::Month last = to.value_or(data.second);
        const base::Month first = from.value_or(std::min(data.first, last));
        if (first > last)
            return fail({base::ProblemCode::BadPeriod, {first.toIso(), last.toIso()}});
        request.periods =
            kpi::periodsBetween(first.firstDay(), last.lastDay(), *every, request.conventions.fiscalYearStartMonth);
        return true;
    }

    bool fail(const base::Problem &problem)
    {
        status = m_command.fail(problem);
        return false;
    }

    const Command &m_command;
    session::Session &m_session;
};

bool everythingAnswered(const kpi::Report &report)
{
    for (const kpi::Figure &figure : report.figures) {
        for (const kpi::Series &series : figure.series) {
            for (const kpi::Point &point : series.points) {
                if (!point.value.hasAnswer() && point.stages.empty())
                    return false;
            }
        }
    }
    return true;
}

base::Outcome<KpiAnswer> answerTo(const Question &question, session::Session &session)
{
    const kpi::Conventions &target = question.compared.value_or(question.request.conventions);
    auto bridge = session.bridge(question.request, target);
    if (!bridge)
        return bridge.problem();
    const auto book = session.book();
    if (!book)
        return book.problem();
    return KpiAnswer{textOf(session.file().filename()), session.currency(),
                     question.request.conventions,      (*book)->cutOff,
                     std::move(bridge->before),         {},
                     std::move(bridge->steps)};
}

void print(const KpiAnswer &answer, const QString &format, const Command &command)
{
    if (format == QLatin1String("json"))
        command.print(jsonOf(answer, command.wording));
    else if (format == QLatin1String("csv"))
        command.print(csvOf(answer));
    else if (answer.comparedWith.empty())
        command.print(tableOf(answer, command.wording));
    else
        command.print(bridgeText(answer, command.wording));
}

} // namespace

int runKpi(Command &command)
{
    const QString format = command.arguments.value("--format").value_or(QStringLiteral("table"));
    if (format != QLatin1String("table") && format != QLatin1String("json") && format != QLatin1String("csv"))
        return command.misused(QStringLiteral("--format %1 is unknown: table, json or csv").arg(format));
    int status = Done;
    const auto session = command.open(status);
    if (!session)
        return status;
    Question question(command, *session);
    if (!question.read())
        return question.status;
    auto answer = answerTo(question, *session);
    if (!answer)
        return command.fail(answer.problem());
    answer->comparedWith = command.arguments.value("--compare").value_or(QString()).toStdString();
    print(*answer, format, command);
    for (const base::Problem &warning : answer->report.warnings)
        command.note(session::textOf(warning, command.wording));
    return command.strict && !everythingAnswered(answer->report) ? DoneWithRejects : Done;
}

} // namespace perennial::app
