// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/plan.h"

#include "core/importing/currencies.h"
#include "core/importing/text.h"

#include <algorithm>
#include <regex>
#include <set>

namespace perennial::importing
{

namespace
{

std::int64_t secondsOf(std::string_view unit)
{
    constexpr std::pair<std::string_view, std::int64_t> units[] = {
        {"seconds", 1}, {"minutes", 60}, {"hours", 3600}, {"days", 86'400}};
    for (const auto &[name, seconds] : units) {
        if (name == unit)
            return seconds;
    }
    return 0;
}

std::optional<SourcePlan> planOf(const FieldSource &source, const facts::DatasetSpec &spec, const HeaderIndex &index)
{
    SourcePlan plan;
    if (!source.header.empty()) {
        const auto column = index.find(source.header);
        if (!column)
            return std::nullopt;
        plan.place = *column;
    } else if (!source.field.empty()) {
        plan.kind = SourcePlan::Kind::Field;
        plan.place = spec.indexOf(source.field).value_or(0);
    } else {
        plan.kind = source.value == "@as_of" ? SourcePlan::Kind::AsOf : SourcePlan::Kind::Value;
        plan.value = source.value;
    }
    plan.before = source.before;
    plan.untilAsOf = source.untilAsOf;
    plan.range = source.range;
    plan.withoutId = source.withoutId;
    plan.join = source.join;
    for (const std::string &header : source.through) {
        if (!plan.through)
            plan.through = index.find(header);
    }
    for (const std::string &header : source.with) {
        const auto column = index.find(header);
        if (column && std::ranges::find(plan.with, *column) == plan.with.end())
            plan.with.push_back(*column);
    }
    plan.words.words = source.words;
    if (!source.after.empty())
        plan.after = spec.indexOf(source.after);
    plan.unitSeconds = secondsOf(source.unit);
    plan.negative = source.negative;
    const auto columnOf = [&index](const std::string &header) {
        return header.empty() ? std::nullopt : index.find(header);
    };
    plan.minus = columnOf(source.minus);
    plan.times = columnOf(source.times);
    plan.until = columnOf(source.until);
    if (!source.until.empty() && !plan.until)
        return std::nullopt;
    for (const auto &[header, patterns] : source.whenColumn)
        plan.whenColumn.push_back({index.find(header), patterns});
    for (const auto &[field, values] : source.when)
        plan.when.push_back({spec.indexOf(field).value_or(0), values});
    return plan;
}

/// Reading order: plain fields, then fields that look at others, then money, which needs its currency, and last what
/// depends on conditions.
int rankOf(const FieldPlan &plan, const facts::DatasetSpec &spec)
{
    const auto depends = [](const SourcePlan &source) {
        return !source.when.empty() || source.kind == SourcePlan::Kind::Field || source.after;
    };
    if (std::ranges::any_of(plan.sources, depends))
        return std::ranges::any_of(plan.sources, [](const SourcePlan &source) { return !source.when.empty(); }) ? 3 : 1;
    return spec.fields[plan.field].type == facts::FieldType::Money ? 2 : 0;
}

bool isKept(const std::string &header, const std::vector<std::string> &patterns)
{
    const std::string folded = foldedHeader(header);
    return patterns.empty() || std::ranges::any_of(patterns, [&folded](const std::string &pattern) {
               const std::string open = pattern.starts_with('*') ? "*" : "";
               const std::string end = pattern.ends_with('*') ? "*" : "";
               return matchesPattern(open + foldedHeader(pattern) + end, folded);
           });
}

bool isIgnored(const Recipe &recipe, const std::string &header)
{
    return std::ranges::any_of(recipe.ignore, [folded = foldedHeader(header)](const std::string &pattern) {
        const bool openEnd = pattern.ends_with('*');
        return openEnd ? folded.starts_with(foldedHeader(pattern)) : folded == foldedHeader(pattern);
    });
}

void planAttributes(Plan &plan, const facts::DatasetSpec &spec, const Recipe &recipe,
                    const std::vector<std::string> &headers)
{
    std::set<std::string> names;
    for (std::size_t column = 0; column < headers.size(); ++column) {
        const std::string name(trimmed(headers[column]));
        if (!plan.columnFields[column].empty() || name.empty() || spec.indexOf(name) ||
            !isKept(name, recipe.attributes) || isIgnored(recipe, name))
            continue;
        std::string unique = name;
        for (int i = 2; !names.insert(unique).second; ++i)
            unique = name + " " + std::to_string(i);
        plan.attributes.push_back({column, unique});
    }
}

bool isOpen(std::string_view header)
{
    return header.size() > 1 && (header.starts_with('*') || header.ends_with('*'));
}

bool hasOtherColumn(const FieldPlan &entry, std::size_t column)
{
    return std::ranges::any_of(entry.sources, [column](const SourcePlan &source) {
        return source.kind == SourcePlan::Kind::Column && source.place != column;
    });
}

void addRowColumns(Plan &plan, FieldPlan &entry, const Recipe &recipe, const std::string &field)
{
    if (plan.rowColumns.empty() || (field != recipe.columnsAsRows->name && field != recipe.columnsAsRows->value))
        return;
    SourcePlan source;
    source.kind = field == recipe.columnsAsRows->name ? SourcePlan::Kind::RowName : SourcePlan::Kind::RowCell;
    entry.sources.push_back(std::move(source));
    if (field != recipe.columnsAsRows->value)
        return;
    for (const RowColumn &column : plan.rowColumns)
        plan.columnFields[column.column] = field;
}

} // namespace

HeaderIndex::HeaderIndex(const std::vector<std::string> &headers)
    : m_headers(headers)
{
    for (std::size_t i = 0; i < headers.size(); ++i) {
        m_foldedHeaders.push_back(foldedHeader(headers[i]));
        m_folded.emplace(m_foldedHeaders.back(), i);
    }
    for (std::size_t i = 0; i < headers.size(); ++i)
        m_folded.emplace(foldedHeader(withoutCurrency(headers[i])), i);
}

std::optional<std::size_t> HeaderIndex::find(std::string_view header) const
{
    const auto exact = std::ranges::find(m_headers, header);
    if (exact != m_headers.end())
        return static_cast<std::size_t>(exact - m_headers.begin());
    const std::string wanted = foldedHeader(header);
    if (const auto folded = m_folded.find(wanted); folded != m_folded.end())
        return folded->second;
    if (!isOpen(header))
        return std::nullopt;
    const std::string pattern = (header.starts_with('*') ? "*" : "") + wanted + (header.ends_with('*') ? "*" : "");
    const auto found = std::ranges::find_if(
        m_foldedHeaders, [&pattern](const std::string &folded) { return matchesPattern(pattern, folded); });
    return found == m_foldedHeaders.end() ? std::nullopt
                                          : std::optional(static_cast<std::size_t>(found - m_foldedHeaders.begin()));
}

std::vector<RowColumn> rowColumnsOf(const Recipe &recipe, const std::vector<std::string> &headers)
{
    std::vector<RowColumn> columns;
    if (!recipe.columnsAsRows)
        return columns;
    const std::regex expression(recipe.columnsAsRows->header, std::regex::ECMAScript | std::regex::icase);
    for (std::size_t i = 0; i < headers.size(); ++i) {
        std::smatch match;
        if (!std::regex_search(headers[i], match, expression))
            continue;
        const auto name =
            std::find_if(match.begin() + 1, match.end(), [](const auto &group) { return group.length() > 0; });
        if (name != match.end())
            columns.push_back({i, std::string(trimmed(name->str()))});
    }
    return columns;
}

std::optional<std::size_t> HeaderIndex::findFolded(const std::string &folded) const
{
    const auto found = m_folded.find(folded);
    return found == m_folded.end() ? std::nullopt : std::optional(found->second);
}

const FieldPlan *Plan::find(std::size_t field) const
{
    const auto found = std::ranges::find(fields, field, &FieldPlan::field);
    return found == fields.end() ? nullptr : &*found;
}

Plan makePlan(const Recipe &recipe, const std::vector<std::string> &headers)
{
    const facts::DatasetSpec &spec = facts::specOf(recipe.dataset);
    const HeaderIndex index(headers);
    Plan plan;
    plan.columns = headers.size();
    plan.columnFields.resize(headers.size());
    plan.rowColumns = rowColumnsOf(recipe, headers);
    for (std::size_t field = 0; field < spec.fields.size(); ++field) {
        FieldPlan entry{field, {}};
        const std::string name(spec.fields[field].name);
        if (const auto sources = recipe.fields.find(name); sources != recipe.fields.end()) {
            for (const FieldSource &source : sources->second) {
                auto planned = planOf(source, spec, index);
                if (planned && !(isOpen(source.header) && hasOtherColumn(entry, planned->place)))
                    entry.sources.push_back(std::move(*planned));
            }
        }
        addRowColumns(plan, entry, recipe, name);
        for (const SourcePlan &source : entry.sources) {
            if (source.kind == SourcePlan::Kind::Column && plan.columnFields[source.place].empty())
                plan.columnFields[source.place] = name;
        }
        if (const auto constant = recipe.constants.find(name); constant != recipe.constants.end()) {
            SourcePlan value;
            value.kind = SourcePlan::Kind::Value;
            value.value = constant->second;
            entry.sources.push_back(std::move(value));
        }
        if (!entry.sources.empty())
            plan.fields.push_back(std::move(entry));
    }
    for (const auto &[header, patterns] : recipe.skipColumns)
        plan.skips.push_back({index.find(header), patterns});
    std::ranges::stable_sort(plan.fields, {}, [&spec](const FieldPlan &entry) { return rankOf(entry, spec); });
    if (spec.attributes)
        planAttributes(plan, spec, recipe, headers);
    return plan;
}

} // namespace perennial::importing
