// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/json_parts.h"
#include "app/tables.h"
#include "core/facts/dataset.h"

namespace perennial::app
{

namespace
{

QByteArray jsonOf(const std::vector<store::ImportRecord> &imports, std::optional<base::Date> historyBegins)
{
    JsonWriter json(2);
    json.beginObject().key("history_begins");
    if (historyBegins)
        json.text(historyBegins->toIso());
    else
        json.null();
    json.key("imports").beginList();
    for (const store::ImportRecord &record : imports) {
        const store::ImportHeader &header = record.header;
        json.beginObject().key("id").number(record.id).key("file").text(header.file);
        json.key("sha256").text(header.sha256).key("dataset").text(facts::specOf(header.dataset).name);
        json.key("recipe").text(header.recipe).key("as_of").text(header.asOf.toIso());
        json.key("history").text(facts::nameOf(header.history));
        json.key("imported_at").text(header.importedAt);
        json.key("state").text(record.state == store::ImportState::Undone ? "undone" : "in_force");
        writeCounts(json, record.counts);
        json.endObject();
    }
    return json.endList().endObject().take();
}

} // namespace

int runImports(Command &command)
{
    int status = Done;
    const auto session = command.open(status);
    if (!session)
        return status;
    const std::vector<store::ImportRecord> imports = session->imports();
    if (command.arguments.has("--json"))
        command.print(jsonOf(imports, session->historyBegins()));
    else
        command.print(tableOf(imports, command.wording));
    return Done;
}

} // namespace perennial::app
