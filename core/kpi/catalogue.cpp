// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/catalogue.h"

#include <algorithm>
#include <cmath>

namespace perennial::kpi
{

namespace
{

std::vector<Kpi> collected()
{
    std::vector<Kpi> kpis;
    for (const std::span<const Kpi> family : {recurringRevenueKpis(), churnKpis(), acquisitionKpis(), funnelKpis()})
        kpis.insert(kpis.end(), family.begin(), family.end());
    return kpis;
}

std::vector<Definition> definitions()
{
    std::vector<Definition> all;
    for (const Kpi &kpi : allKpis())
        all.push_back(kpi.definition);
    return all;
}

} // namespace

std::span<const Kpi> allKpis()
{
    static const std::vector<Kpi> kpis = collected();
    return kpis;
}

std::span<const Definition> catalogue()
{
    static const std::vector<Definition> all = definitions();
    return all;
}

const Definition *find(std::string_view id)
{
    const std::span<const Definition> all = catalogue();
    const auto at = std::find_if(all.begin(), all.end(), [id](const Definition &known) { return known.id == id; });
    return at == all.end() ? nullptr : &*at;
}

Value roundedMoney(double amount)
{
    constexpr double largest = 9e18;
    return std::abs(amount) < largest ? Value::exact(std::llround(amount)) : Value::real(amount);
}

Value moneyPer(base::Minor amount, std::int64_t count, NoAnswer why)
{
    if (count == 0)
        return Value::none(why);
    return Value::exact(static_cast<std::int64_t>(base::divideRounded(amount, count)));
}

Value ratioOf(std::int64_t part, std::int64_t whole, NoAnswer why)
{
    if (whole == 0)
        return Value::none(why);
    return Value::real(static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace perennial::kpi
