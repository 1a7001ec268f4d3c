// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/movements.h"

#include "core/kpi/sweep.h"

namespace perennial::kpi
{

namespace
{

/// Turns the differences that the sweep leaves in a group's cells into figures.
void sumUp(Movements &cells, std::size_t group)
{
    Movement before;
    for (std::size_t period = 0; period < cells.periods(); ++period) {
        Movement &cell = cells.at(group, period);
        cell.start += before.end;
        cell.startCustomers += before.endCustomers;
        cell.subscriptions += before.subscriptions;
        cell.end =
            cell.start + cell.added + cell.reactivation + cell.expansion - cell.contraction - cell.churn + cell.fx;
        cell.endCustomers = cell.startCustomers + cell.newCustomers + cell.reactivated - cell.churned;
        cell.retentionBase += cell.start + cell.fx;
        cell.retained = cell.retentionBase - cell.retained;
        cell.retainedAtMost = cell.retentionBase - cell.retainedAtMost;
        before = cell;
    }
}

} // namespace

Movements computeMovements(std::span<const PreparedTerm> terms, const book::Book &book, const Timeline &timeline,
                           const Exchange &exchange, const Grouping &grouping, const Conventions &conventions)
{
    Movements cells(grouping.cells(), timeline.size());
    if (timeline.size() == 0)
        return cells;
    Sweep sweep(book, timeline, exchange, grouping, conventions, cells);
    for (std::size_t first = 0; first < terms.size();) {
        std::size_t end = first + 1;
        while (end < terms.size() && terms[end].customer == terms[first].customer)
            ++end;
        sweep.customer(terms.subspan(first, end - first));
        first = end;
    }
    for (std::size_t group = 0; group < grouping.size(); ++group)
        sumUp(cells, group);
    return cells;
}

} // namespace perennial::kpi
