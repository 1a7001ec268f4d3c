// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/options.h"

#include "core/importing/cell_values.h"
#include "core/importing/plan.h"

#include <algorithm>
#include <charconv>

namespace perennial::importing
{

namespace
{

using base::ProblemCode;

/// name of an option -> the values it may have; none: read by layoutChoices()
const std::map<std::string, std::vector<std::string>, std::less<>> readingOptions = {
    {"encoding", {}},
    {"delimiter", {}},
    {"quote", {}},
    {"header_line", {}},
    {"history", {"full", "snapshot", "levels"}},
    {"complete", {"yes", "no"}},
    {"amount_unit", {"major", "minor"}},
    {"date_order", {"dmy", "mdy", "ymd"}},
    {"decimal_mark", {".", ","}},
    {"end_inclusive", {"true", "false"}}};

std::string joined(const std::vector<std::string> &values)
{
    std::string text;
    for (const std::string &value : values)
        text += (text.empty() ? "" : ", ") + value;
    return text;
}

base::Problem badOption(const std::string &option, const std::string &value, std::string allowed)
{
    return {ProblemCode::BadOption, {option, value, std::move(allowed)}};
}

base::Outcome<char> signOf(const std::string &option, const std::string &value)
{
    if (value == "\\t" || value == "tab")
        return '\t';
    if (value.empty() && option == "quote")
        return '\0';
    if (value.size() == 1)
        return value.front();
    return badOption(option, value, option == "quote" ? "\", '" : ", ; | \\t");
}

base::Result applyOption(Recipe &recipe, const std::string &option, const std::string &value)
{
    if (const auto known = readingOptions.find(option); known != readingOptions.end()) {
        if (!known->second.empty() && std::ranges::find(known->second, value) == known->second.end())
            return badOption(option, value, joined(known->second));
        if (option == "history") {
            if (!isHistoryOf(recipe.dataset, value))
                return badOption(option, value, joined(historiesOf(recipe.dataset)));
            recipe.history = facts::historyOf(value);
        }
        if (option == "end_inclusive")
            recipe.endIsInclusive = value == "true";
        return base::Done{};
    }
    const facts::DatasetSpec &spec = facts::specOf(recipe.dataset);
    const auto field = spec.indexOf(option);
    if (!field || !spec.fields[*field].fromFile) {
        std::vector<std::string> names;
        names.reserve(std::size(readingOptions));
        for (const auto &[name, values] : readingOptions)
            names.push_back(name);
        return badOption(option, value, joined(names));
    }
    if (const std::string allowed = whatIsAllowed(recipe, *field, value); !allowed.empty())
        return badOption(option, value, allowed);
    recipe.constants[option] = value;
    return base::Done{};
}

} // namespace

bool isReadingOption(std::string_view name)
{
    return readingOptions.contains(name);
}

base::Outcome<csv::LayoutChoices> layoutChoices(const std::map<std::string, std::string> &options)
{
    csv::LayoutChoices choices;
    if (const auto encoding = options.find("encoding"); encoding != options.end())
        choices.encoding = encoding->second;
    for (const char *name : {"delimiter", "quote"}) {
        const auto option = options.find(name);
        if (option == options.end())
            continue;
        const auto sign = signOf(option->first, option->second);
        if (!sign)
            return sign.problem();
        (option->first == "quote" ? choices.quote : choices.delimiter) = *sign;
    }
    if (const auto option = options.find("header_line"); option != options.end()) {
        const std::string &text = option->second;
        std::int64_t line = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), line);
        if (error != std::errc() || end != text.data() + text.size() || line < 1)
            return badOption(option->first, text, "1, 2, 3 ...");
        choices.headerLine = line;
    }
    return choices;
}

base::Result applyChoices(Recipe &recipe, const Choices &choices, const std::vector<std::string> &headers,
                          const std::string &file)
{
    const facts::DatasetSpec &spec = facts::specOf(recipe.dataset);
    const HeaderIndex index(headers);
    for (const auto &[field, header] : choices.columns) {
        const auto place = spec.indexOf(field);
        if (!place || !spec.fields[*place].fromFile)
            return base::Problem{ProblemCode::UnknownField, {field, std::string(spec.name)}};
        std::vector<FieldSource> &sources = recipe.fields[field];
        std::erase_if(sources, [](const FieldSource &source) { return !source.header.empty(); });
        if (header.empty()) {
            sources.clear();
            continue;
        }
        const auto column = index.find(header);
        if (!column)
            return base::Problem{ProblemCode::ColumnMissing, {header, file}};
        FieldSource source;
        source.header = headers[*column];
        sources.insert(sources.begin(), source);
    }
    for (const auto &[option, value] : choices.options) {
        const auto applied = applyOption(recipe, option, value);
        if (!applied)
            return applied.problem();
    }
    return base::Done{};
}

} // namespace perennial::importing
