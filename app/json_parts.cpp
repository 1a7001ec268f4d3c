// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_parts.h"

#include "core/session/problem_texts.h"

namespace perennial::app
{

void writeWarnings(JsonWriter &json, std::span<const base::Problem> warnings, const session::Wording &wording)
{
    json.key("warnings").beginList();
    for (const base::Problem &warning : warnings) {
        json.beginObject();
        json.key("code").text(base::nameOf(warning.code)).key("count").number(warning.count);
        json.key("text").text(session::textOf(warning, wording)).endObject();
    }
    json.endList();
}

void writeCounts(JsonWriter &json, const store::ImportCounts &counts)
{
    json.key("read").number(counts.read).key("accepted").number(counts.accepted);
    json.key("unchanged").number(counts.unchanged).key("skipped").number(counts.skipped);
    json.key("rejected").number(counts.rejected).key("replaced").number(counts.replaced);
}

} // namespace perennial::app
