// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/catalogue.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace perennial::kpi
{

namespace
{

template<class Row>
std::vector<Row> joined(std::initializer_list<std::span<const Row>> families)
{
    std::vector<Row> rows;
    for (const std::span<const Row> family : families)
        rows.insert(rows.end(), family.begin(), family.end());
    return rows;
}

std::vector<Definition> definitions()
{
    std::vector<Definition> all;
    for (const Kpi &kpi : allKpis())
        all.push_back(kpi.definition);
    return all;
}

NamedFormula named(Formula formula)
{
    NamedFormula with{std::move(formula), {}, {}};
    for (const Formula::Token &token : with.formula.tokens()) {
        const bool isName = token.kind == Formula::Kind::Name;
        with.quantities.push_back(isName ? findQuantity(token.text) : nullptr);
        with.kpis.push_back(isName && !with.quantities.back() ? findKpi(token.text) : nullptr);
    }
    return with;
}

/// By the place of the text, which is a literal of the catalogue.
using Formulas = std::unordered_map<const char *, NamedFormula>;

Formulas parsedFormulas()
{
    Formulas formulas;
    const auto add = [&formulas](std::string_view text) {
        if (std::optional<Formula> formula = Formula::parse(text))
            formulas.emplace(text.data(), named(std::move(*formula)));
    };
    for (const Kpi &kpi : allKpis()) {
        add(kpi.formula);
        for (const Variant &variant : kpi.variants)
            add(variant.formula);
    }
    return formulas;
}

void collectDatasets(const Kpi &kpi, std::vector<facts::Dataset> &datasets)
{
    std::vector<std::string_view> names = parsed(kpi.formula).formula.names();
    names.insert(names.end(), kpi.alsoShown.begin(), kpi.alsoShown.end());
    for (const std::string_view name : names) {
        if (const Quantity *quantity = findQuantity(name)) {
            if (quantity->aggregate != Aggregate::Setting)
                datasets.push_back(quantity->dataset);
        } else if (const Kpi *part = findKpi(name)) {
            collectDatasets(*part, datasets);
        }
    }
}

} // namespace

std::string_view Kpi::formulaUnder(const Conventions &conventions) const
{
    const auto at = std::find_if(variants.begin(), variants.end(),
                                 [&conventions](const Variant &variant) { return variant.applies(conventions); });
    return at == variants.end() ? formula : at->formula;
}

std::span<const Kpi> allKpis()
{
    static const std::vector<Kpi> kpis =
        joined<Kpi>({recurringRevenueKpis(), churnKpis(), riskKpis(), acquisitionKpis(), funnelKpis(), pipelineKpis(),
                     marketingKpis(), customersKpis(), cashKpis(), forecastKpis()});
    return kpis;
}

std::span<const Quantity> allQuantities()
{
    static const std::vector<Quantity> quantities = joined<Quantity>(
        {recurringRevenueQuantities(), churnQuantities(), riskQuantities(), acquisitionQuantities(), funnelQuantities(),
         pipelineQuantities(), marketingQuantities(), customersQuantities(), cashQuantities(), forecastQuantities()});
    return quantities;
}

const Quantity *findQuantity(std::string_view id)
{
    static const std::unordered_map<std::string_view, const Quantity *> byId = [] {
        std::unordered_map<std::string_view, const Quantity *> map;
        for (const Quantity &quantity : allQuantities())
            map.emplace(quantity.id, &quantity);
        return map;
    }();
    const auto at = byId.find(id);
    return at == byId.end() ? nullptr : at->second;
}

const Kpi *findKpi(std::string_view id)
{
    static const std::unordered_map<std::string_view, const Kpi *> byId = [] {
        std::unordered_map<std::string_view, const Kpi *> map;
        for (const Kpi &kpi : allKpis())
            map.emplace(kpi.definition.id, &kpi);
        return map;
    }();
    const auto at = byId.find(id);
    return at == byId.end() ? nullptr : at->second;
}

std::span<const Definition> catalogue()
{
    static const std::vector<Definition> all = definitions();
    return all;
}

const Definition *find(std::string_view id)
{
    const Kpi *kpi = findKpi(id);
    return kpi ? &kpi->definition : nullptr;
}

const NamedFormula &parsed(std::string_view formula)
{
    static const Formulas formulas = parsedFormulas();
    return formulas.at(formula.data());
}

Value numberOf(std::string_view name, const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (const Quantity *quantity = findQuantity(name))
        return quantity->count(inputs, group, period);
    const Kpi *kpi = findKpi(name);
    return kpi ? evaluate(*kpi, inputs, group, period) : Value::none(NoAnswer::NothingToConvert);
}

Value evaluate(const Kpi &kpi, const Inputs &inputs, std::size_t group, std::size_t period)
{
    const NamedFormula &with = parsed(kpi.formulaUnder(inputs.conventions()));
    const auto lookup = [&](std::size_t token) {
        if (const Quantity *quantity = with.quantities[token])
            return quantity->count(inputs, group, period);
        return evaluate(*with.kpis[token], inputs, group, period);
    };
    const auto whenZero = [&with](std::size_t token) {
        const Quantity *quantity = with.quantities[token];
        return quantity ? quantity->whenZero : NoAnswer::NothingToConvert;
    };
    return with.formula.evaluate(std::cref(lookup), std::cref(whenZero), kpi.whenZero);
}

std::vector<facts::Dataset> datasetsOf(std::string_view id)
{
    std::vector<facts::Dataset> datasets;
    if (const Kpi *kpi = findKpi(id))
        collectDatasets(*kpi, datasets);
    std::sort(datasets.begin(), datasets.end());
    datasets.erase(std::unique(datasets.begin(), datasets.end()), datasets.end());
    return datasets;
}

} // namespace perennial::kpi
