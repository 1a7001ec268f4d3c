// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/json_parts.h"
#include "app/tables.h"
#include "core/kpi/presets.h"

namespace perennial::app
{

namespace
{

QByteArray jsonOf(const session::Session &session, const kpi::Conventions &conventions)
{
    JsonWriter json(2);
    json.beginObject().key("workspace").text(textOf(session.file().filename()));
    json.key("company").text(session.company()).key("currency").text(session.currency().code());
    json.key("preset").text(kpi::presetOf(conventions));
    writeConventions(json, conventions);
    return json.endObject().take();
}

} // namespace

int runSettings(Command &command)
{
    int status = Done;
    const auto session = command.open(status);
    if (!session)
        return status;
    kpi::Conventions conventions = session->conventions();
    if (const auto preset = command.arguments.value("--preset")) {
        const auto changed = kpi::withPreset(conventions, preset->toStdString());
        if (!changed)
            return command.fail(changed.problem());
        conventions = *changed;
    }
    for (const QString &text : command.arguments.values("--set")) {
        const auto pair = pairOf(text);
        if (!pair)
            return command.misused(QStringLiteral("--set %1 is not of the form KEY=VALUE").arg(text));
        const base::Result done = kpi::set(conventions, pair->first.toStdString(), pair->second.toStdString());
        if (!done)
            return command.fail(done.problem());
    }
    if (const base::Result saved = session->setConventions(conventions); !saved)
        return command.fail(saved.problem());
    if (command.arguments.has("--json"))
        command.print(jsonOf(*session, conventions));
    else
        command.print(alignedText(conventionRows(conventions), 2));
    return Done;
}

} // namespace perennial::app
