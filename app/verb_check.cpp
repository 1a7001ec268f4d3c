// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

namespace perennial::app
{

int runCheck(Command &command)
{
    int status = Done;
    const auto session = command.open(status);
    if (!session)
        return status;
    const std::vector<std::string> findings = session->check();
    for (const std::string &finding : findings)
        command.print(QString(QString::fromStdString(finding) % u'\n'));
    if (!findings.empty())
        return command.fail(
            {base::ProblemCode::WorkspaceDamaged, {command.arguments.files.first().toStdString(), findings.front()}});
    if (!command.quiet)
        command.print(QString(command.wording(QT_TRANSLATE_NOOP("wording", "The workspace is sound.")) % u'\n'));
    return Done;
}

} // namespace perennial::app
