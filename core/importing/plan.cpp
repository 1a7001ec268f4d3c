// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/plan.h"

#include "core/importing/currencies.h"
#include "core/importing/text.h"

#include <algorithm>
#include <set>

namespace perennial::importing
{

namespace
{

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
    plan.words.words = source.words;
    for (const auto &[field, values] : source.when)
        plan.when.push_back({spec.indexOf(field).value_or(0), values});
    return plan;
}

/// Reading order: plain fields, then fields that look at others, then money, which needs its currency, and last what
/// depends on conditions.
int rankOf(const FieldPlan &plan, const facts::DatasetSpec &spec)
{
    const auto depends = [](const SourcePlan &source) {
        return !source.when.empty() || source.kind == SourcePlan::Kind::Field;
    };
    if (std::ranges::any_of(plan.sources, depends))
        return std::ranges::any_of(plan.sources, [](const SourcePlan &source) { return !source.when.empty(); }) ? 3 : 1;
    return spec.fields[plan.field].type == facts::FieldType::Money ? 2 : 0;
}

void planAttributes(Plan &plan, const facts::DatasetSpec &spec, const std::vector<std::string> &headers)
{
    std::set<std::string> names;
    for (std::size_t column = 0; column < headers.size(); ++column) {
        const std::string name(trimmed(headers[column]));
        if (!plan.columnFields[column].empty() || name.empty() || spec.indexOf(name))
            continue;
        std::string unique = name;
        for (int i = 2; !names.insert(unique).second; ++i)
            unique = name + " " + std::to_string(i);
        plan.attributes.push_back({column, unique});
    }
}

} // namespace

HeaderIndex::HeaderIndex(const std::vector<std::string> &headers)
    : m_headers(headers)
{
    for (std::size_t i = 0; i < headers.size(); ++i)
        m_folded.emplace(foldedHeader(headers[i]), i);
    for (std::size_t i = 0; i < headers.size(); ++i)
        m_folded.emplace(foldedHeader(withoutCurrency(headers[i])), i);
}

std::optional<std::size_t> HeaderIndex::find(std::string_view header) const
{
    const auto exact = std::ranges::find(m_headers, header);
    if (exact != m_headers.end())
        return static_cast<std::size_t>(exact - m_headers.begin());
    const auto folded = m_folded.find(foldedHeader(header));
    return folded == m_folded.end() ? std::nullopt : std::optional(folded->second);
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
    for (std::size_t field = 0; field < spec.fields.size(); ++field) {
        FieldPlan entry{field, {}};
        const std::string name(spec.fields[field].name);
        if (const auto sources = recipe.fields.find(name); sources != recipe.fields.end()) {
            for (const FieldSource &source : sources->second) {
                if (auto planned = planOf(source, spec, index))
                    entry.sources.push_back(std::move(*planned));
            }
        }
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
    std::ranges::stable_sort(plan.fields, {}, [&spec](const FieldPlan &entry) { return rankOf(entry, spec); });
    if (spec.attributes)
        planAttributes(plan, spec, headers);
    return plan;
}

} // namespace perennial::importing
