// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/import_id.h"
#include "app/tables.h"
#include "core/session/customers.h"

namespace perennial::app
{

int runUndo(Command &command)
{
    std::optional<std::int64_t> import;
    if (command.arguments.files.size() > 1 && !readImportId(command, command.arguments.files[1], import))
        return WrongUsage;
    int status = Done;
    const auto session = command.open(status);
    if (!session)
        return status;
    const auto undone = session->undo(import);
    if (!undone)
        return command.fail(undone.problem());
    if (!command.quiet)
        command.print(undone->import ? tableOf({*undone->import}, command.wording)
                                     : QString(session::undoneText(*undone, command.wording) % u'\n'));
    return Done;
}

} // namespace perennial::app
