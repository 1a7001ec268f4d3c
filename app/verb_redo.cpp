// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/tables.h"
#include "core/session/customers.h"

namespace perennial::app
{

int runRedo(Command &command)
{
    int status = Done;
    const auto session = command.open(status);
    if (!session)
        return status;
    const auto redone = session->redo();
    if (!redone)
        return command.fail(redone.problem());
    if (!command.quiet)
        command.print(redone->import ? tableOf({*redone->import}, command.wording)
                                     : QString(session::redoneText(*redone, command.wording) % u'\n'));
    return Done;
}

} // namespace perennial::app
