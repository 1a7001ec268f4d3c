// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/bridge.h"

#include <algorithm>

namespace perennial::kpi
{

base::Outcome<Bridge> bridge(const book::Book &book, const Request &request, const Conventions &target)
{
    base::Outcome<Report> before = compute(book, request);
    if (!before)
        return before.problem();
    Bridge way{std::move(before).value(), {}};
    Request next = request;
    const auto own = toPairs(request.conventions);
    const auto wanted = toPairs(target);
    for (std::size_t at = 0; at < own.size(); ++at) {
        const auto &[key, value] = wanted[at];
        if (own[at].second == value)
            continue;
        if (const base::Result done = set(next.conventions, key, value); !done)
            return done.problem();
        base::Outcome<Report> after = compute(book, next);
        if (!after)
            return after.problem();
        way.steps.push_back({key, own[at].second, value, std::move(after).value()});
    }
    return way;
}

std::optional<Value> valueIn(const Report &report, std::string_view id, const std::optional<std::string> &group,
                             std::size_t period)
{
    const Figure *figure = report.find(id);
    if (figure == nullptr)
        return std::nullopt;
    const auto series = std::find_if(figure->series.begin(), figure->series.end(),
                                     [&group](const Series &known) { return known.group == group; });
    if (series == figure->series.end() || period >= series->points.size())
        return std::nullopt;
    return series->points[period].value;
}

} // namespace perennial::kpi
