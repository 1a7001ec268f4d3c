// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

namespace perennial::app
{

int runBackup(Command &command)
{
    int status = Done;
    const auto session = command.open(status);
    if (!session)
        return status;
    const base::Result written = session->backup(pathOf(command.arguments.files[1]));
    return written ? int(Done) : command.fail(written.problem());
}

} // namespace perennial::app
