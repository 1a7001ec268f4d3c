// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

namespace perennial::app
{

int runNew(Command &command)
{
    const QString code = command.arguments.value("--currency").value_or(QStringLiteral("EUR"));
    const std::optional<base::Currency> currency = base::Currency::fromCode(code.toStdString());
    if (!currency)
        return command.misused(QStringLiteral("--currency %1 is no currency of ISO 4217").arg(code));
    const std::filesystem::path file = pathOf(command.arguments.files.first());
    const QString company = command.arguments.value("--company").value_or(textOf(file.stem()));
    const auto made = session::Session::create(file, *currency, company.toStdString());
    if (!made)
        return command.fail(made.problem());
    command.note(command.arguments.files.first());
    return Done;
}

} // namespace perennial::app
