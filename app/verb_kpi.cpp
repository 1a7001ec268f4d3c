// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/kpi_output.h"
#include "app/question.h"
#include "core/session/problem_texts.h"

namespace perennial::app
{

namespace
{

bool everythingAnswered(const kpi::Report &report)
{
    for (const kpi::Figure &figure : report.figures) {
        for (const kpi::Series &series : figure.series) {
            for (const kpi::Point &point : series.points) {
                if (!point.value.hasAnswer() && point.stages.empty() && series.cohorts.empty())
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
    if (!question.readFigures())
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
