// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_parts.h"

#include "core/session/problem_texts.h"

#include <charconv>

namespace perennial::app
{

namespace
{

/// `true`, `30` and `0.8` are themselves, everything else is a text.
void writeSetting(JsonWriter &json, const std::string &value)
{
    double number = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    if (value == "true" || value == "false")
        json.truth(value == "true");
    else if (read.ec == std::errc() && read.ptr == value.data() + value.size())
        json.number(number);
    else
        json.text(value);
}

} // namespace

void writeConventions(JsonWriter &json, const kpi::Conventions &conventions)
{
    json.key("conventions").beginObject();
    for (const auto &[key, value] : kpi::toPairs(conventions)) {
        json.key(key);
        writeSetting(json, value);
    }
    json.endObject();
}

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
