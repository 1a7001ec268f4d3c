// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "app/tables.h"

namespace perennial::app
{

int runDemo(Command &command)
{
    const auto made = session::Session::demo(pathOf(command.arguments.files.first()), command.progress());
    if (!made)
        return command.fail(made.problem());
    if (!command.quiet)
        command.print(tableOf((*made)->imports(), command.wording));
    return Done;
}

} // namespace perennial::app
