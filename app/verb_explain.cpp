// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain_output.h"
#include "app/question.h"
#include "core/session/problem_texts.h"

namespace perennial::app
{

int runExplain(Command &command)
{
    const QString format = command.arguments.value("--format").value_or(QStringLiteral("text"));
    if (format != QLatin1String("text") && format != QLatin1String("json") && format != QLatin1String("csv"))
        return command.misused(QStringLiteral("--format %1 is unknown: text, json or csv").arg(format));
    int status = Done;
    const auto session = command.open(status);
    if (!session)
        return status;
    Question question(command, *session);
    if (!question.readOne(command.arguments.files[1]))
        return question.status;
    const auto explanation = session->explain(question.request, question.group);
    if (!explanation)
        return command.fail(explanation.problem());
    if (format == QLatin1String("json"))
        command.print(jsonOf(*explanation, session->currency()));
    else if (format == QLatin1String("csv"))
        command.print(csvOf(*explanation, session->currency()));
    else
        command.print(textOf(*explanation, session->currency(), command.wording));
    for (const base::Problem &warning : explanation->numbers.warnings)
        command.note(session::textOf(warning, command.wording));
    return command.strict && !explanation->numbers.value.hasAnswer() ? DoneWithRejects : Done;
}

} // namespace perennial::app
